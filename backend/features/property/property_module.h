#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/property/bill_store.h"
#include "backend/rpc/server.h"

namespace mct::property {

// Property services, wired: the composition root knows this, the ports and the migrations.
class PropertyModule {
 public:
  PropertyModule(storage::Database& database, rpc::Bridge& bridge, Communities& communities,
                 Payments& payments, const Clock& clock);
  ~PropertyModule();

  // Entrusts a community to a company, both openly samples, once. Errors: COMMUNITY_NOT_FOUND,
  // NOT_A_COMPANY.
  asio::awaitable<Status> seed(std::string community_id, std::string company_id);

  void add_services(rpc::Server& server);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::property
