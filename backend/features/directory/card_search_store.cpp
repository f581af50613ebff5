#include "backend/features/directory/card_search_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_terms.h"

namespace mct::directory {
namespace {

using storage::Blob;
using storage::Connection;
using Ids = std::vector<std::string>;

// How many cards of the rarest word are looked at for the other words. Whoever types words that are
// all this common and hardly meet is told that there may be more.
constexpr std::int64_t most_candidates = 200;

// The cards of one word, in one unit ($4) or anywhere.
constexpr std::string_view anywhere_sql =
    "SELECT card_id, marks FROM directory_term WHERE term >= $1 AND term < $2 "
    "ORDER BY term, card_id LIMIT $3";
constexpr std::string_view in_unit_sql =
    "SELECT card_id, marks FROM directory_term WHERE unit_id = $4 AND term >= $1 AND term < $2 "
    "ORDER BY term, card_id LIMIT $3";

std::string_view cards_of_word(const std::string& unit_id) {
  return unit_id.empty() ? anywhere_sql : in_unit_sql;
}

// Its values.
std::vector<storage::Value> range_of(const std::string& word, const std::string& unit_id,
                                     std::int64_t limit) {
  std::vector<storage::Value> range{Blob{word}, storage::end_of_prefix(word), limit};
  if (!unit_id.empty()) range.emplace_back(unit_id);
  return range;
}

Result<Ids> ids_of(const Result<storage::Rows>& rows) {
  if (!rows) return fail(rows.error());
  Ids ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

// How many terms begin with the word; no more than are looked at.
Result<std::int64_t> count_of(Connection& connection, const std::string& word,
                              const std::string& unit_id) {
  static const auto count_anywhere = fmt::format("SELECT count(*) FROM ({}) found", anywhere_sql);
  static const auto count_in_unit = fmt::format("SELECT count(*) FROM ({}) found", in_unit_sql);
  auto rows = connection.execute(unit_id.empty() ? count_anywhere : count_in_unit,
                                 range_of(word, unit_id, most_candidates));
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

// Puts the word first that the fewest terms begin with; the others have to fit its cards. Gives the
// count of its terms.
Result<std::int64_t> put_rarest_first(Connection& connection, std::vector<std::string>& words,
                                      const std::string& unit_id, std::int64_t few) {
  std::int64_t fewest = most_candidates + 1;
  std::size_t rarest = 0;
  for (std::size_t at = 0; at < words.size() && fewest > few; ++at) {
    auto count = count_of(connection, words[at], unit_id);
    if (!count) return count;
    if (*count >= fewest) continue;
    fewest = *count;
    rarest = at;
  }
  std::swap(words.front(), words[rarest]);
  return fewest;
}

// The cards of the first word that the others fit as well, in one statement that stops at the
// limit.
Result<Ids> cards_of_all(Connection& connection, const std::vector<std::string>& words,
                         const std::string& unit_id, std::int64_t candidates, std::int64_t limit) {
  auto values = range_of(words[0], unit_id, candidates);
  std::int64_t marks = 0;
  std::string others;
  for (std::size_t at = 1; at < words.size(); ++at) {
    marks |= marks_of_word(words[at]);
    const auto from = values.size() + 1;
    others += fmt::format(
        "AND EXISTS (SELECT 1 FROM directory_term other WHERE other.card_id = candidate.card_id "
        "AND other.term >= ${} AND other.term < ${}) ",
        from, from + 1);
    values.emplace_back(Blob{words[at]});
    values.emplace_back(storage::end_of_prefix(words[at]));
  }
  const auto next = values.size() + 1;
  values.emplace_back(marks);
  values.emplace_back(limit);
  const auto sql = fmt::format(
      "SELECT DISTINCT card_id FROM ({0}) candidate WHERE (marks & ${2}) = ${2} {1}LIMIT ${3}",
      cards_of_word(unit_id), others, next, next + 1);
  return ids_of(connection.execute(sql, values));
}

// Everybody of a unit, department by department. In the order of an index: a large unit takes no
// longer than a small one.
Result<Ids> people_of(Connection& connection, const std::string& unit_id, std::int64_t limit) {
  auto unit =
      connection.execute("SELECT path FROM directory_organization WHERE id = $1", {unit_id});
  if (!unit) return fail(unit.error());
  if (unit->empty()) return Ids{};
  const auto& path = unit->rows[0].blob(0);
  return ids_of(connection.execute(
      "SELECT c.id FROM directory_organization o "
      "CROSS JOIN directory_card c WHERE c.organization_id = o.id "
      "AND o.path >= $1 AND o.path < $2 AND o.unit_id = $3 AND c.revoked_ms IS NULL "
      "ORDER BY o.path, c.position, c.id LIMIT $4",
      {Blob{path}, storage::end_of_prefix(path), unit_id, limit}));
}

class Search {
 public:
  Search(Connection& connection, std::size_t limit) : connection_(connection), limit_(limit) {}

  bool full() const { return found_.size() >= limit_; }
  // Not everything has been looked at.
  bool cut_short() const { return cut_short_; }
  Ids take() { return std::move(found_); }

  // The words in one unit, or anywhere.
  Status add(std::vector<std::string> words, const std::string& unit_id) {
    if (words.empty()) return add_all(people_of(connection_, unit_id, most()));
    if (words.size() == 1)
      return add_all(
          ids_of(connection_.execute(cards_of_word(unit_id), range_of(words[0], unit_id, most()))));
    const auto few = static_cast<std::int64_t>(limit_);
    auto fewest = put_rarest_first(connection_, words, unit_id, few);
    if (!fewest) return fail(fewest.error());
    if (*fewest < most_candidates) return add_fitting(words, unit_id, most_candidates);
    // Nobody knows which is the rarest: each gives its share of the cards that are looked at.
    cut_short_ = true;
    const auto share = most_candidates / static_cast<std::int64_t>(words.size());
    for (auto& word : words) {
      std::swap(words.front(), word);
      if (auto status = add_fitting(words, unit_id, share); !status) return status;
    }
    return {};
  }

 private:
  // A card may be found by more than one of its terms, and some are in the answer already.
  std::int64_t most() const { return static_cast<std::int64_t>(2 * limit_ + found_.size()); }

  // Cards of the first word that the others fit.
  Status add_fitting(const std::vector<std::string>& words, const std::string& unit_id,
                     std::int64_t candidates) {
    const auto most_new = static_cast<std::int64_t>(limit_ + found_.size());
    return add_all(cards_of_all(connection_, words, unit_id, candidates, most_new));
  }
  Status add_all(const Result<Ids>& ids) {
    if (!ids) return fail(ids.error());
    for (const auto& id : *ids)
      if (!full() && seen_.insert(id).second) found_.push_back(id);
    return {};
  }

  Connection& connection_;
  std::size_t limit_;
  Ids found_;
  bool cut_short_ = false;
  std::unordered_set<std::string> seen_;
};

Result<FoundCards> search_cards(Connection& connection, const std::vector<CardQuery>& queries,
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
  FoundCards found{{}, search.cut_short() && !search.full()};
  for (const auto& id : search.take()) {
    auto card = read_card(connection, id);
    if (!card) return fail(card.error());
    found.cards.push_back(std::move(*card));
  }
  return found;
}

}  // namespace

asio::awaitable<Result<FoundCards>> CardSearchStore::search(std::vector<CardQuery> queries,
                                                            std::string own_unit, int limit) {
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
