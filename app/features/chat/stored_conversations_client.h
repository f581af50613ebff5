#pragma once

#include <optional>

#include <QSet>

#include "app/features/chat/chat_store.h"
#include "app/features/chat/chat_types.h"

namespace mct::chat::v1 {
class Conversation;
class Message;
}  // namespace mct::chat::v1

namespace mct::app {

class Outbox;
struct ReceivedEvent;

// The conversations of each card as the device has them, and what events and answers make of them.
// Part of ChatClient.
class StoredConversations {
 public:
  StoredConversations(DeviceCache& cache, Outbox& outbox);

  // Of the topic conversation/ID.
  static QString id_of(const QString& topic);

  ChatStore& store() { return store_; }
  const ChatStore& store() const { return store_; }
  std::optional<chat::v1::Conversation> read(const QString& card_id, const QString& id) const;
  // Those that the server lists; one that was opened and in which nothing has been said it does
  // not.
  QSet<QString> listed(const QString& card_id) const;
  // What the server says of it now.
  Conversation take(const QString& card_id, const chat::v1::Conversation& fresh);

  void note_message(const QString& card_id, const QString& id, const chat::v1::Message& message);
  // It says something else, or nothing any more.
  void note_change(const QString& card_id, const QString& id, const chat::v1::Message& message);
  void note_hidden(const QString& card_id, const QString& id, qint64 sequence);
  void note_marked(const ReceivedEvent& event);
  void note_group(const ReceivedEvent& event);
  void note_cursors(const ReceivedEvent& event);
  void note_members(const ReceivedEvent& event);
  // Messages will not come one by one: those that are here would end in a gap.
  void note_gap(const QString& card_id, const QString& id);

  // False: nothing has changed. Its last message is on the device; all that is here has been read;
  // the card keeps it so, which the outbox tells the server.
  bool note_arrived(const QString& card_id, const QString& id);
  bool note_read(const QString& card_id, const QString& id);
  bool set_marks(const QString& card_id, const QString& id, const ChatMarks& marks);

  // Ids of what was noted since it was asked last.
  struct Noted {
    QSet<QString> conversations;
    QSet<QString> members;    // who is in it
    QSet<QString> questions;  // only the server knows how it stands
  };
  Noted take_noted();

 private:
  void write(const QString& card_id, const chat::v1::Conversation& conversation);

  DeviceCache& cache_;
  Outbox& outbox_;
  ChatStore store_;
  Noted noted_;
};

}  // namespace mct::app
