#include "backend/features/property/property_module.h"

#include "backend/features/property/property_admin_rpc.h"
#include "backend/features/property/property_rpc.h"

namespace mct::property {

struct PropertyModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Communities& communities,
        Payments& payments, const Clock& clock)
      : bills(database, communities, payments, clock),
        entrustments(database, communities, clock),
        rpc(bridge, bills),
        admin_rpc(bridge, bills, entrustments) {}

  BillStore bills;
  EntrustmentStore entrustments;
  PropertyRpc rpc;
  PropertyAdminRpc admin_rpc;
};

PropertyModule::PropertyModule(storage::Database& database, rpc::Bridge& bridge,
                               Communities& communities, Payments& payments, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, communities, payments, clock)) {}
PropertyModule::~PropertyModule() = default;

asio::awaitable<Status> PropertyModule::seed(std::string community_id, std::string company_id) {
  auto all = co_await parts_->entrustments.list(audit::operator_actor());
  if (!all) co_return fail(all.error());
  // Done before, and maybe changed since.
  for (const auto& it : *all)
    if (it.entrustment.community_id == community_id) co_return Status{};
  auto entrusted = co_await parts_->entrustments.entrust(
      audit::operator_actor(), std::move(community_id), std::move(company_id));
  if (!entrusted) co_return fail(entrusted.error());
  co_return Status{};
}

void PropertyModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
}

}  // namespace mct::property
