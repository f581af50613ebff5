#include "backend/audit/audit_store.h"

#include <limits>

#include "backend/audit/audit_body.h"

namespace mct::audit {
namespace {

using storage::Blob;
using storage::Connection;

constexpr std::int64_t piece = 1'000;

Result<std::vector<NumberedEntry>> read_list(Connection& connection, const std::string& scope,
                                             std::int64_t before, int limit) {
  if (before == 0) before = std::numeric_limits<std::int64_t>::max();
  auto rows = connection.execute(
      "SELECT sequence, body FROM audit_entry WHERE scope >= $1 AND scope < $2 AND sequence < $3 "
      "ORDER BY sequence DESC LIMIT $4",
      {Blob{scope}, storage::end_of_prefix(scope), before, std::int64_t{limit}});
  if (!rows) return fail(rows.error());
  std::vector<NumberedEntry> entries;
  for (const auto& row : *rows) entries.push_back({row.integer(0), entry_of(row.text(1))});
  return entries;
}

Result<AuditStore::Since> read_since(Connection& connection, std::int64_t sequence) {
  AuditStore::Since since;
  since.last = sequence;
  if (sequence < 0) {
    auto head = connection.execute("SELECT sequence FROM audit_head WHERE id = 1");
    if (!head) return fail(head.error());
    since.last = head->rows.at(0).integer(0);
    return since;
  }
  auto rows = connection.execute(
      "SELECT sequence, body FROM audit_entry WHERE sequence > $1 ORDER BY sequence LIMIT $2",
      {sequence, piece});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) {
    since.entries.push_back(entry_of(row.text(1)));
    since.last = row.integer(0);
  }
  return since;
}

// Goes on behind `seen.entries`; says whether there was anything.
Result<bool> verify_piece(Connection& connection, Verification& seen, std::string& hash) {
  auto rows = connection.execute(
      "SELECT sequence, body, hash, at_ms, scope FROM audit_entry WHERE sequence > $1 "
      "ORDER BY sequence LIMIT $2",
      {seen.entries, piece});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) {
    const auto expected = seen.entries + 1;
    hash = chained_hash(hash, row.text(1));
    const auto fits = [&] {
      if (row.integer(0) != expected || row.text(2) != hash) return false;
      const auto entry = entry_of(row.text(1));
      return entry.at_ms == row.integer(3) && entry.scope == row.blob(4);
    };
    if (!fits()) {
      seen.first_broken = expected;
      return false;
    }
    ++seen.entries;
  }
  return !rows->empty();
}

Result<Verification> verify_trail(Connection& connection) {
  Verification seen;
  std::string hash;
  for (;;) {
    auto more = verify_piece(connection, seen, hash);
    if (!more) return fail(more.error());
    if (!*more) break;
  }
  auto head = connection.execute("SELECT sequence, hash FROM audit_head WHERE id = 1");
  if (!head) return fail(head.error());
  seen.head_hash = head->rows.at(0).text(1);
  const bool complete = head->rows[0].integer(0) == seen.entries && seen.head_hash == hash;
  if (!complete && seen.first_broken == 0) seen.first_broken = seen.entries + 1;
  return seen;
}

}  // namespace

asio::awaitable<Result<std::vector<NumberedEntry>>> AuditStore::list(std::string scope,
                                                                     std::int64_t before,
                                                                     int limit) {
  auto job = [=](Connection& connection) { return read_list(connection, scope, before, limit); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<AuditStore::Since>> AuditStore::since(std::int64_t sequence) {
  auto job = [=](Connection& connection) { return read_since(connection, sequence); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Verification>> AuditStore::verify() {
  co_return co_await database_.read(
      [](Connection& connection) { return verify_trail(connection); });
}

}  // namespace mct::audit
