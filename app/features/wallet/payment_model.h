#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/wallet/wallet_types.h"

namespace mct::app {

class WalletClient;

// One's own payments, the latest first. Roles: id, title, payee, amount, stateText, tone, time.
class PaymentModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit PaymentModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(payments_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Title, Payee, Amount, StateText, Tone, Time };

  WalletClient* client_ = nullptr;
  QList<Payment> payments_;
  PendingCall call_;
};

}  // namespace mct::app
