#include "app/features/chat/message_actions.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/message_client.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

// As the server allows it.
constexpr qint64 edit_ms = 15 * 60'000, recall_ms = 2 * 60'000;

}  // namespace

void MessageActions::start(const Services& services) {
  messages_ = &services.get<MessageClient>();
  session_ = &services.get<Session>();
  navigation_ = &services.get<Navigation>();
  files_ = &services.get<Files>();
}

QVariantMap MessageActions::allowed(qint64 sequence) const {
  const auto it = messages_->find(id_, sequence);
  if (!it) return {};
  const bool mine = it->sender_card_id == session_->card_id(), said = !it->recalled;
  const bool text = said && it->kind == MessageKind::text;
  const auto age = QDateTime::currentMSecsSinceEpoch() - it->sent_ms;
  return {{"reply", said},
          {"copy", text},
          {"edit", text && mine && age < edit_ms},
          {"recall", said && ((mine && age < recall_ms) || admin_)},
          {"save", said && it->attachment.has_value()},
          {"hide", true}};
}

void MessageActions::tell(const Result<void>& outcome) {
  if (!outcome) navigation_->say(mct::app::error_text(outcome.error()));
}

void MessageActions::copy(qint64 sequence) {
  if (const auto it = messages_->find(id_, sequence))
    QGuiApplication::clipboard()->setText(it->text);
}

void MessageActions::recall(qint64 sequence) {
  call_ = messages_->recall(id_, sequence, [this](const Result<void>& done) { tell(done); });
}

void MessageActions::hide(qint64 sequence) {
  call_ = messages_->hide(id_, sequence, [this](const Result<void>& done) { tell(done); });
}

void MessageActions::showPicture(qint64 sequence) {
  const auto it = messages_->find(id_, sequence);
  if (!it || !it->attachment) return;
  const auto place = MessageClient::place_of(id_, *it);
  navigation_->push(QStringLiteral("picture/picture"), {{"attachmentId", it->attachment->id},
                                                        {"noun", place.noun},
                                                        {"placeId", place.id},
                                                        {"name", it->attachment->name}});
}

void MessageActions::save(qint64 sequence) {
  const auto it = messages_->find(id_, sequence);
  if (!it || !it->attachment) return;
  call_ = messages_->download(
      id_, *it, [this, name = it->attachment->name](const Result<QByteArray>& content) {
        if (!content) return navigation_->say(mct::app::error_text(content.error()));
        files_->save({name, *content}, this, [this] { navigation_->say(tr("已保存")); });
      });
}

void MessageActions::resend(qint64 number) {
  messages_->retry(number);
}

void MessageActions::discard(qint64 number) {
  messages_->discard(number);
}

}  // namespace mct::app
