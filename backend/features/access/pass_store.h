#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>
#include <string>
#include <vector>

#include "backend/features/access/access_places.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::access {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// What cards have been granted.
class PassStore {
 public:
  PassStore(storage::Database& database, Places& places) : database_(database), places_(places) {}

  // One for each place. Those of the device that are still good for nearly the whole time, and new
  // ones for what is missing.
  asio::awaitable<Result<std::vector<Granted>>> for_device(std::string card_id,
                                                           std::string device_key,
                                                           std::int64_t now_s);
  // Errors: PLACE_NOT_FOUND, VISITOR_LIMIT.
  asio::awaitable<Result<Granted>> invite(std::string card_id, Invitation invitation,
                                          std::int64_t now_s);
  asio::awaitable<Result<std::vector<Granted>>> visitors(std::string card_id, std::int64_t now_s);
  // Errors: VISITOR_NOT_FOUND.
  asio::awaitable<Status> cancel(std::string card_id, std::string id, std::int64_t now_s);
  asio::awaitable<Result<std::vector<Entry>>> entries(std::string card_id, std::int64_t now_s);

  // What ran out long ago, and what gates told of it.
  asio::awaitable<Status> prune(std::int64_t now_s);

 private:
  storage::Database& database_;
  Places& places_;
};

}  // namespace mct::access
