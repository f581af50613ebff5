#pragma once

#include <optional>

#include "backend/features/notice/notice_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::notice {

// Who reads or sends: the account, acting through the card.
struct Reader {
  std::string account_id;
  std::string card_id;
};

// A card as it stands now.
struct Standing {
  std::string card_id;
  std::string unit_id;  // empty: a personal card
  bool admin = false;
  std::int64_t joined_ms = 0;       // when the card was made
  std::vector<std::string> topics;  // that it reads (backend/events)
};

// Somebody with a card of an organization.
struct Member {
  std::string card_id;
  std::string name;
  std::string post;
  std::string organization_name;  // such as 民政局 · 办公室
  std::string unit_id;
  std::string unit_name;
  bool claimed = false;
};

// How a part of an audience stands to a sender.
struct Target {
  bool found = false;
  bool below = false;           // the sender's unit, or below it
  bool whole_district = false;  // the root of the tree
};

// The port to whoever knows the people; called within the transaction, and of its state.
class Members {
 public:
  virtual ~Members() = default;

  // Errors: the card is not the account's (any more).
  virtual Result<Standing> standing(storage::Connection& connection, const Reader& reader) = 0;
  // Nobody: there is no such card of an organization.
  virtual Result<std::optional<Member>> member(storage::Connection& connection,
                                               const std::string& card_id) = 0;
  // Of the organizations, then of the cards.
  virtual Result<std::vector<Target>> targets(storage::Connection& connection,
                                              const Audience& audience,
                                              const std::string& unit_id) = 0;
  // Everybody whom it covers, each once, in the order of the tree. What is not there is left out.
  virtual Result<std::vector<Member>> covered(storage::Connection& connection,
                                              const Audience& audience) = 0;
};

}  // namespace mct::notice
