#include "backend/features/chat/term_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <random>

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

std::string insert_statement(std::size_t rows) {
  std::string sql = "INSERT INTO chat_term (conversation_key, term, sequence) VALUES ";
  for (std::size_t i = 0; i < rows; ++i)
    sql += fmt::format("{}($1, ${}, ${})", i > 0 ? ", " : "", 2 * i + 2, 2 * i + 3);
  return sql + " ON CONFLICT DO NOTHING";
}

// Of a conversation, in the order of the index, and many at once, which takes the least.
class TermRows {
 public:
  void add(std::int64_t sequence, std::string_view text) {
    for (const auto term : terms_of(text)) rows_.push_back({term, sequence});
  }

  Status insert(Connection& connection, std::int64_t key) {
    static constexpr std::size_t many = 64, some = 8;
    static const auto insert_many = insert_statement(many), insert_some = insert_statement(some),
                      insert_one = insert_statement(1);
    std::ranges::sort(rows_);
    std::span<const TermRow> left = rows_;
    while (!left.empty()) {
      const auto count = left.size() >= many ? many : left.size() >= some ? some : 1;
      const auto& sql = count == many ? insert_many : count == some ? insert_some : insert_one;
      std::vector<Value> values{key};
      values.reserve(1 + 2 * count);
      for (const auto& row : left.first(count)) {
        values.emplace_back(row.term);
        values.emplace_back(row.sequence);
      }
      if (auto kept = connection.execute(sql, values); !kept) return fail(kept.error());
      left = left.subspan(count);
    }
    return {};
  }

 private:
  std::vector<TermRow> rows_;
};

// It says only where terms are kept. Were it another conversation's, too, its messages would only
// be looked at in vain.
std::int64_t random_key() {
  std::random_device device;
  return std::uniform_int_distribution<std::int64_t>(1, (std::int64_t{1} << 47) - 1)(device);
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
      "SELECT c.term_key, x.sequence, x.text FROM chat_conversation c JOIN chat_message x "
      "ON x.conversation_id = c.id AND x.sequence > c.indexed_sequence WHERE c.id = $1 "
      "ORDER BY x.sequence LIMIT $2",
      {conversation_id, most});
  if (!messages) return fail(messages.error());
  if (messages->empty()) return 0;
  TermRows rows;
  for (const auto& row : *messages) rows.add(row.integer(1), row.text(2));
  const auto& last = messages->rows.back();
  const auto key = last.integer(0) > 0 ? last.integer(0) : random_key();
  if (auto status = rows.insert(connection, key); !status) return fail(status.error());
  auto moved = connection.execute(
      "UPDATE chat_conversation SET indexed_sequence = $2, term_key = $3 WHERE id = $1",
      {conversation_id, last.integer(1), key});
  if (!moved) return fail(moved.error());
  return std::ssize(messages->rows);
}

Status replace_terms(Connection& connection, const std::string& conversation_id,
                     std::int64_t sequence, const std::string& before, const std::string& now) {
  auto indexed = connection.execute(
      "SELECT term_key FROM chat_conversation WHERE id = $1 AND indexed_sequence >= $2",
      {conversation_id, sequence});
  if (!indexed) return fail(indexed.error());
  if (indexed->empty()) return {};
  const auto key = indexed->rows[0].integer(0);
  auto gone = connection.execute(
      fmt::format("DELETE FROM chat_term WHERE conversation_key = $1 AND sequence = $2 "
                  "AND term IN ({})",
                  storage::integers_in(connection.engine(), "$3")),
      {key, sequence, storage::list_of(terms_of(before))});
  if (!gone) return fail(gone.error());
  TermRows rows;
  rows.add(sequence, now);
  return rows.insert(connection, key);
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
