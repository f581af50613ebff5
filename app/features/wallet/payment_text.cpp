#include "app/features/wallet/payment_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace mct::app {
namespace {

// Of the feature's texts, whoever shows them.
class PaymentText {
  Q_DECLARE_TR_FUNCTIONS(PaymentText)
};

}  // namespace

QString state_name(const Payment& payment) {
  switch (payment.state) {
    case PaymentState::waiting:
      return QStringLiteral("waiting");
    case PaymentState::paid:
      return payment.refunded_fen > 0 ? QStringLiteral("refunded") : QStringLiteral("paid");
    case PaymentState::returned:
      return QStringLiteral("returned");
    default:
      return QStringLiteral("closed");
  }
}

QString state_text(const Payment& payment) {
  switch (payment.state) {
    case PaymentState::waiting:
      return PaymentText::tr("待付款");
    case PaymentState::paid:
      if (payment.refunded_fen == 0) return PaymentText::tr("已付款");
      return payment.refunded_fen < payment.amount_fen ? PaymentText::tr("部分退款")
                                                       : PaymentText::tr("已退款");
    case PaymentState::returned:
      return PaymentText::tr("已退回");
    default:
      return PaymentText::tr("已关闭");
  }
}

tone::Tone state_tone(const Payment& payment) {
  if (payment.state == PaymentState::waiting) return tone::Accent;
  const bool kept = payment.state == PaymentState::paid && payment.refunded_fen == 0;
  return kept ? tone::Primary : tone::Neutral;
}

QString payment_time_text(qint64 ms) {
  return ms == 0 ? QString()
                 : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
}

}  // namespace mct::app
