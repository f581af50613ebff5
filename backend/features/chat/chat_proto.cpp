#include "backend/features/chat/chat_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/attachments/attachment_proto.h"

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

std::string changed_payload(std::int64_t sequence, const Message* it) {
  pb::MessageChanged message;
  message.set_sequence(sequence);
  if (it != nullptr) *message.mutable_message() = to_proto(*it);
  return message.SerializeAsString();
}

std::string hidden_payload(const std::string& conversation_id, std::int64_t sequence) {
  pb::MessageHidden message;
  message.set_conversation_id(conversation_id);
  message.set_sequence(sequence);
  return message.SerializeAsString();
}

std::string group_payload(const GroupChange& change) {
  pb::GroupChanged message;
  message.set_actor_name(change.actor_name);
  message.set_name(change.name);
  message.set_appointed_name(change.appointed_name);
  message.set_dismissed_name(change.dismissed_name);
  return message.SerializeAsString();
}

pb::Marks to_proto(const Marks& it) {
  pb::Marks message;
  message.set_pinned(it.pinned);
  message.set_muted(it.muted);
  message.set_archived(it.archived);
  return message;
}

std::string marked_payload(const Conversation& it) {
  pb::ConversationMarked message;
  message.set_conversation_id(it.id);
  *message.mutable_marks() = to_proto(it.marks);
  message.set_read_receipt_allowed(it.read_receipt_allowed);
  return message.SerializeAsString();
}

pb::Quote to_proto(const Quote& it) {
  pb::Quote message;
  message.set_sequence(it.sequence);
  message.set_sender_card_id(it.sender_card_id);
  message.set_sender_name(it.sender_name);
  message.set_kind(static_cast<pb::MessageKind>(it.kind));
  message.set_text(it.text);
  message.set_recalled(it.recalled);
  return message;
}

pb::Voice to_proto(const Voice& it) {
  pb::Voice message;
  message.set_duration_ms(it.duration_ms);
  message.set_waveform(it.waveform);
  return message;
}

void set_time(std::int64_t at_ms, google::protobuf::Timestamp* (pb::Message::*field)(),
              pb::Message& message) {
  if (at_ms > 0) *(message.*field)() = TimeUtil::MillisecondsToTimestamp(at_ms);
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
  set_time(it.sent_ms, &pb::Message::mutable_send_time, message);
  if (it.kind == MessageKind::text) message.set_text(it.text);
  message.set_request_id(it.request_id);
  message.set_kind(static_cast<pb::MessageKind>(it.kind));
  if (it.quote) *message.mutable_quote() = to_proto(*it.quote);
  for (const auto& id : it.mentioned_card_ids) message.add_mentioned_card_ids(id);
  message.set_mentions_all(it.mentions_all);
  if (it.attachment) *message.mutable_attachment() = to_proto(*it.attachment);
  if (it.voice) *message.mutable_voice() = to_proto(*it.voice);
  set_time(it.edited_ms, &pb::Message::mutable_edit_time, message);
  set_time(it.recalled_ms, &pb::Message::mutable_recall_time, message);
  message.set_recaller_name(it.recaller_name);
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
  *message.mutable_marks() = to_proto(it.marks);
  message.set_mention_sequence(it.mention_sequence);
  message.set_read_receipt_allowed(it.read_receipt_allowed);
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

pb::FoundMessage to_proto(const FoundMessage& it) {
  pb::FoundMessage message;
  message.set_conversation_id(it.placed.conversation_id);
  message.set_conversation_title(it.conversation_title);
  *message.mutable_message() = to_proto(it.placed.message);
  message.set_snippet(it.snippet.text);
  for (const auto& range : it.snippet.highlights) {
    auto& highlight = *message.add_highlights();
    highlight.set_begin(range.begin);
    highlight.set_end(range.end);
  }
  return message;
}

Marks marks_of(const pb::Marks& message) {
  return {message.pinned(), message.muted(), message.archived()};
}

EventPayloads event_payloads() {
  return {[](const Message& message) { return to_proto(message).SerializeAsString(); },
          changed_payload,
          hidden_payload,
          marked_payload,
          members_payload,
          group_payload,
          cursors_payload};
}

std::string typing_payload(const std::string& name) {
  pb::TypingSaid said;
  said.set_name(name);
  return said.SerializeAsString();
}

std::string presence_payload(bool answer_wanted) {
  pb::PresenceSaid said;
  said.set_answer_wanted(answer_wanted);
  return said.SerializeAsString();
}

}  // namespace mct::chat
