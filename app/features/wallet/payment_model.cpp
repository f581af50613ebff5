#include "app/features/wallet/payment_model.h"

#include "app/core/money.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/wallet/payment_text.h"
#include "app/features/wallet/wallet_client.h"

namespace mct::app {

PaymentModel::PaymentModel(QObject* parent)
    : ListModel({"id", "title", "payee", "amount", "stateText", "tone", "time"}, parent) {}

void PaymentModel::attach(const Services& services) {
  client_ = &services.get<WalletClient>();
  connect(client_, &WalletClient::changed, this, &PaymentModel::load);
  // Whoever signs in or out is somebody else.
  connect(&services.get<Session>(), &Session::changed, this, &PaymentModel::load);
}

void PaymentModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->payments([this](const Result<QList<Payment>>& payments) {
    if (payments) {
      beginResetModel();
      payments_ = *payments;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(payments.error());
    }
    emit statusChanged();
  });
}

QVariant PaymentModel::value(int row, int role) const {
  const auto& it = payments_[row];
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return it.title;
    case Payee:
      return it.payee;
    case Amount:
      return money_text(it.amount_fen);
    case StateText:
      return state_text(it);
    case Tone:
      return state_tone(it);
    case Time:
      return payment_time_text(it.paid_ms > 0 ? it.paid_ms : it.created_ms);
    default:
      return {};
  }
}

}  // namespace mct::app
