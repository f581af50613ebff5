#pragma once

#include "backend/features/chat/chat_types.h"

namespace mct::chat {

// Whether a file is what the message says it is, and not larger than one of its kind may be.
// Errors: INVALID_ARGUMENT, for attachment_id.
Status check_file(MessageKind kind, const attachments::Attachment& file);

}  // namespace mct::chat
