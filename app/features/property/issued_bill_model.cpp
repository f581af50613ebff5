#include "app/features/property/issued_bill_model.h"

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/property/bill_text.h"
#include "app/features/property/property_client.h"

namespace mct::app {

IssuedBillModel::IssuedBillModel(QObject* parent) : ListModel(bill_roles, parent) {}

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

void IssuedBillModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  more_ = {};
  call_ = client_->issued(community_id_, state_, {}, [this](const Result<IssuedBills>& issued) {
    if (issued) {
      beginResetModel();
      issued_ = *issued;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(issued.error());
    }
    emit statusChanged();
  });
}

bool IssuedBillModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !issued_.next.isEmpty();
}

void IssuedBillModel::fetchMore(const QModelIndex&) {
  const auto page = std::exchange(issued_.next, {});
  more_ = client_->issued(community_id_, state_, page, [this](const Result<IssuedBills>& more) {
    if (!more || more->bills.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(more->bills.size()) - 1);
    issued_.bills.append(more->bills);
    issued_.next = more->next;
    endInsertRows();
    emit countChanged();
  });
}

void IssuedBillModel::withdraw(const QString& id, const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明原因，住户会看到"));
  withdrawing_ = client_->withdraw(id, reason.trimmed(), [this](const Result<void>& done) {
    navigation_->say(done ? tr("账单已撤回") : input_error_text(done.error()));
  });
}

QString IssuedBillModel::open() const {
  return money_text(issued_.open_fen);
}

QString IssuedBillModel::paid() const {
  return money_text(issued_.paid_fen);
}

QVariant IssuedBillModel::value(int row, int role) const {
  return bill_value(issued_.bills[row], role);
}

}  // namespace mct::app
