#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/property/property_ports.h"
#include "backend/storage/database.h"

namespace mct::property {

namespace asio = boost::asio;

// Which company looks after which community.
class EntrustmentStore {
 public:
  EntrustmentStore(storage::Database& database, Communities& communities, const Clock& clock)
      : database_(database), communities_(communities), clock_(clock) {}

  struct Seen {
    Entrustment entrustment;
    std::string company_name;
  };
  // `company_id`: empty: nobody. Errors: NOT_YOUR_UNIT, COMMUNITY_NOT_FOUND, NOT_A_COMPANY.
  asio::awaitable<Result<Seen>> entrust(audit::Actor actor, std::string community_id,
                                        std::string company_id);
  asio::awaitable<Result<std::vector<Seen>>> list(audit::Actor actor);
  // To whom a community can be entrusted.
  asio::awaitable<Result<std::vector<Company>>> companies();

 private:
  storage::Database& database_;
  Communities& communities_;
  const Clock& clock_;
};

}  // namespace mct::property
