#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "backend/core/clock.h"
#include "backend/features/place/guide_types.h"
#include "backend/features/place/place_owners.h"
#include "backend/storage/database.h"

namespace mct::place {

namespace asio = boost::asio;

// Guides to places, and who may write them: whoever may write the place.
class GuideStore {
 public:
  GuideStore(storage::Database& database, Owners& owners, const Clock& clock)
      : database_(database), owners_(owners), clock_(clock) {}

  // Errors: NO_SUCH_PLACE.
  asio::awaitable<Result<Guide>> of(std::string place_id);

  struct Change {
    Guide wanted;  // with the revision that it starts from
    std::string request_id;
  };
  // Errors: NOT_YOUR_UNIT, NO_SUCH_PLACE, GUIDE_CHANGED, ATTACHMENT_NOT_FOUND, INVALID_ARGUMENT (a
  // file of the wrong kind).
  asio::awaitable<Result<Guide>> put(audit::Actor actor, Change change);

 private:
  storage::Database& database_;
  Owners& owners_;
  const Clock& clock_;
};

}  // namespace mct::place
