#include "backend/requests/request_log.h"

#include <optional>
#include <spdlog/spdlog.h>

namespace mct::requests {

using storage::Blob;
using storage::Connection;

namespace {

// The row is the turnstile: on PostgreSQL a second one with this key waits here until the first is
// committed or rolled back. What was answered before; nothing: this is the first.
Result<std::optional<std::string>> begin(Connection& connection, const RequestKey& key,
                                         std::int64_t now_ms, const std::string& answer) {
  auto first = connection.execute(
      "INSERT INTO request_answer (owner, request_id, at_ms, answer) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (owner, request_id) DO NOTHING",
      {key.owner, key.id, now_ms, Blob{answer}});
  if (!first) return fail(first.error());
  if (first->affected > 0) return std::nullopt;
  auto before =
      connection.execute("SELECT answer FROM request_answer WHERE owner = $1 AND request_id = $2",
                         {key.owner, key.id});
  if (!before) return fail(before.error());
  return before->rows.at(0).blob(0);
}

}  // namespace

Result<std::string> once(Connection& connection, const RequestKey& key, std::int64_t now_ms,
                         const std::string& answer, const std::function<Status()>& work) {
  auto before = begin(connection, key, now_ms, answer);
  if (!before) return fail(before.error());
  if (*before) return std::move(**before);
  if (auto status = work(); !status) return fail(status.error());
  return answer;
}

Result<std::string> once(Connection& connection, const RequestKey& key, std::int64_t now_ms,
                         const std::function<Result<std::string>()>& work) {
  auto before = begin(connection, key, now_ms, {});
  if (!before) return fail(before.error());
  if (*before) return std::move(**before);
  auto answer = work();
  if (!answer) return answer;
  auto kept = connection.execute(
      "UPDATE request_answer SET answer = $3 WHERE owner = $1 AND request_id = $2",
      {key.owner, key.id, Blob{*answer}});
  if (!kept) return fail(kept.error());
  return answer;
}

asio::awaitable<void> prune(storage::Database& database, std::int64_t now_ms) {
  auto job = [before_ms = now_ms - most_age_ms](Connection& connection) {
    return connection.execute("DELETE FROM request_answer WHERE at_ms < $1", {before_ms});
  };
  if (auto gone = co_await database.write(job); !gone)
    spdlog::warn("old requests could not be forgotten: {}", gone.error().message);
}

}  // namespace mct::requests
