#pragma once

#include <string>
#include <string_view>

#include "backend/attachments/attachment_types.h"

namespace mct::attachments {

// The media type of what the bytes are, whatever the file is called; of the beginning of a file.
// Errors: TYPE_NOT_ALLOWED (not a picture, document, table, presentation, plain text, archive,
// sound or film), INTERNAL (libmagic's own data is missing).
Result<std::string> content_type(std::string_view beginning);

// Of the types that are looked into: metadata is taken out, and a thumbnail is made.
bool is_picture(std::string_view media_type);

}  // namespace mct::attachments
