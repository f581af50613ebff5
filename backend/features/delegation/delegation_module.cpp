#include "backend/features/delegation/delegation_module.h"

#include "backend/features/delegation/delegation_rpc.h"

namespace mct::delegation {

struct DelegationModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Accounts& accounts, const Clock& clock)
      : store(database, accounts), service(store, clock), rpc(bridge, service, clock) {}

  DelegationStore store;
  DelegationService service;
  DelegationRpc rpc;
};

DelegationModule::DelegationModule(storage::Database& database, rpc::Bridge& bridge,
                                   Accounts& accounts, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, accounts, clock)) {
  bridge.resolve_delegations_with(parts_->service);
}
DelegationModule::~DelegationModule() = default;

void DelegationModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
}

}  // namespace mct::delegation
