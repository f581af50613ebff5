#pragma once

#include <map>

#include "backend/features/chat/chat_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::chat {

// Whose a card is, as it stands now.
struct Person {
  std::string name;
  std::string organization_name;  // such as 民政局 · 办公室; empty: a personal card
};

using Names = std::map<std::string, std::string>;  // by card id

// The port to whoever knows the cards; called within the transaction, and of its state.
class Cards {
 public:
  virtual ~Cards() = default;

  // By card id; cards that are not there, or were revoked, are left out.
  virtual Result<std::map<std::string, Person>> people(
      storage::Connection& connection, const std::vector<std::string>& card_ids) = 0;
  // Their names alone, which take less.
  virtual Result<Names> names(storage::Connection& connection,
                              const std::vector<std::string>& card_ids) = 0;
  // Likewise, and only of those whom the card may talk with. Its own is always one of them.
  virtual Result<Names> reachable(storage::Connection& connection, const std::string& from_card_id,
                                  const std::vector<std::string>& card_ids) = 0;
};

}  // namespace mct::chat
