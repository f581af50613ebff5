#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

#include "app/core/channel/channel.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class Session;

// Groups and who is in them. Proto types end here.
class GroupClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  GroupClient(Channel& channel, Session& session, ChatClient& chats);

  // `request_id`: made once for what a person does, however often it is sent.
  [[nodiscard]] PendingCall create(const QString& name, const QStringList& card_ids,
                                   const QString& request_id, Handler<Conversation> handler);
  // All of them, admins first.
  [[nodiscard]] PendingCall members(const QString& id, Handler<QList<GroupMember>> handler);
  [[nodiscard]] PendingCall add(const QString& id, const QStringList& card_ids,
                                const QString& request_id, Handler<void> handler);
  // The own card: leaves.
  [[nodiscard]] PendingCall remove(const QString& id, const QString& card_id,
                                   const QString& request_id, Handler<void> handler);

  [[nodiscard]] PendingCall rename(const QString& id, const QString& name,
                                   const QString& request_id, Handler<void> handler);
  [[nodiscard]] PendingCall set_admin(const QString& id, const QString& card_id, bool admin,
                                      const QString& request_id, Handler<void> handler);

 private:
  Channel& channel_;
  Session& session_;
  ChatClient& chats_;
};

}  // namespace mct::app
