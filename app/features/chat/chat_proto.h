#pragma once

#include "app/features/chat/chat_methods.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

ChatMessage from_proto(const chat::v1::Message& message);
Conversation from_proto(const chat::v1::Conversation& message);
GroupMember from_proto(const chat::v1::Member& message);
FoundMessage from_proto(const chat::v1::FoundMessage& message);
chat::v1::Marks to_proto(const ChatMarks& marks);

// As the device keeps it, and back.
QByteArray bytes_of(const google::protobuf::MessageLite& message);
template <class Message>
Message parsed(const QByteArray& bytes) {
  Message message;
  message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
  return message;
}

}  // namespace mct::app
