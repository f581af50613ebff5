#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/features/directory/directory_types.h"
#include "backend/storage/database.h"

namespace mct::directory {

namespace asio = boost::asio;

// What to look for: every word must fit the card; with units, the card must be in one of them.
struct CardQuery {
  std::vector<std::string> words;
  std::vector<std::string> unit_ids;  // empty: any

  bool empty() const { return words.empty() && unit_ids.empty(); }
};

struct FoundCards {
  std::vector<Card> cards;
  bool more = false;  // there may be, beyond what was looked at
};

// Finds cards by the beginnings of their terms. The work grows with the depth of an index, not with
// the number of cards: each read is a range of one index with a limit.
class CardSearchStore {
 public:
  explicit CardSearchStore(storage::Database& database) : database_(database) {}

  // What fits the queries, those of the first query first, within each the own unit first; at most
  // `limit`, and no card twice.
  asio::awaitable<Result<FoundCards>> search(std::vector<CardQuery> queries, std::string own_unit,
                                             int limit);
  // Cards of units with this whole number.
  asio::awaitable<Result<std::vector<Card>>> with_phone(std::string phone);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
