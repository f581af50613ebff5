#include "app/features/chat/chat_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::app {
namespace {

namespace pb = chat_methods::pb;

ChatCursors from_proto(const pb::Cursors& message) {
  return {message.read_sequence(), message.received_sequence()};
}

}  // namespace

ChatMessage from_proto(const pb::Message& message) {
  return {message.sequence(),
          QString::fromStdString(message.sender_card_id()),
          QString::fromStdString(message.sender_name()),
          google::protobuf::util::TimeUtil::TimestampToMilliseconds(message.send_time()),
          QString::fromStdString(message.text()),
          QString::fromStdString(message.request_id())};
}

Conversation from_proto(const pb::Conversation& message) {
  Conversation conversation{QString::fromStdString(message.id()),
                            message.kind() == pb::CONVERSATION_KIND_GROUP,
                            QString::fromStdString(message.title()),
                            QString::fromStdString(message.partner_card_id()),
                            std::nullopt,
                            0,
                            message.unread_count(),
                            from_proto(message.own()),
                            std::nullopt};
  if (message.has_last_message()) {
    conversation.last = from_proto(message.last_message());
    conversation.time_ms = conversation.last->sent_ms;
  }
  if (message.has_partner()) conversation.partner = from_proto(message.partner());
  return conversation;
}

GroupMember from_proto(const pb::Member& message) {
  return {QString::fromStdString(message.card_id()), QString::fromStdString(message.name()),
          QString::fromStdString(message.organization_name()), message.admin()};
}

QByteArray bytes_of(const google::protobuf::MessageLite& message) {
  return QByteArray::fromStdString(message.SerializeAsString());
}

}  // namespace mct::app
