#pragma once

#include <map>
#include <string>
#include <utility>
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
  // By card; nothing of one that is revoked, or of nowhere.
  using ByCard = std::map<std::string, std::vector<OwnPlace>>;
  virtual Result<ByCard> of(storage::Connection& connection,
                            const std::vector<std::string>& card_ids) = 0;

  Result<std::vector<OwnPlace>> of_one(storage::Connection& connection,
                                       const std::string& card_id) {
    auto places = of(connection, {card_id});
    if (!places) return fail(places.error());
    return std::move((*places)[card_id]);
  }
};

}  // namespace mct::access
