#include "backend/features/chat/chat_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::chat {
namespace {

using google::protobuf::util::TimeUtil;

std::string members_payload(const MembersChange& change) {
  pb::MembersChanged message;
  message.set_actor_name(change.actor_name);
  for (const auto& name : change.added_names) message.add_added_names(name);
  message.set_removed_name(change.removed_name);
  return message.SerializeAsString();
}

std::string cursors_payload(const std::string& conversation_id, const std::string& card_id,
                            const Cursors& cursors) {
  pb::CursorsMoved message;
  message.set_conversation_id(conversation_id);
  message.set_card_id(card_id);
  *message.mutable_cursors() = to_proto(cursors);
  return message.SerializeAsString();
}

}  // namespace

pb::Message to_proto(const Message& it) {
  pb::Message message;
  message.set_sequence(it.sequence);
  message.set_sender_card_id(it.sender_card_id);
  message.set_sender_name(it.sender_name);
  *message.mutable_send_time() = TimeUtil::MillisecondsToTimestamp(it.sent_ms);
  message.set_text(it.text);
  message.set_request_id(it.request_id);
  return message;
}

pb::Cursors to_proto(const Cursors& it) {
  pb::Cursors message;
  message.set_read_sequence(it.read);
  message.set_received_sequence(it.received);
  return message;
}

pb::Conversation to_proto(const Conversation& it) {
  pb::Conversation message;
  message.set_id(it.id);
  message.set_kind(it.group ? pb::CONVERSATION_KIND_GROUP : pb::CONVERSATION_KIND_DIRECT);
  message.set_title(it.title);
  message.set_partner_card_id(it.partner_card_id);
  if (it.last_message) *message.mutable_last_message() = to_proto(*it.last_message);
  message.set_unread_count(it.unread);
  *message.mutable_own() = to_proto(it.own);
  if (it.partner) *message.mutable_partner() = to_proto(*it.partner);
  return message;
}

pb::Member to_proto(const Member& it) {
  pb::Member message;
  message.set_card_id(it.card_id);
  message.set_name(it.name);
  message.set_organization_name(it.organization_name);
  message.set_admin(it.admin);
  *message.mutable_cursors() = to_proto(it.cursors);
  return message;
}

EventPayloads event_payloads() {
  return {[](const Message& message) { return to_proto(message).SerializeAsString(); },
          members_payload, cursors_payload};
}

}  // namespace mct::chat
