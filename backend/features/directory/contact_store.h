#pragma once

#include <boost/asio/awaitable.hpp>
#include <set>
#include <string>
#include <vector>

#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"

namespace mct::directory {

namespace asio = boost::asio;

// The cards that keep this one among their contacts, or that it keeps.
Result<std::set<std::string>> in_contact_with(storage::Connection& connection,
                                              const std::string& card_id);

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
