#include "backend/features/access/access_module.h"

#include <utility>

#include "backend/features/access/gate_rpc.h"
#include "backend/features/access/pass_rpc.h"

namespace mct::access {

struct AccessModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Places& places, IssuerKeys issuer,
        const Clock& clock)
      : keys(std::move(issuer)),
        grants(database, places),
        gates(database, places),
        passes(grants, keys, clock),
        gate_service(gates, keys, clock),
        pass_rpc(bridge, passes),
        gate_rpc(bridge, gate_service),
        admin_rpc(bridge, gate_service) {}

  IssuerKeys keys;
  PassStore grants;
  GateStore gates;
  PassService passes;
  GateService gate_service;
  PassRpc pass_rpc;
  GateRpc gate_rpc;
  GateAdminRpc admin_rpc;
};

Result<std::unique_ptr<AccessModule>> AccessModule::create(storage::Database& database,
                                                           rpc::Bridge& bridge, Places& places,
                                                           const std::filesystem::path& key_file,
                                                           const Clock& clock) {
  auto keys = IssuerKeys::load_or_create(key_file);
  if (!keys) return fail(keys.error());
  auto parts = std::make_unique<Parts>(database, bridge, places, std::move(*keys), clock);
  return std::unique_ptr<AccessModule>(new AccessModule(std::move(parts)));
}

AccessModule::AccessModule(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
AccessModule::~AccessModule() = default;

void AccessModule::add_services(rpc::Server& server) {
  server.add(parts_->pass_rpc);
  server.add(parts_->gate_rpc);
  server.add(parts_->admin_rpc);
}

std::string AccessModule::ticket_code(const Granted& ticket) const {
  return passes::to_text(passes::show(parts_->keys.sign(ticket.to_sign())));
}

asio::awaitable<Status> AccessModule::prune() {
  co_return co_await parts_->grants.prune(parts_->passes.now_s());
}

}  // namespace mct::access
