#pragma once

#include <functional>

#include <QObject>

#include "app/core/attachments/attachment.h"
#include "app/core/channel/channel.h"
#include "app/features/chat/chat_types.h"

namespace mct::chat::v1 {
class Message;
}

namespace mct::app {

class ChatClient;
class ChatStore;
class Outbox;
class Session;

// What is said in conversations: what the device has of it, what the server has besides, and what
// waits in the outbox, in a lane for each conversation. Proto types end here.
class MessageClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  // Characters of a text, at most.
  static constexpr int longest_text = 4'000;

  MessageClient(Channel& channel, Session& session, Outbox& outbox, ChatClient& chats);

  // On the device, the oldest first: from this number on; or the last ones before it, of which 0
  // stands for the end.
  QList<ChatMessage> from(const QString& id, qint64 first) const;
  QList<ChatMessage> before(const QString& id, qint64 sequence, int most) const;
  // Those before this number, or the last ones (0), from the server onto the device. Answers
  // whether there are still older ones.
  [[nodiscard]] PendingCall fetch(const QString& id, qint64 before, Handler<bool> handler);

  // One that is on the device.
  std::optional<ChatMessage> find(const QString& id, qint64 sequence) const;
  // Messages with all the words: in this conversation, or (empty) in all of them.
  [[nodiscard]] PendingCall search(const QString& query, const QString& id,
                                   const QString& page_token, Handler<FoundMessages> handler);

  // Kept on the device at once, and sent when its turn comes. False: it could not be kept.
  bool send(const QString& id, const NewMessage& message);
  // What has been sent so and has not arrived, the oldest first.
  QList<UnsentMessage> unsent(const QString& id) const;
  // One that was refused.
  void retry(qint64 number);
  // False: it is being sent just now.
  bool discard(qint64 number);

  // `request_id`: made once for what a person does, however often it is sent.
  [[nodiscard]] PendingCall edit(const QString& id, qint64 sequence, const QString& text,
                                 const QString& request_id, Handler<void> handler);
  // For everybody.
  [[nodiscard]] PendingCall recall(const QString& id, qint64 sequence, Handler<void> handler);
  // For oneself.
  [[nodiscard]] PendingCall hide(const QString& id, qint64 sequence, Handler<void> handler);
  // What hangs on a message hangs there.
  static AttachmentPlace place_of(const QString& id, const ChatMessage& message);
  [[nodiscard]] PendingCall download(const QString& id, const ChatMessage& message,
                                     Handler<QByteArray> handler);
  // The same as it comes, piece by piece.
  [[nodiscard]] PendingCall fetch(const QString& id, const ChatMessage& message,
                                  std::function<void(const QByteArray&)> piece,
                                  Handler<void> ended);

  QString draft(const QString& id) const;
  void keep_draft(const QString& id, const QString& text);

 signals:
  // Something that waits in this conversation, or its draft.
  void changed(const QString& id);

 private:
  // Keeps what a message has become by one's own doing.
  std::function<void(Result<chat::v1::Message>)> changing(const QString& id, Handler<void> handler);

  Channel& channel_;
  Session& session_;
  Outbox& outbox_;
  ChatClient& chats_;
  ChatStore& store_;
};

}  // namespace mct::app
