#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "backend/core/clock.h"
#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"
#include "tests/load/directory/people.h"

namespace mct::load {

struct SignedIn {
  std::string token, card;
};

// Somebody with an account, a card in the unit, and a session of 15 minutes.
boost::asio::awaitable<Result<SignedIn>> sign_in(storage::Database& database, std::string unit_id,
                                                 Person who, directory::Role role,
                                                 const Clock& clock);

}  // namespace mct::load
