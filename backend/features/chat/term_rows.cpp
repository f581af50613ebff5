#include "backend/features/chat/term_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/message_terms.h"
#include "backend/storage/list_parameter.h"

namespace mct::chat {
namespace {

using storage::Connection;
using storage::Value;

struct TermRow {
  Term term = 0;
  std::int64_t sequence = 0;

  friend auto operator<=>(const TermRow&, const TermRow&) = default;
};

Status insert_some(Connection& connection, const std::string& conversation_id,
                   std::span<const TermRow> rows) {
  std::string sql = "INSERT INTO chat_term (conversation_id, term, sequence) VALUES ";
  std::vector<Value> values{conversation_id};
  values.reserve(1 + 2 * rows.size());
  for (const auto& row : rows) {
    const auto number = values.size() + 1;
    sql += fmt::format("{}($1, ${}, ${})", number > 2 ? ", " : "", number, number + 1);
    values.emplace_back(row.term);
    values.emplace_back(row.sequence);
  }
  auto kept = connection.execute(sql, values);
  if (!kept) return fail(kept.error());
  return {};
}

// In the order of the index, and many at once, which takes it the least. The texts of the
// statements are few, so that they stay prepared.
Status insert_terms(Connection& connection, const std::string& conversation_id,
                    std::vector<TermRow> rows) {
  std::ranges::sort(rows);
  std::span<const TermRow> left = rows;
  for (const std::size_t count : {64, 8, 1})
    for (; left.size() >= count; left = left.subspan(count))
      if (auto status = insert_some(connection, conversation_id, left.first(count)); !status)
        return status;
  return {};
}

Result<std::vector<std::string>> ids_of(Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

}  // namespace

Result<std::int64_t> write_next_terms(Connection& connection, const std::string& conversation_id,
                                      std::int64_t most) {
  if (auto status = take_turn(connection, conversation_id); !status) return fail(status.error());
  auto messages = connection.execute(
      "SELECT x.sequence, x.text FROM chat_conversation c JOIN chat_message x "
      "ON x.conversation_id = c.id AND x.sequence > c.indexed_sequence WHERE c.id = $1 "
      "ORDER BY x.sequence LIMIT $2",
      {conversation_id, most});
  if (!messages) return fail(messages.error());
  if (messages->empty()) return 0;
  std::vector<TermRow> rows;
  for (const auto& row : *messages)
    for (const auto term : terms_of(row.text(1))) rows.push_back({term, row.integer(0)});
  if (auto status = insert_terms(connection, conversation_id, std::move(rows)); !status)
    return fail(status.error());
  auto moved =
      connection.execute("UPDATE chat_conversation SET indexed_sequence = $2 WHERE id = $1",
                         {conversation_id, messages->rows.back().integer(0)});
  if (!moved) return fail(moved.error());
  return std::ssize(messages->rows);
}

Status replace_terms(Connection& connection, const std::string& conversation_id,
                     std::int64_t sequence, const std::string& before, const std::string& now) {
  auto indexed =
      connection.execute("SELECT 1 FROM chat_conversation WHERE id = $1 AND indexed_sequence >= $2",
                         {conversation_id, sequence});
  if (!indexed) return fail(indexed.error());
  if (indexed->empty()) return {};
  auto gone = connection.execute(
      fmt::format("DELETE FROM chat_term WHERE conversation_id = $1 AND sequence = $2 "
                  "AND term IN ({})",
                  storage::integers_in(connection.engine(), "$3")),
      {conversation_id, sequence, storage::list_of(terms_of(before))});
  if (!gone) return fail(gone.error());
  std::vector<TermRow> rows;
  for (const auto term : terms_of(now)) rows.push_back({term, sequence});
  return insert_terms(connection, conversation_id, std::move(rows));
}

Result<std::vector<std::string>> read_behind(Connection& connection) {
  return ids_of(connection.execute(
      "SELECT id FROM chat_conversation WHERE indexed_sequence < last_sequence"));
}

Result<std::vector<std::string>> read_behind(Connection& connection, const std::string& card_id,
                                             const std::string& conversation_id) {
  return ids_of(connection.execute(
      "SELECT c.id FROM chat_member m JOIN chat_conversation c ON c.id = m.conversation_id "
      "WHERE m.card_id = $1 AND c.indexed_sequence < c.last_sequence AND ($2 = '' OR c.id = $2)",
      {card_id, conversation_id}));
}

}  // namespace mct::chat
