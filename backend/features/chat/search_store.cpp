#include "backend/features/chat/search_store.h"

#include <fmt/format.h>

#include "backend/features/chat/message_rows.h"

namespace mct::chat {
namespace {

using storage::Connection;
using storage::Value;

// How many messages with the right terms are looked at in one go, and for one page at most: they
// hardly ever lack the words.
constexpr std::int64_t batch = 100, most_batches = 5;

class Statement {
 public:
  std::string add(Value value) {
    values_.push_back(std::move(value));
    return fmt::format("${}", values_.size());
  }
  const std::vector<Value>& values() const { return values_; }

 private:
  std::vector<Value> values_;
};

std::string in_range(Statement& statement, std::string_view column, const TermRange& range) {
  if (range.first == range.last) return fmt::format("{} = {}", column, statement.add(range.first));
  const auto first = statement.add(range.first), last = statement.add(range.last);
  return fmt::format("{0} >= {1} AND {0} <= {2}", column, first, last);
}

// Messages that have a term in each range, the latest first. The first range is looked up, and the
// others asked of what it gives.
Result<std::vector<PlacedMessage>> read_candidates(Connection& connection,
                                                   const std::string& card_id,
                                                   const MessageQuery& query,
                                                   const std::vector<TermRange>& ranges,
                                                   std::int64_t offset) {
  Statement statement;
  const auto card = statement.add(card_id);
  auto conditions = fmt::format("m.card_id = {} AND t.sequence > m.after AND {}", card,
                                in_range(statement, "t.term", ranges.front()));
  if (!query.conversation_id.empty())
    conditions += fmt::format(" AND m.conversation_id = {}", statement.add(query.conversation_id));
  for (const auto& range : std::span(ranges).subspan(1))
    conditions += fmt::format(
        " AND EXISTS (SELECT 1 FROM chat_term o WHERE o.conversation_key = t.conversation_key "
        "AND o.sequence = t.sequence AND {})",
        in_range(statement, "o.term", range));
  const auto limit = statement.add(batch), begin = statement.add(offset);
  constexpr auto latest_first = "sent_ms DESC, {0}.conversation_id, {0}.sequence DESC";
  const auto rest = fmt::format(
      "WHERE (x.conversation_id, x.sequence) IN (SELECT c.conversation_id, c.sequence "
      "FROM (SELECT DISTINCT m.conversation_id, t.sequence FROM chat_member m "
      "JOIN chat_conversation v ON v.id = m.conversation_id "
      "JOIN chat_term t ON t.conversation_key = v.term_key WHERE {0}) AS found "
      "JOIN chat_message c ON c.conversation_id = found.conversation_id "
      "AND c.sequence = found.sequence WHERE {1} ORDER BY c.{2} LIMIT {3} OFFSET {4}) "
      "ORDER BY x.{5}",
      conditions, not_hidden("c", card), fmt::format(latest_first, "c"), limit, begin,
      fmt::format(latest_first, "x"));
  return read_placed(connection, rest, statement.values());
}

Status add_titles(Connection& connection, Cards& cards, const std::string& card_id,
                  std::vector<FoundMessage>& found) {
  std::vector<std::string> ids;
  for (const auto& it : found) ids.push_back(it.placed.conversation_id);
  auto memberships = read_memberships(connection, card_id, ids);
  if (!memberships) return fail(memberships.error());
  auto titles = titles_of(connection, cards, *memberships);
  if (!titles) return fail(titles.error());
  for (auto& it : found) it.conversation_title = titles->at(it.placed.conversation_id);
  return {};
}

Result<FoundMessages> search_messages(Connection& connection, Cards& cards, const Speaker& speaker,
                                      const MessageQuery& query) {
  if (!query.conversation_id.empty())
    if (auto own = read_membership(connection, speaker.card_id, query.conversation_id); !own)
      return fail(own.error());
  const auto ranges = ranges_of(query.words);
  FoundMessages found;
  auto offset = query.page.offset;
  const auto last = offset + most_batches * batch;
  for (bool more = true; more && offset < last;) {
    auto candidates = read_candidates(connection, speaker.card_id, query, ranges, offset);
    if (!candidates) return fail(candidates.error());
    more = std::ssize(*candidates) == batch;
    for (auto& it : *candidates) {
      if (std::cmp_equal(found.all.size(), query.page.limit)) {
        more = true;
        break;
      }
      ++offset;
      const auto highlights = highlights_of(it.message.text, query.words);
      if (highlights.empty()) continue;
      auto snippet = snippet_of(it.message.text, highlights);
      found.all.push_back({std::move(it), {}, std::move(snippet)});
    }
    found.next_offset = more ? offset : 0;
    if (std::cmp_equal(found.all.size(), query.page.limit)) break;
  }
  if (auto status = add_titles(connection, cards, speaker.card_id, found.all); !status)
    return fail(status.error());
  return found;
}

}  // namespace

asio::awaitable<Result<FoundMessages>> SearchStore::search(Speaker speaker, MessageQuery query) {
  co_await terms_.catch_up(speaker.card_id, query.conversation_id);
  auto job = [=, this](Connection& connection) {
    return search_messages(connection, cards_, speaker, query);
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::chat
