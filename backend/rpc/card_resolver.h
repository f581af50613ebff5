#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::rpc {

namespace asio = boost::asio;

// The card that a caller acts through.
struct ActingCard {
  std::string id;
  std::string name;
  std::string organization_id;  // empty for a personal card
  std::string unit_id;          // likewise
  bool admin = false;
  std::vector<int> duties = {};  // mct.common.v1.Duty
};

// The port to whoever knows the cards.
class CardResolver {
 public:
  virtual ~CardResolver() = default;

  // The account's card with this id; its personal card when the id is empty.
  // Errors: PERMISSION_DENIED: it holds no such card.
  virtual asio::awaitable<Result<ActingCard>> resolve(std::string account_id,
                                                      std::string card_id) = 0;
};

}  // namespace mct::rpc
