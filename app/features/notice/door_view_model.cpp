#include "app/features/notice/door_view_model.h"

#include <algorithm>

#include <QDateTime>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/notice/check_in_client.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {
namespace {

constexpr int try_again_ms = 5'000;
// However many come at once, the figures are asked for no more often than this.
constexpr int look_again_ms = 1'000;

}  // namespace

DoorViewModel::DoorViewModel(QObject* parent) : PageViewModel(parent) {
  next_code_.setSingleShot(true);
  look_again_.setSingleShot(true);
  look_again_.setInterval(look_again_ms);
  connect(&next_code_, &QTimer::timeout, this, &DoorViewModel::ask_code);
  connect(&look_again_, &QTimer::timeout, this, &DoorViewModel::load);
}

void DoorViewModel::attach(const Services& services) {
  client_ = &services.get<CheckInClient>();
  sending_ = &services.get<SendingClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &CheckInClient::arrived, this, [this](const QString& id) {
    if (id == id_ && !look_again_.isActive()) look_again_.start();
  });
}

void DoorViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = sending_->receipts(id_, [this](const Result<NoticeReceipts>& receipts) {
    if (receipts) {
      const bool first = receipts_.notice.id.isEmpty();
      receipts_ = *receipts;
      status_.show_fresh(receipts_.total.people == 0);
      show_people();
      if (first) ask_code();
    } else {
      status_.fail(receipts.error());
    }
    emit statusChanged();
    emit changed();
  });
}

void DoorViewModel::show_people() {
  people_call_ = sending_->recipients(id_, [this](const Result<NoticePeople>& people) {
    if (!people) return navigation_->say(mct::app::error_text(people.error()));
    people_ = *people;
    emit changed();
  });
}

void DoorViewModel::ask_code() {
  code_call_ = client_->code(id_, [this](const Result<DoorCode>& code) { show_code(code); });
}

// A code that could not be renewed is good no longer, and is not shown.
void DoorViewModel::show_code(const Result<DoorCode>& code) {
  code_ = code.value_or(DoorCode());
  refused_ = code ? QString() : mct::app::error_text(code.error());
  const bool closed = !code && code.error().reason == QLatin1String("CHECK_IN_CLOSED");
  const auto opens_in = receipts_.notice.door_opens_ms() - QDateTime::currentMSecsSinceEpoch();
  if (code)
    next_code_.start(code->seconds * 1'000);
  else if (!closed)
    next_code_.start(try_again_ms);
  else if (opens_in > 0 && opens_in < 24 * 60 * 60 * 1'000)
    next_code_.start(static_cast<int>(opens_in) + 1'000);
  emit linkChanged();
}

bool DoorViewModel::open() const {
  return receipts_.notice.door_open(QDateTime::currentMSecsSinceEpoch());
}

QString DoorViewModel::door_text() const {
  if (!code_.link.isEmpty() || refused_.isEmpty()) return {};
  const auto now = QDateTime::currentMSecsSinceEpoch();
  const auto& notice = receipts_.notice;
  if (notice.cancelled_ms == 0 && now < notice.door_opens_ms())
    return tr("%1起可以签到").arg(NoticeText::time(notice.door_opens_ms()));
  if (notice.cancelled_ms == 0 && now > notice.content.end_ms) return tr("会议已结束，签到已停止");
  return refused_;
}

QString DoorViewModel::place_text() const {
  return NoticeText::span(receipts_.notice.content) + QStringLiteral("\n") +
         receipts_.notice.content.place;
}

QString DoorViewModel::present_text() const {
  return tr("已到 %1 / %2").arg(receipts_.total.present).arg(receipts_.total.people);
}

QVariantList DoorViewModel::units() const {
  QVariantList all;
  for (const auto& [unit, it] : receipts_.units)
    all.append(
        QVariantMap{{"name", unit},
                    {"people", it.people},
                    {"done", it.present},
                    {"share", it.people == 0 ? 0.0 : static_cast<double>(it.present) / it.people},
                    {"details", QString()},
                    {"spoken", tr("%1：%2 人，已到 %3").arg(unit).arg(it.people).arg(it.present)}});
  return all;
}

QVariantList DoorViewModel::missing() const {
  QVariantList all;
  for (const auto& it : people_.people) {
    if (it.present_ms != 0) continue;
    const auto& own = it.receipt;
    const bool in_place = own.answer == NoticeAnswer::substitute;
    const auto answer = NoticeText::answer(own);
    all.append(QVariantMap{
        {"cardId", in_place ? own.substitute_card_id : it.card_id},
        {"name", it.name},
        {"organization",
         answer.isEmpty() ? it.organization : it.organization + QStringLiteral("\n") + answer}});
  }
  return all;
}

QVariantList DoorViewModel::present() const {
  auto people = people_.people;
  people.removeIf([](const NoticePerson& it) { return it.present_ms == 0; });
  std::ranges::stable_sort(people, std::ranges::greater(), &NoticePerson::present_ms);
  QVariantList all;
  for (const auto& it : people) {
    const auto& own = it.receipt;
    const bool in_place = own.checked_in_ms == 0;
    all.append(QVariantMap{
        {"name", it.name},
        {"organization", in_place ? it.organization + QStringLiteral("\n") + NoticeText::answer(own)
                                  : it.organization},
        {"standing", NoticeText::checked_in(it.present_ms, it.checked_in_by)}});
  }
  return all;
}

void DoorViewModel::checkIn(const QString& card_id) {
  busy_ = true;
  emit changed();
  check_in_call_ = client_->check_in_by_hand(id_, card_id, [this](const Result<void>& outcome) {
    busy_ = false;
    emit changed();
    if (!outcome) return navigation_->say(mct::app::error_text(outcome.error()));
    navigation_->say(tr("已登记到场"));
    load();
  });
}

}  // namespace mct::app
