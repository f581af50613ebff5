#include "backend/features/matter/due_store.h"

#include "backend/features/matter/matter_rows.h"
#include "backend/features/matter/matter_terms.h"
#include "backend/features/matter/trail_store.h"

namespace mct::matter {
namespace {

using storage::Connection;

Result<std::vector<std::string>> read_due(Connection& connection, std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT id FROM matter WHERE due_ms <> 0 AND paused_ms = 0 AND told < 2 "
      "AND (due_ms <= $1 OR (told = 0 AND warn_ms <> 0 AND warn_ms <= $1)) "
      "ORDER BY due_ms LIMIT $2",
      {now_ms, std::int64_t{DueStore::most}});
  if (!rows) return fail(rows.error());
  std::vector<std::string> ids;
  for (const auto& row : *rows) ids.push_back(row.text(0));
  return ids;
}

// False: another node was first, or the matter has moved.
Result<bool> tell(Connection& connection, const MatterStore::Rules& rules, const std::string& id,
                  std::int64_t now_ms) {
  auto matter = hold_matter(connection, id);
  if (!matter) return fail(matter.error());
  const auto now = should_be_told(matter->terms, now_ms);
  if (matter->terms.paused_ms != 0 || now <= matter->told) return false;
  const auto verb = now == Told::overdue ? Verb::overdue : Verb::fell_due;
  matter->told = now;
  const auto* kind = rules.kinds.find(matter->kind_id);
  const auto* step =
      kind == nullptr ? nullptr : rules.kinds.flow_of(*kind).find(matter->state, verb);
  if (auto status = update_matter(connection, *matter); !status) return fail(status.error());
  if (step == nullptr) return false;  // its flow does not warn
  auto status = record(connection, rules.payload, *matter,
                       {.at_ms = now_ms, .verb = verb, .internal = step->internal});
  if (!status) return fail(status.error());
  return true;
}

}  // namespace

asio::awaitable<Result<int>> DueStore::tell_due() {
  const auto now_ms = clock_.now_ms();
  // Looks first, so that a quiet minute writes nothing; then a transaction for each.
  auto look = [=](Connection& connection) { return read_due(connection, now_ms); };
  auto due = co_await database_.read(std::move(look));
  if (!due) co_return fail(due.error());
  int count = 0;
  for (const auto& id : *due) {
    auto job = [=, this](Connection& connection) { return tell(connection, rules_, id, now_ms); };
    Result<bool> told = co_await database_.write(std::move(job));
    if (!told) co_return fail(told.error());
    count += *told ? 1 : 0;
  }
  co_return count;
}

}  // namespace mct::matter
