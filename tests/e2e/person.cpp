#include "tests/e2e/person.h"

#include <utility>

#include <QDir>
#include <QQuickWindow>

#include "app/core/navigation.h"
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

// Chooses the file that is offered, and keeps what is saved.
class Person::Device final : public app::Files {
 public:
  void open(Kind, QObject*, std::function<void(File)> chosen) override { chosen(offered); }
  void save(File file, QObject*, std::function<void()> done) override {
    saved = std::move(file);
    done();
  }

  File offered, saved;
};

Person::Person(const BackendProcess& backend, Someone who)
    : who_(std::move(who)), wire_(backend.address()) {
  start();
}

void Person::start() {
  QDir().mkpath(phone());
  auto device = std::make_unique<Device>();
  device_ = device.get();
  app_ = std::make_unique<AppDriver>(phone(), wire_.address(), std::move(device));
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

void Person::offer(app::Files::File file) {
  device_->offered = std::move(file);
}

app::Files::File Person::saved() const {
  return device_->saved;
}

bool Person::keeps(const QByteArray& what) const {
  for (const auto& name : QDir(phone()).entryList(QDir::Files | QDir::Hidden)) {
    QFile file(phone() + '/' + name);
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(what)) return true;
  }
  return false;
}

void Person::open_page(const QString& route, const QVariantMap& parameters) {
  get<app::Navigation>().switchTab("messages");
  get<app::Navigation>().push(route, parameters);
}

void Person::open_conversation(const std::string& card) {
  open_page("chat/conversation", {{"cardId", QString::fromStdString(card)}});
}

bool Person::write(const QString& field, const QString& text) {
  // Of two windows one has the keyboard.
  app_->application().window()->requestActivate();
  if (!app_->press(field)) return false;
  if (!app_->wait_until([&] { return app_->see(field)->hasActiveFocus(); })) return false;
  app_->type(text);
  return true;
}

bool Person::say(const QString& text) {
  return write("messageInput", text) && app_->press("sendButton");
}

bool Person::reads(const QString& text) {
  return app_->wait_until([&] { return app_->page_text().contains(text); });
}

}  // namespace mct::e2e
