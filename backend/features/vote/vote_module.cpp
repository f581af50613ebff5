#include "backend/features/vote/vote_module.h"

#include "backend/features/vote/vote_admin_rpc.h"
#include "backend/features/vote/vote_rpc.h"

namespace mct::vote {

struct VoteModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, Communities& communities,
        const Clock& clock)
      : votes(database, communities, clock),
        holding(database, communities, clock),
        rpc(bridge, votes),
        admin_rpc(bridge, holding, clock) {}

  VoteStore votes;
  HoldingStore holding;
  VoteRpc rpc;
  VoteAdminRpc admin_rpc;
};

VoteModule::VoteModule(storage::Database& database, rpc::Bridge& bridge, Communities& communities,
                       const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge, communities, clock)) {}
VoteModule::~VoteModule() = default;

void VoteModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
}

}  // namespace mct::vote
