#include "backend/features/directory/card_search_store.h"

#include <algorithm>
#include <unordered_set>

#include "backend/features/directory/card_rows.h"

namespace mct::directory {
namespace {

using storage::Blob;
using storage::Connection;
using Ids = std::vector<std::string>;

// How many cards of the rarest word are looked at for the other words. Whoever types two words that
// are both this common and never meet has to type on.
constexpr std::int64_t most_candidates = 2'000;

// The cards that a word finds in one unit, or anywhere when it is empty.
Result<Ids> ids_of(Connection& connection, const std::string& word, const std::string& unit_id,
                   std::int64_t limit) {
  auto rows = unit_id.empty()
                  ? connection.execute(
                        "SELECT card_id FROM directory_term WHERE term >= $1 AND term < $2 "
                        "ORDER BY term, card_id LIMIT $3",
                        {Blob{word}, storage::end_of_prefix(word), limit})
                  : connection.execute(
                        "SELECT card_id FROM directory_term WHERE unit_id = $4 AND "
                        "term >= $1 AND term < $2 ORDER BY term, card_id LIMIT $3",
                        {Blob{word}, storage::end_of_prefix(word), limit, unit_id});
  if (!rows) return fail(rows.error());
  Ids ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

Result<bool> fits(Connection& connection, const std::string& card_id, const std::string& word) {
  auto rows = connection.execute(
      "SELECT 1 FROM directory_term WHERE card_id = $1 AND term >= $2 AND term < $3 LIMIT 1",
      {card_id, Blob{word}, storage::end_of_prefix(word)});
  if (!rows) return fail(rows.error());
  return !rows->empty();
}

Result<Ids> people_of(Connection& connection, const std::string& unit_id, std::int64_t limit) {
  auto rows = connection.execute(
      "SELECT c.id FROM directory_card c JOIN directory_organization o ON o.id = c.organization_id "
      "WHERE o.unit_id = $1 AND c.revoked_ms IS NULL ORDER BY o.path, c.position, c.id LIMIT $2",
      {unit_id, limit});
  if (!rows) return fail(rows.error());
  Ids ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

class Search {
 public:
  Search(Connection& connection, std::size_t limit) : connection_(connection), limit_(limit) {}

  bool full() const { return found_.size() >= limit_; }
  Ids take() { return std::move(found_); }

  // The words in one unit, or anywhere.
  Status add(const std::vector<std::string>& words, const std::string& unit_id) {
    if (words.empty()) return add_all(people_of(connection_, unit_id, most()));
    if (words.size() == 1) return add_all(ids_of(connection_, words[0], unit_id, most()));
    auto rarest = ids_of(connection_, words[0], unit_id, most_candidates);
    const auto* driver = &words[0];
    for (const auto& word : words) {
      if (!rarest) return fail(rarest.error());
      if (rarest->size() <= limit_) break;
      auto ids = ids_of(connection_, word, unit_id, most_candidates);
      if (!ids) return fail(ids.error());
      if (ids->size() >= rarest->size()) continue;
      rarest = std::move(ids);
      driver = &word;
    }
    if (!rarest) return fail(rarest.error());
    for (const auto& id : *rarest) {
      if (full()) break;
      auto fitting = fits_others(id, words, *driver);
      if (!fitting) return fail(fitting.error());
      if (*fitting) take_in(id);
    }
    return {};
  }

 private:
  // A card may be found by more than one of its terms, and some are in the answer already.
  std::int64_t most() const { return static_cast<std::int64_t>(2 * limit_ + found_.size()); }

  Result<bool> fits_others(const std::string& id, const std::vector<std::string>& words,
                           const std::string& driver) {
    for (const auto& word : words) {
      if (&word == &driver) continue;
      auto fitting = fits(connection_, id, word);
      if (!fitting || !*fitting) return fitting;
    }
    return true;
  }
  Status add_all(const Result<Ids>& ids) {
    if (!ids) return fail(ids.error());
    for (const auto& id : *ids) take_in(id);
    return {};
  }
  void take_in(const std::string& id) {
    if (!full() && seen_.insert(id).second) found_.push_back(id);
  }

  Connection& connection_;
  std::size_t limit_;
  Ids found_;
  std::unordered_set<std::string> seen_;
};

Result<std::vector<Card>> search_cards(Connection& connection,
                                       const std::vector<CardQuery>& queries,
                                       const std::string& own_unit, int limit) {
  Search search(connection, static_cast<std::size_t>(limit));
  for (const auto& query : queries) {
    auto units = query.unit_ids;
    const bool anywhere = units.empty();
    const bool own = anywhere || std::ranges::find(units, own_unit) != units.end();
    if (own && !own_unit.empty())
      if (auto status = search.add(query.words, own_unit); !status) return fail(status.error());
    if (anywhere) units = {std::string{}};
    for (const auto& unit : units) {
      if (search.full()) break;
      if (auto status = search.add(query.words, unit); !status) return fail(status.error());
    }
  }
  std::vector<Card> cards;
  for (const auto& id : search.take()) {
    auto card = read_card(connection, id);
    if (!card) return fail(card.error());
    cards.push_back(std::move(*card));
  }
  return cards;
}

}  // namespace

asio::awaitable<Result<std::vector<Card>>> CardSearchStore::search(std::vector<CardQuery> queries,
                                                                   std::string own_unit,
                                                                   int limit) {
  auto job = [=](Connection& connection) {
    return search_cards(connection, queries, own_unit, limit);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Card>>> CardSearchStore::with_phone(std::string phone) {
  auto job = [=](Connection& connection) {
    static const auto sql = select_cards(
        "WHERE c.phone = $1 AND c.organization_id IS NOT NULL "
        "AND c.revoked_ms IS NULL ORDER BY c.created_ms LIMIT 20");
    return cards_of(connection.execute(sql, {phone}));
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::directory
