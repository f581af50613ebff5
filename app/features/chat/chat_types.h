#pragma once

#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/core/attachments/attachment.h"
#include "app/core/error.h"

namespace mct::app {

// How far somebody has come: numbers of messages; 0: none.
struct ChatCursors {
  qint64 read = 0;
  qint64 received = 0;
};

// Numbers of mct.chat.v1.MessageKind.
enum class MessageKind { text = 1, picture = 2, file = 3, voice = 4 };

// What a message answers.
struct ChatQuote {
  qint64 sequence = 0;
  QString sender_name;
  MessageKind kind = MessageKind::text;
  QString text;  // its beginning, or a file's name
  bool recalled = false;
};

struct ChatVoice {
  int duration_ms = 0;
  QByteArray waveform;  // how loud each 64th of it is
};

struct ChatMessage {
  qint64 sequence = 0;  // its place in the conversation; 0: it is not there yet
  QString sender_card_id;
  QString sender_name;
  qint64 sent_ms = 0;  // since 1970-01-01T00:00:00Z
  QString text;
  QString request_id;  // that it was sent with
  MessageKind kind = MessageKind::text;
  std::optional<ChatQuote> quote;
  QStringList mentioned_card_ids;
  bool mentions_all = false;
  std::optional<Attachment> attachment;
  std::optional<ChatVoice> voice;
  bool edited = false;
  bool recalled = false;  // then nothing is left of what it said
  QString recaller_name;

  bool mentions(const QString& card_id) const {
    return mentions_all || mentioned_card_ids.contains(card_id);
  }
};

// What somebody is about to say.
struct NewMessage {
  MessageKind kind = MessageKind::text;
  QString text;
  qint64 reply_to = 0;  // 0: nothing
  QStringList mentioned_card_ids;
  bool mention_all = false;
  QString attachment_id;  // of what has been uploaded; empty: nothing
};

// One that the server does not have yet, or has refused; without a sequence.
struct UnsentMessage {
  qint64 number = 0;  // in the outbox
  ChatMessage message;
  std::optional<Error> refused;
};

struct ChatMarks {
  bool pinned = false;
  bool muted = false;
  bool archived = false;
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
  ChatMarks marks;
  qint64 mention_sequence = 0;  // of the first unread message that mentions the card; 0: none
  bool read_receipt_allowed = false;
};

struct GroupMember {
  QString card_id;
  QString name;
  QString organization;
  bool admin = false;
};

// A message that was found by words in it.
struct FoundMessage {
  QString conversation_id;
  QString conversation_title;
  ChatMessage message;
  QString snippet;
  struct Range {
    int begin = 0;  // code points of the snippet
    int end = 0;
  };
  QList<Range> highlights;
};

struct FoundMessages {
  QList<FoundMessage> found;
  QString next_token;  // empty: these are all
};

}  // namespace mct::app
