#include "tests/e2e/person.h"

#include <QDir>
#include <QQuickWindow>

#include "app/core/session/session.h"
#include "app/features/account/account_client.h"
#include "app/features/directory/card_client.h"

namespace mct::e2e {
namespace {

void copy(const QString& from, const QString& to) {
  QDir().mkpath(to);
  for (const auto& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
    QFile::copy(from + '/' + name, to + '/' + name);
}

}  // namespace

Person::Person(const BackendProcess& backend, Someone who)
    : who_(std::move(who)), wire_(backend.address()) {
  start();
}

void Person::start() {
  QDir().mkpath(phone());
  app_ = std::make_unique<AppDriver>(phone(), wire_.address());
}

bool Person::enter() {
  const auto call = get<app::AccountClient>().log_in(QString::fromStdString(who_.phone),
                                                     Town::password, [](const auto&) {});
  auto& cards = get<app::CardClient>();
  const auto id = QString::fromStdString(who_.card);
  const int wanted = id.isEmpty() ? 1 : 2;
  if (!app_->wait_until([&] { return cards.cards().held.size() == wanted; })) return false;
  if (id.isEmpty()) return true;
  cards.act_through(id);
  return get<app::Session>().card_id() == id;
}

void Person::kill() {
  QTemporaryDir moment;
  copy(phone(), moment.path());
  app_.reset();
  QDir(phone()).removeRecursively();
  copy(moment.path(), phone());
  start();
}

bool Person::write(const QString& field, const QString& text) {
  // Of two windows one has the keyboard.
  app_->application().window()->requestActivate();
  if (!app_->press(field)) return false;
  if (!app_->wait_until([&] { return app_->see(field)->hasActiveFocus(); })) return false;
  app_->type(text);
  return true;
}

bool Person::reads(const QString& text) {
  return app_->wait_until([&] { return app_->page_text().contains(text); });
}

}  // namespace mct::e2e
