#include "app/features/chat/chat_proto.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/attachments/attachment_download.h"

namespace mct::app {
namespace {

namespace pb = chat_methods::pb;

ChatCursors cursors_of(const pb::Cursors& message) {
  return {message.read_sequence(), message.received_sequence()};
}

qint64 ms_of(const google::protobuf::Timestamp& time) {
  return google::protobuf::util::TimeUtil::TimestampToMilliseconds(time);
}

// Of servers that say nothing: a text.
MessageKind kind_of(pb::MessageKind kind) {
  return kind == pb::MESSAGE_KIND_UNSPECIFIED ? MessageKind::text : static_cast<MessageKind>(kind);
}

QStringList strings(const google::protobuf::RepeatedPtrField<std::string>& words) {
  QStringList all;
  for (const auto& word : words) all.append(QString::fromStdString(word));
  return all;
}

ChatQuote quote_of(const pb::Quote& message) {
  return {message.sequence(), QString::fromStdString(message.sender_name()),
          kind_of(message.kind()), QString::fromStdString(message.text()), message.recalled()};
}

}  // namespace

ChatMessage from_proto(const pb::Message& message) {
  ChatMessage it;
  it.sequence = message.sequence();
  it.sender_card_id = QString::fromStdString(message.sender_card_id());
  it.sender_name = QString::fromStdString(message.sender_name());
  it.sent_ms = ms_of(message.send_time());
  it.text = QString::fromStdString(message.text());
  it.request_id = QString::fromStdString(message.request_id());
  it.kind = kind_of(message.kind());
  if (message.has_quote()) it.quote = quote_of(message.quote());
  it.mentioned_card_ids = strings(message.mentioned_card_ids());
  it.mentions_all = message.mentions_all();
  if (message.has_attachment()) it.attachment = attachment_of(message.attachment());
  if (message.has_voice())
    it.voice = {message.voice().duration_ms(),
                QByteArray::fromStdString(message.voice().waveform())};
  it.edited = message.has_edit_time();
  it.recalled = message.has_recall_time();
  it.recaller_name = QString::fromStdString(message.recaller_name());
  return it;
}

Conversation from_proto(const pb::Conversation& message) {
  Conversation it;
  it.id = QString::fromStdString(message.id());
  it.group = message.kind() == pb::CONVERSATION_KIND_GROUP;
  it.title = QString::fromStdString(message.title());
  it.partner_card_id = QString::fromStdString(message.partner_card_id());
  if (message.has_last_message()) {
    it.last = from_proto(message.last_message());
    it.time_ms = it.last->sent_ms;
  }
  it.unread = message.unread_count();
  it.own = cursors_of(message.own());
  if (message.has_partner()) it.partner = cursors_of(message.partner());
  it.marks = {message.marks().pinned(), message.marks().muted(), message.marks().archived()};
  it.mention_sequence = message.mention_sequence();
  it.read_receipt_allowed = message.read_receipt_allowed();
  return it;
}

FoundMessage from_proto(const pb::FoundMessage& message) {
  FoundMessage it{QString::fromStdString(message.conversation_id()),
                  QString::fromStdString(message.conversation_title()),
                  from_proto(message.message()),
                  QString::fromStdString(message.snippet()),
                  {}};
  for (const auto& range : message.highlights()) it.highlights.append({range.begin(), range.end()});
  return it;
}

pb::Marks to_proto(const ChatMarks& marks) {
  pb::Marks message;
  message.set_pinned(marks.pinned);
  message.set_muted(marks.muted);
  message.set_archived(marks.archived);
  return message;
}

GroupMember from_proto(const pb::Member& message) {
  return {QString::fromStdString(message.card_id()), QString::fromStdString(message.name()),
          QString::fromStdString(message.organization_name()), message.admin()};
}

QByteArray bytes_of(const google::protobuf::MessageLite& message) {
  return QByteArray::fromStdString(message.SerializeAsString());
}

}  // namespace mct::app
