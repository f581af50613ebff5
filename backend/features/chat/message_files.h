#pragma once

#include "backend/features/chat/chat_types.h"

namespace mct::chat {

// What attachment_place_id() has put together; without a number, which no message has, when it has
// not.
struct MessagePlace {
  std::string conversation_id;
  std::int64_t sequence = 0;
};
MessagePlace message_place(std::string_view id);

// Whether a file is what the message says it is, and not larger than one of its kind may be.
// Errors: INVALID_ARGUMENT, for attachment_id.
Status check_file(MessageKind kind, const attachments::Attachment& file);

}  // namespace mct::chat
