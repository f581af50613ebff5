#pragma once

#include <boost/asio/awaitable.hpp>
#include <map>
#include <string>
#include <vector>

#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"

namespace mct::directory {

namespace asio = boost::asio;

// The names of those of the cards, by id, with whom the card may talk: itself; for staff, all staff
// of the district; and whom it keeps among its contacts, or who keeps it. Revoked cards are left
// out, and one that is revoked itself talks with nobody.
Result<std::map<std::string, std::string>> names_in_reach(storage::Connection& connection,
                                                          const std::string& card_id,
                                                          const std::vector<std::string>& ids);

// The contacts that hang off a card.
class ContactStore {
 public:
  explicit ContactStore(storage::Database& database) : database_(database) {}

  // By name.
  asio::awaitable<Result<std::vector<Card>>> contacts(std::string card_id);
  asio::awaitable<Status> keep(std::string card_id, std::string contact_id, std::int64_t now_ms);
  asio::awaitable<Status> forget(std::string card_id, std::string contact_id);
  // Which of the cards are kept.
  asio::awaitable<Result<std::vector<std::string>>> kept_ids(std::string card_id);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
