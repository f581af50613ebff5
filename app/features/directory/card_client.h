#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/core/channel/channel.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class Session;
class Settings;

// One's own cards and contacts. Watches the cards while one is signed in, and keeps the session
// acting through one that is held. Proto types end here.
class CardClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  CardClient(Channel& channel, Session& session, Settings& settings);

  const MyCards& cards() const { return cards_; }
  // False until the server has said which there are.
  bool known() const { return known_; }

  // From now on, also after a restart.
  void act_through(const QString& card_id);

  [[nodiscard]] PendingCall claim(const QString& card_id, Handler<Card> handler);
  [[nodiscard]] PendingCall update(const QString& card_id, const QString& signature,
                                   bool phone_open, Handler<Card> handler);
  // mct://card/…; a new one when asked.
  [[nodiscard]] PendingCall link(const QString& card_id, bool renew, Handler<QString> handler);

  [[nodiscard]] PendingCall contacts(Handler<QList<Card>> handler);
  [[nodiscard]] PendingCall keep(const QString& card_id, Handler<Card> handler);
  [[nodiscard]] PendingCall keep_by_link(const QString& link, Handler<Card> handler);
  [[nodiscard]] PendingCall forget(const QString& card_id, Handler<void> handler);

 signals:
  void cardsChanged();
  void contactsChanged();
  // The card that one acted through was taken away.
  void revoked(const QString& organization_name);

 private:
  void follow_session();
  void watch();
  void receive(MyCards cards);
  void watch_ended(const Error& error);

  Channel& channel_;
  Session& session_;
  Settings& settings_;
  MyCards cards_;
  bool known_ = false;
  bool signed_in_ = false;
  QString watched_card_;
  PendingCall watch_;
  QTimer again_;
};

}  // namespace mct::app
