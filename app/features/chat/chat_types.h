#pragma once

#include <optional>

#include <QString>

#include "app/core/error.h"

namespace mct::app {

// How far somebody has come: numbers of messages; 0: none.
struct ChatCursors {
  qint64 read = 0;
  qint64 received = 0;
};

struct ChatMessage {
  qint64 sequence = 0;  // its place in the conversation
  QString sender_card_id;
  QString sender_name;
  qint64 sent_ms = 0;  // since 1970-01-01T00:00:00Z
  QString text;
  QString request_id;  // that it was sent with
};

// One that the server does not have yet, or has refused.
struct UnsentMessage {
  qint64 number = 0;  // in the outbox
  QString request_id;
  QString text;
  qint64 time_ms = 0;  // when it was written
  std::optional<Error> refused;
};

struct Conversation {
  QString id;
  bool group = false;
  QString title;
  QString partner_card_id;  // empty: a group
  std::optional<ChatMessage> last;
  qint64 time_ms = 0;  // of what has happened last; 0: nothing yet
  int unread = 0;      // 100: 100 or more
  ChatCursors own;
  std::optional<ChatCursors> partner;  // of a direct one with somebody else
};

struct GroupMember {
  QString card_id;
  QString name;
  QString organization;
  bool admin = false;
};

}  // namespace mct::app
