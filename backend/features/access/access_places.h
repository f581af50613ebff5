#pragma once

#include <string>
#include <vector>

#include "backend/features/access/access_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::access {

// The port to whoever knows what a card may open; called within the transaction of what follows.
class Places {
 public:
  virtual ~Places() = default;
  // None of a card that is revoked, or of nowhere.
  virtual Result<std::vector<OwnPlace>> of(storage::Connection& connection,
                                           const std::string& card_id) = 0;
};

}  // namespace mct::access
