#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QSet>

#include "app/core/channel/channel.h"
#include "app/features/chat/chat_types.h"
#include "app/features/chat/stored_conversations_client.h"

namespace mct::chat::v1 {
class Conversation;
class Message;
}  // namespace mct::chat::v1

namespace mct::app {

class EventStream;
class Outbox;
class Session;
struct ReceivedEvent;

// The conversations of the acting card: kept on the device, where the events put them, and taken
// anew whenever the stream is live. How far the card has come is kept here first and told to the
// server when it can be reached. Proto types end here.
class ChatClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  ChatClient(Channel& channel, Session& session, DeviceCache& cache, EventStream& events,
             Outbox& outbox);
  ~ChatClient() override;

  // Of the acting card, on the device, in any order.
  QList<Conversation> stored() const;
  std::optional<Conversation> find(const QString& id) const;
  // The direct one with this card.
  std::optional<Conversation> find_with(const QString& card_id) const;

  // All of them, from the server; refreshed() says how it went.
  void refresh();
  // The direct one with this card, which is made when there is none.
  [[nodiscard]] PendingCall open(const QString& card_id, Handler<Conversation> handler);
  [[nodiscard]] PendingCall get(const QString& id, Handler<Conversation> handler);
  // All that is here has been read.
  void mark_read(const QString& id);

  // How the card keeps it: at once here, and on its other devices when the server has it.
  void set_marks(const QString& id, const ChatMarks& marks);
  // Whether the other one sees what a resident has read.
  [[nodiscard]] PendingCall allow_read_receipt(const QString& id, bool allowed,
                                               const QString& request_id, Handler<void> handler);

  // For the other clients of conversations, which keep what they are told as well.
  ChatStore& store() { return stored_.store(); }
  void note_message(const QString& card_id, const QString& id, const chat::v1::Message& message);
  // It says something else, or nothing any more.
  void note_change(const QString& card_id, const QString& id, const chat::v1::Message& message);
  void note_hidden(const QString& card_id, const QString& id, qint64 sequence);
  Conversation take(const QString& card_id, const chat::v1::Conversation& fresh);

 signals:
  // What is stored for the acting card, or which card that is.
  void changed();
  // Messages or the standing of one conversation.
  void conversationChanged(const QString& id);
  // Who is in it.
  void membersChanged(const QString& id);
  // The acting card is not in it any more.
  void left(const QString& id);
  // `failure`: why it could not be done; none: it was.
  void refreshed(const std::optional<mct::app::Error>& failure);

 private:
  struct Listing;

  void follow(EventStream& events);
  // When the events are kept: asks for what they have left open, and tells pages.
  void settle_events();
  // Of what no event has brought.
  void settle_soon();
  void ask_next();
  void list_next();
  void keep_list();
  void tell_cursors();
  void tell_cursors(const QString& id);

  Channel& channel_;
  Session& session_;
  DeviceCache& cache_;
  StoredConversations stored_;
  QSet<QString> open_questions_;  // conversations to ask the server about
  QString asked_;
  std::unique_ptr<Listing> listing_;
  PendingCall listing_call_, asking_;
  std::map<QString, PendingCall> telling_;  // by conversation
};

}  // namespace mct::app
