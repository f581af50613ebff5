#pragma once

#include "mct/chat/v1/chat_service.pb.h"

#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/search_store.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

pb::Message to_proto(const Message& message);
pb::Cursors to_proto(const Cursors& cursors);
pb::Conversation to_proto(const Conversation& conversation);
pb::Member to_proto(const Member& member);
pb::FoundMessage to_proto(const FoundMessage& found);
Marks marks_of(const pb::Marks& message);

EventPayloads event_payloads();
std::string typing_payload(const std::string& name);
std::string presence_payload(bool answer_wanted);

}  // namespace mct::chat
