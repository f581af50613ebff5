#include "backend/gate/gate_memory.h"

#include <spdlog/spdlog.h>
#include <utility>

namespace mct::gate {
namespace {

using storage::Blob;
using storage::SqliteConnection;

constexpr auto tables =
    "CREATE TABLE IF NOT EXISTS used (id BLOB PRIMARY KEY, until_s INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS news (one INTEGER PRIMARY KEY CHECK (one = 1), bytes BLOB NOT "
    "NULL);"
    // A number is never given twice, also when all before it are gone.
    "CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY AUTOINCREMENT, "
    "grant_id BLOB NOT NULL, time_s INTEGER NOT NULL, refusal TEXT NOT NULL);";

}  // namespace

Result<std::unique_ptr<GateMemory>> GateMemory::open(const std::filesystem::path& file) {
  auto connection = SqliteConnection::open(file, SqliteConnection::Mode::write);
  if (!connection) return fail(connection.error());
  if (auto made = (*connection)->script(tables); !made) return fail(made.error());
  return std::unique_ptr<GateMemory>(new GateMemory(std::move(*connection)));
}

Status GateMemory::run(std::string_view sql, const std::vector<storage::Value>& values) {
  auto done = connection_->execute(sql, values);
  if (!done) return fail(done.error());
  return {};
}

bool GateMemory::take(std::string_view id, std::int64_t until_s) {
  auto kept = connection_->execute(
      "INSERT INTO used (id, until_s) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
      {Blob{std::string(id)}, until_s});
  if (!kept) spdlog::error("the gate's memory cannot be written: {}", kept.error().message);
  return kept && kept->affected == 1;
}

Status GateMemory::forget_uses(std::int64_t now_s) {
  return run("DELETE FROM used WHERE until_s < $1", {now_s});
}

Result<std::optional<pb::SyncGateResponse>> GateMemory::news() {
  auto rows = connection_->execute("SELECT bytes FROM news", {});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return std::nullopt;
  pb::SyncGateResponse news;
  if (!news.ParseFromString(rows->rows[0].blob(0))) return std::nullopt;
  return news;
}

Status GateMemory::keep(const pb::SyncGateResponse& news) {
  return run(
      "INSERT INTO news (one, bytes) VALUES (1, $1) "
      "ON CONFLICT (one) DO UPDATE SET bytes = excluded.bytes",
      {Blob{news.SerializeAsString()}});
}

Status GateMemory::note(const std::string& grant_id, std::int64_t time_s,
                        std::string_view refusal) {
  return run("INSERT INTO entry (grant_id, time_s, refusal) VALUES ($1, $2, $3)",
             {Blob{grant_id}, time_s, std::string(refusal)});
}

Result<std::vector<pb::GateEntry>> GateMemory::untold(int most) {
  auto rows = connection_->execute(
      "SELECT number, grant_id, time_s, refusal FROM entry ORDER BY number LIMIT $1",
      {std::int64_t{most}});
  if (!rows) return fail(rows.error());
  std::vector<pb::GateEntry> all;
  for (const auto& row : *rows) {
    auto& entry = all.emplace_back();
    entry.set_number(row.integer(0));
    entry.set_grant_id(row.blob(1));
    entry.set_time(row.integer(2));
    entry.set_refusal(row.text(3));
  }
  return all;
}

Status GateMemory::forget_told(std::int64_t kept_number) {
  return run("DELETE FROM entry WHERE number <= $1", {kept_number});
}

}  // namespace mct::gate
