#include "app/features/property/own_bill_model.h"

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/property/bill_text.h"
#include "app/features/property/property_client.h"

namespace mct::app {

OwnBillModel::OwnBillModel(QObject* parent) : ListModel(bill_roles, parent) {}

void OwnBillModel::attach(const Services& services) {
  client_ = &services.get<PropertyClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &PropertyClient::changed, this, &OwnBillModel::load);
  // Whoever signs in or out is somebody else.
  connect(&services.get<Session>(), &Session::changed, this, &OwnBillModel::load);
}

void OwnBillModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->own([this](const Result<OwnBills>& own) {
    if (own) {
      beginResetModel();
      own_ = *own;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(own.error());
    }
    emit statusChanged();
  });
}

void OwnBillModel::pay(const QString& id) {
  paying_ = client_->pay(id, [this](const Result<QString>& payment) {
    if (payment) return navigation_->push("wallet/payment", {{"paymentId", *payment}});
    navigation_->say(input_error_text(payment.error()));
    load();
  });
}

QString OwnBillModel::open() const {
  return money_text(own_.open_fen);
}

QVariant OwnBillModel::value(int row, int role) const {
  return bill_value(own_.bills[row], role);
}

}  // namespace mct::app
