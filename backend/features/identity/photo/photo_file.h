#pragma once

#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct::identity {

// The picture in a file, as a JPEG of its own: what a camera or a program has noted in the file
// (EXIF with place and time, comments, thumbnails), and whatever else hides in it, stays behind. A
// JPEG's picture is taken over without loss, not turned. Errors: INVALID_ARGUMENT, for people:
// larger than 2 MiB, not JPEG or PNG by its content, damaged, a side shorter than 100 pixels, or
// more than 16 million pixels.
Result<std::string> picture_of(std::string_view file);

}  // namespace mct::identity
