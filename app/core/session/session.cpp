#include "app/core/session/session.h"

#include <QJSEngine>

#include "app/core/channel/channel.h"
#include "app/core/services.h"

namespace mct::app {

Session::Session(Channel& channel, TokenVault& vault) : channel_(channel), vault_(vault) {
  connect(&channel_, &Channel::delegationEnded, this, &Session::actForMyself);
}

Session* Session::create(QQmlEngine* engine, QJSEngine*) {
  auto& session = Services::of(engine).get<Session>();
  QJSEngine::setObjectOwnership(&session, QJSEngine::CppOwnership);
  return &session;
}

void Session::begin(Person person, const QByteArray& access_token,
                    const QByteArray& refresh_token) {
  person_ = std::move(person);
  signed_in_ = true;
  channel_.set_access_token(access_token.toStdString());
  vault_.write(refresh_token);
  emit changed();
}

void Session::recall(Person person, ActingCard card) {
  person_ = std::move(person);
  signed_in_ = true;
  emit changed();
  act_through(std::move(card));
}

void Session::set_person(Person person) {
  person_ = std::move(person);
  emit changed();
}

void Session::act_through(ActingCard card) {
  if (card == card_) return;
  card_ = std::move(card);
  // The personal card is the one that acts when none is named.
  channel_.set_acting_card(card_.organization.isEmpty() ? std::string() : card_.id.toStdString());
  emit cardChanged();
}

void Session::act_for(const QString& delegation_id, const QString& name) {
  if (delegation_id == delegation_id_) return;
  delegation_id_ = delegation_id;
  acting_for_name_ = name;
  channel_.set_delegation(delegation_id.toStdString());
  emit actingForChanged();
}

void Session::end() {
  actForMyself();
  act_through({});
  person_ = {};
  signed_in_ = false;
  channel_.set_access_token({});
  vault_.write({});
  emit ended();
  emit changed();
}

}  // namespace mct::app
