#include "app/tour/sample_property.h"

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/property/property_client.h"
#include "app/features/wallet/wallet_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_person.h"

namespace mct::app {
namespace {

constexpr auto bill_sheet =
    "楼,单元,门牌号,费用,账期,金额,缴费截止\n"
    "1号楼（样例）,1单元,301,物业费,2026年上半年,1186.80,2026-06-30\n"
    "1号楼（样例）,1单元,301,物业费,2026年下半年,1186.80,2099-12-31\n"
    "1号楼（样例）,1单元,301,停车费,2026年下半年,900,2099-12-31\n"
    "1号楼（样例）,1单元,102,物业费,2026年下半年,1024,2099-12-31\n"
    "2号楼（样例）,,1,物业费,2026年下半年,860.50,2099-12-31\n";

}  // namespace

bool SampleProperty::issue() {
  auto& properties = application_.services().get<PropertyClient>();
  const BillSheet bills{sample_community, true, QByteArray(bill_sheet)};
  const auto issued = awaited<BillImport>(
      [&](auto handler) { return properties.issue(bills, new_request_id(), handler); });
  return went_well(issued) && (*issued)->applied;
}

QString SampleProperty::payment() {
  auto& properties = application_.services().get<PropertyClient>();
  const auto own = awaited<OwnBills>([&](auto handler) { return properties.own(handler); });
  if (!went_well(own)) return {};
  QStringList waiting;
  for (const auto& bill : (*own)->bills) {
    if (bill.state != BillState::open) continue;
    const auto id =
        awaited<QString>([&](auto handler) { return properties.pay(bill.id, handler); });
    if (went_well(id)) waiting.append(**id);
  }
  if (waiting.size() > 2 && !pay(waiting.takeLast())) return {};
  return waiting.isEmpty() ? QString() : waiting.last();
}

bool SampleProperty::pay(const QString& payment_id) {
  auto& wallet = application_.services().get<WalletClient>();
  return went_well(awaited<PaymentStart>(
             [&](auto handler) { return wallet.start(payment_id, handler); })) &&
         went_well(
             awaited<Payment>([&](auto handler) { return wallet.simulate(payment_id, handler); }));
}

}  // namespace mct::app
