#pragma once

#include <string>
#include <string_view>

#include "backend/attachments/attachment_types.h"

namespace mct::attachments {

// A picture as others get it: upright, and without what the camera has noted (place, time, owner).
struct Picture {
  std::string content;        // JPEG or PNG, as it came
  std::string thumbnail;      // JPEG, at most 360 pixels wide and high
  int width = 0, height = 0;  // in pixels
};

// Decodes, turns, and encodes anew. `media_type`: image/jpeg or image/png. Takes long and up to
// 200 MiB: call it for few at a time. Errors: BAD_PICTURE (cannot be decoded, or has more than 50
// million pixels, which a few bytes can claim).
Result<Picture> cleaned(std::string_view content, std::string_view media_type);

}  // namespace mct::attachments
