#include "app/features/notice/receipts_view_model.h"

#include <chrono>
#include <utility>

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/sending_client.h"
#include "app/platform/platform.h"

namespace mct::app {

void ReceiptsViewModel::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
  navigation_ = &services.get<Navigation>();
  platform_ = &services.get<Platform>();
  pause_.setSingleShot(true);
  pause_.setInterval(std::chrono::seconds(5));
  connect(&pause_, &QTimer::timeout, this, &ReceiptsViewModel::look_again);
}

void ReceiptsViewModel::load() {
  status_.begin();
  emit statusChanged();
  ask([this](const Error& error) {
    status_.fail(error);
    emit statusChanged();
    emit changed();
  });
}

void ReceiptsViewModel::look_again() {
  ask([](const Error&) {});  // what is shown stays
}

void ReceiptsViewModel::ask(std::function<void(const Error&)> refused) {
  call_ = client_->receipts(
      id_, [this, refused = std::move(refused)](const Result<NoticeReceipts>& receipts) {
        pause_.start();
        if (!receipts) return refused(receipts.error());
        receipts_ = *receipts;
        status_.show_fresh(receipts_.total.people == 0 && !for_residents());
        if (asks_reply()) load_people();
        load_forwards();
        emit statusChanged();
        emit changed();
      });
}

void ReceiptsViewModel::load_people() {
  people_call_ = client_->unanswered(id_, [this](const Result<NoticePeople>& people) {
    if (!people) return navigation_->say(mct::app::error_text(people.error()));
    people_ = people->people;
    emit changed();
  });
}

void ReceiptsViewModel::load_forwards() {
  forwards_call_ = client_->forwards(id_, [this](const Result<QList<NoticeForward>>& forwards) {
    if (!forwards) return navigation_->say(mct::app::error_text(forwards.error()));
    forwards_ = *forwards;
    emit changed();
  });
}

QVariantList ReceiptsViewModel::forwards() const {
  QVariantList all;
  for (const auto& it : forwards_)
    all.append(QVariantMap{{"from", it.from_name},
                           {"to", it.to_name},
                           {"cardId", it.to_card_id},
                           {"admitted", it.admitted},
                           {"standing", !it.admitted ? tr("不在通知范围内")
                                        : it.read    ? tr("已读")
                                                     : tr("未读")}});
  return all;
}

void ReceiptsViewModel::admit(const QString& card_id) {
  set_busy(true);
  change_call_ = client_->admit(
      id_, card_id, [this](const Result<void>& outcome) { conclude(outcome, tr("已同意查看")); });
}

QString ReceiptsViewModel::scheduled_text() const {
  const auto& notice = receipts_.notice;
  return notice.scheduled && !cancelled() ? tr("将于 %1 发出").arg(NoticeText::time(notice.sent_ms))
                                          : QString();
}

// Of a notice for residents alone there are no colleagues to count.
QVariantList ReceiptsViewModel::facts() const {
  const auto& it = receipts_.total;
  QVariantList all;
  const auto add = [&](const QString& label, int figure) {
    all.append(QVariantMap{{"label", label}, {"value", QString::number(figure)}});
  };
  if (it.people > 0 || !for_residents()) {
    add(tr("应收"), it.people);
    add(tr("能收到"), it.claimed);
    add(tr("已读"), it.read);
    if (meeting()) {
      add(tr("参加"), it.attending);
      add(tr("请假"), it.absent);
      add(tr("代为参加"), it.substitute);
      add(tr("到场"), it.present);
    } else if (asks_reply()) {
      add(tr("收到"), it.acknowledged);
    }
    if (asks_reply()) add(tr("未回复"), it.unanswered);
  }
  if (receipts_.notice.content.kind == NoticeKind::alert || for_residents()) {
    add(tr("居民已读（自愿告知）"), receipts_.residents_read);
    add(tr("居民收到（自愿告知）"), receipts_.residents_acknowledged);
  }
  return all;
}

bool ReceiptsViewModel::for_residents() const {
  return !receipts_.notice.neighbourhood_names.isEmpty();
}

QString ReceiptsViewModel::details_of(const ReceiptFigures& it) const {
  if (meeting())
    return tr("已读 %1 · 参加 %2 · 请假 %3 · 代为参加 %4")
        .arg(it.read)
        .arg(it.attending)
        .arg(it.absent)
        .arg(it.substitute);
  return asks_reply() ? tr("已读 %1 · 收到 %2").arg(it.read).arg(it.acknowledged) : QString();
}

QVariantList ReceiptsViewModel::units() const {
  QVariantList all;
  for (const auto& [unit, figures] : receipts_.units) {
    const int done = asks_reply() ? figures.people - figures.unanswered : figures.read;
    const auto done_text = asks_reply() ? tr("已回复 %1").arg(done) : tr("已读 %1").arg(done);
    all.append(QVariantMap{
        {"name", unit},
        {"people", figures.people},
        {"done", done},
        {"share", figures.people == 0 ? 0.0 : static_cast<double>(done) / figures.people},
        {"details", details_of(figures)},
        {"spoken", tr("%1：%2 人，%3").arg(unit).arg(figures.people).arg(done_text)}});
  }
  return all;
}

QVariantList ReceiptsViewModel::unanswered() const {
  QVariantList all;
  for (const auto& it : people_)
    all.append(QVariantMap{
        {"name", it.name}, {"organization", it.organization}, {"read", it.receipt.read}});
  return all;
}

bool ReceiptsViewModel::may_write_minutes() const {
  return meeting() && !cancelled() &&
         QDateTime::currentMSecsSinceEpoch() >= receipts_.notice.content.start_ms;
}

bool ReceiptsViewModel::may_urge() const {
  return receipts_.total.unanswered > 0 && !receipts_.notice.scheduled &&
         receipts_.notice.takes_replies(QDateTime::currentMSecsSinceEpoch());
}

QString ReceiptsViewModel::urged_text() const {
  return receipts_.urged_ms == 0 ? QString()
                                 : tr("上次催办 %1").arg(NoticeText::time(receipts_.urged_ms));
}

void ReceiptsViewModel::set_busy(bool busy) {
  busy_ = busy;
  emit changed();
}

void ReceiptsViewModel::conclude(const Result<void>& outcome, const QString& done) {
  set_busy(false);
  navigation_->say(outcome ? done : mct::app::error_text(outcome.error()));
  if (outcome) load();
}

void ReceiptsViewModel::urge() {
  set_busy(true);
  change_call_ = client_->urge(
      id_, [this](const Result<void>& outcome) { conclude(outcome, tr("已提醒未回复的人")); });
}

void ReceiptsViewModel::cancelNotice() {
  set_busy(true);
  change_call_ = client_->cancel(
      id_, [this](const Result<void>& outcome) { conclude(outcome, tr("已取消，并通知所有人")); });
}

void ReceiptsViewModel::saveXlsx() {
  set_busy(true);
  change_call_ = client_->export_receipts(id_, [this](const Result<QByteArray>& bytes) {
    set_busy(false);
    if (bytes)
      platform_->save(tr("%1-回复情况.xlsx").arg(title()), *bytes);
    else
      navigation_->say(mct::app::error_text(bytes.error()));
  });
}

}  // namespace mct::app
