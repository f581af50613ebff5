#include "app/features/property/issued_bill_model.h"

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/property/bill_text.h"
#include "app/features/property/property_client.h"

namespace mct::app {

IssuedBillModel::IssuedBillModel(QObject* parent) : PagedListModel(bill_roles, parent) {}

void IssuedBillModel::attach(const Services& services) {
  client_ = &services.get<PropertyClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &PropertyClient::changed, this, &IssuedBillModel::load);
}

void IssuedBillModel::set_shown(const QString& shown) {
  const auto state = static_cast<BillState>(shown.toInt());
  if (state == state_) return;
  state_ = state;
  emit shownChanged();
  if (started()) load();
}

void IssuedBillModel::withdraw(const QString& id, const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明原因，住户会看到"));
  withdrawing_ = client_->withdraw(id, reason.trimmed(), [this](const Result<void>& done) {
    navigation_->say(done ? tr("账单已撤回") : input_error_text(done.error()));
  });
}

QString IssuedBillModel::open() const {
  return money_text(open_fen_);
}

QString IssuedBillModel::paid() const {
  return money_text(paid_fen_);
}

PendingCall IssuedBillModel::ask(const QString& page) {
  return client_->issued(community_id_, state_, page, [this](const Result<IssuedBills>& answer) {
    if (!answer) return refused(answer.error());
    open_count_ = answer->open_count;
    open_fen_ = answer->open_fen;
    paid_fen_ = answer->paid_fen;
    arrived(bills_, answer->bills, answer->next);
  });
}

QVariant IssuedBillModel::value(int row, int role) const {
  return bill_value(bills_[row], role);
}

}  // namespace mct::app
