#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/delegation/delegation_store.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"

namespace mct::delegation {

// Delegations, wired: the composition root knows this and nothing else of them.
class DelegationModule {
 public:
  // From now on the bridge asks this module who may act for whom.
  DelegationModule(storage::Database& database, rpc::Bridge& bridge, Accounts& accounts,
                   const Clock& clock);
  ~DelegationModule();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::delegation
