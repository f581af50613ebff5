#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/vote/vote_store.h"
#include "backend/rpc/server.h"

namespace mct::vote {

// Votes of owners, wired: the composition root knows this, the port and the migrations.
class VoteModule {
 public:
  VoteModule(storage::Database& database, rpc::Bridge& bridge, Communities& communities,
             const Clock& clock);
  ~VoteModule();

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::vote
