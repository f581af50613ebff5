#pragma once

#include <optional>
#include <string>

#include "backend/core/result.h"

namespace mct::storage {
class Connection;
}

namespace mct::document {

// Who reads or acts: the account, acting through the card.
struct Reader {
  std::string account_id;
  std::string card_id;
};

// Somebody with a card of an organization.
struct Member {
  std::string card_id;
  std::string name;
  std::string organization;  // such as 民政局 · 办公室
  std::string unit_id;
  bool claimed = false;
};

// The port to whoever knows the people; called within the transaction, and of its state.
class Members {
 public:
  virtual ~Members() = default;

  // Errors: the card is not the account's (any more), or not of an organization.
  virtual Result<Member> acting(storage::Connection& connection, const Reader& reader) = 0;
  // Nobody: there is no such card of an organization.
  virtual Result<std::optional<Member>> member(storage::Connection& connection,
                                               const std::string& card_id) = 0;
};

}  // namespace mct::document
