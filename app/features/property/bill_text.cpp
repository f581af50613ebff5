#include "app/features/property/bill_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include "app/core/money.h"
#include "app/core/tone.h"

namespace mct::app {
namespace {

enum Role { Id, Title, Household, Amount, State, StateText, Tone, Note };

// Of the feature's texts, whoever shows them.
class BillText {
  Q_DECLARE_TR_FUNCTIONS(BillText)
};

bool is_late(const Bill& bill) {
  return bill.state == BillState::open &&
         QDate::fromString(bill.due_date, Qt::ISODate) < QDate::currentDate();
}

QString state_name(const Bill& bill) {
  switch (bill.state) {
    case BillState::open:
      return is_late(bill) ? QStringLiteral("late") : QStringLiteral("open");
    case BillState::paid:
      return QStringLiteral("paid");
    case BillState::refunded:
      return QStringLiteral("refunded");
    default:
      return QStringLiteral("withdrawn");
  }
}

QString state_text(const Bill& bill) {
  switch (bill.state) {
    case BillState::open:
      return is_late(bill) ? BillText::tr("已逾期") : BillText::tr("待缴");
    case BillState::paid:
      return BillText::tr("已缴");
    case BillState::refunded:
      return BillText::tr("已退款");
    default:
      return BillText::tr("已撤回");
  }
}

tone::Tone state_tone(const Bill& bill) {
  if (bill.state == BillState::open) return is_late(bill) ? tone::Warning : tone::Accent;
  return bill.state == BillState::paid ? tone::Primary : tone::Neutral;
}

QString note(const Bill& bill) {
  if (bill.state == BillState::open) return BillText::tr("请在 %1 前缴纳").arg(bill.due_date);
  if (bill.state == BillState::paid)
    return BillText::tr("%1 缴纳").arg(
        QDateTime::fromMSecsSinceEpoch(bill.paid_ms).toString(QStringLiteral("yyyy-MM-dd hh:mm")));
  return BillText::tr("原因：%1").arg(bill.reason);
}

}  // namespace

QVariant bill_value(const Bill& bill, int role) {
  switch (role) {
    case Id:
      return bill.id;
    case Title:
      return bill.title + QStringLiteral(" · ") + bill.period;
    case Household:
      return bill.community + QChar(' ') + bill.place + QChar(' ') + bill.room;
    case Amount:
      return money_text(bill.amount_fen);
    case State:
      return state_name(bill);
    case StateText:
      return state_text(bill);
    case Tone:
      return state_tone(bill);
    case Note:
      return note(bill);
    default:
      return {};
  }
}

}  // namespace mct::app
