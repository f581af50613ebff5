#pragma once

#include "mct/chat/v1/chat.pb.h"

#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

pb::Message to_proto(const Message& message);
pb::Cursors to_proto(const Cursors& cursors);
pb::Conversation to_proto(const Conversation& conversation);
pb::Member to_proto(const Member& member);

EventPayloads event_payloads();

}  // namespace mct::chat
