#include <chrono>
#include <fmt/format.h>
#include <map>
#include <spdlog/spdlog.h>

#include "backend/storage/migration.h"
#include "backend/storage/open.h"

namespace mct::storage {
namespace {

// In the database's own words: BYTES in a migration stands for the engine's type for bytes.
std::string text_for(Engine engine, const Migration& migration) {
  std::string text(engine == Engine::sqlite ? migration.sqlite : migration.postgres);
  constexpr std::string_view placeholder = " BYTES";
  const std::string_view type = engine == Engine::sqlite ? " BLOB" : " BYTEA";
  for (auto at = text.find(placeholder); at != std::string::npos;
       at = text.find(placeholder, at + type.size()))
    text.replace(at, placeholder.size(), type);
  return text;
}

// FNV-1a of the file as it was applied: tells an edit, not a forgery.
std::string checksum(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (unsigned char byte : text) hash = (hash ^ byte) * 0x100000001b3;
  return fmt::format("{:016x}", hash);
}

// One node migrates at a time; on SQLite the writer's transaction sees to that already.
Status take_turn(Connection& connection) {
  constexpr auto lock = "SELECT pg_advisory_xact_lock(7420)";
  if (connection.engine() == Engine::sqlite) return {};
  auto locked = connection.execute(lock);
  if (!locked) return fail(locked.error());
  return {};
}

Status make_table(Connection& connection) {
  if (auto status = take_turn(connection); !status) return status;
  return connection.script(
      "CREATE TABLE IF NOT EXISTS schema_migration ("
      "feature TEXT NOT NULL, version BIGINT NOT NULL, name TEXT NOT NULL, "
      "checksum TEXT NOT NULL, applied_ms BIGINT NOT NULL, PRIMARY KEY (feature, version))");
}

Status refuse_unknown(Connection& connection, std::span<const Migration> known) {
  std::map<std::string, int, std::less<>> newest;
  for (const auto& migration : known) {
    auto& version = newest[std::string(migration.feature)];
    version = std::max(version, migration.version);
  }
  auto rows = connection.execute("SELECT feature, version, name FROM schema_migration");
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) {
    auto feature = newest.find(row.text(0));
    if (feature == newest.end() || row.integer(1) > feature->second)
      return fail(reason::database_newer,
                  fmt::format("数据库由更新的程序升级过（{} {} {}），请使用新版程序", row.text(0),
                              row.integer(1), row.text(2)));
  }
  return {};
}

Status apply(Connection& connection, const Migration& migration) {
  if (auto status = take_turn(connection); !status) return status;
  const auto text = text_for(connection.engine(), migration);
  const auto sum = checksum(text);
  const std::string feature(migration.feature);
  const std::int64_t version = migration.version;
  auto applied = connection.execute(
      "SELECT checksum FROM schema_migration WHERE feature = $1 AND version = $2",
      {feature, version});
  if (!applied) return fail(applied.error());
  if (!applied->empty()) {
    if (applied->rows[0].text(0) == sum) return {};
    return fail(reason::schema_changed,
                fmt::format("已应用的迁移 {} {} 的内容被改过", feature, migration.name));
  }
  if (auto status = connection.script(text); !status) return status;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const std::int64_t now_ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  auto kept = connection.execute(
      "INSERT INTO schema_migration (feature, version, name, checksum, applied_ms) "
      "VALUES ($1, $2, $3, $4, $5)",
      {feature, version, std::string(migration.name), sum, now_ms});
  if (!kept) return fail(kept.error());
  spdlog::info("storage: applied migration {} {}", feature, migration.name);
  return {};
}

}  // namespace

asio::awaitable<Status> migrate(Database& database, std::span<const Migration> migrations) {
  if (auto status = co_await database.write(make_table); !status) co_return status;
  auto check = [migrations](Connection& connection) {
    return refuse_unknown(connection, migrations);
  };
  if (auto status = co_await database.read(check); !status) co_return status;
  for (const auto& migration : migrations) {
    auto one = [&migration](Connection& connection) { return apply(connection, migration); };
    if (auto status = co_await database.write(one); !status) co_return status;
  }
  co_return Status{};
}

}  // namespace mct::storage
