#include "backend/features/installation/installation_store.h"

#include <algorithm>
#include <array>

#include "backend/core/digest.h"

namespace mct::installation {
namespace {

using storage::Connection;
using storage::Value;

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;
// Many people share the address of an office or of a mobile network; a person has few devices.
constexpr std::int64_t most_new_by_address = 1'000;
constexpr std::int64_t most_new_by_account = 10;

struct Source {
  std::string name;
  std::int64_t most;
};

// Of an address or of an account nothing is left but a hash that changes with the day.
Status count_new_device(Connection& connection, const Source& source, std::int64_t day) {
  const auto hash = sha256_hex(std::to_string(day) + " " + source.name);
  auto counted = connection.execute(
      "INSERT INTO installation_source (day, source, new_devices) VALUES ($1, $2, 1) "
      "ON CONFLICT (day, source) DO UPDATE SET new_devices = installation_source.new_devices + 1 "
      "RETURNING new_devices",
      {day, hash});
  if (!counted) return fail(counted.error());
  if (counted->rows.at(0).integer(0) > source.most)
    return fail(reason::installation_limit, "今天登记的新设备太多，请明天再试");
  return {};
}

Status admit_new_device(Connection& connection, const Reporter& reporter, std::int64_t now_ms) {
  const auto day = now_ms / day_ms;
  auto old = connection.execute("DELETE FROM installation_source WHERE day < $1", {day});
  if (!old) return fail(old.error());
  if (auto status =
          count_new_device(connection, {"address " + reporter.address, most_new_by_address}, day);
      !status)
    return status;
  if (reporter.account_id.empty()) return {};
  return count_new_device(connection, {"account " + reporter.account_id, most_new_by_account}, day);
}

Value text_or_null(const std::string& text) {
  return text.empty() ? Value{} : Value{text};
}

struct Device {
  bool known = false;
  std::string app_version;
  std::string unit_id;
  std::int64_t seen_ms = 0;
};

Result<Device> find_device(Connection& connection, const std::string& device) {
  auto rows = connection.execute(
      "SELECT app_version, unit_id, seen_ms FROM installation WHERE device = $1", {device});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return Device{};
  const auto& row = rows->rows[0];
  return Device{true, row.text(0), row.is_null(1) ? std::string{} : row.text(1), row.integer(2)};
}

Status keep_device(Connection& connection, const std::string& device, const Installation& it,
                   const std::string& unit_id, std::int64_t now_ms) {
  // A clock that went back makes no device look older.
  auto kept = connection.execute(
      "INSERT INTO installation (device, platform, app_version, unit_id, created_ms, seen_ms) "
      "VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (device) DO UPDATE SET platform = $2, "
      "app_version = $3, unit_id = $4, "
      "seen_ms = CASE WHEN installation.seen_ms < $5 THEN $5 ELSE installation.seen_ms END",
      {device, static_cast<std::int64_t>(it.platform), it.app_version, text_or_null(unit_id),
       now_ms});
  if (!kept) return fail(kept.error());
  return {};
}

// Whoever was active for a unit in this week stays so, also when the personal card acts later.
Status mark_present(Connection& connection, Week week, const std::string& device,
                    const std::string& unit_id) {
  auto marked = connection.execute(
      "INSERT INTO installation_presence (week, device, unit_id) VALUES ($1, $2, $3) "
      "ON CONFLICT (week, device) DO UPDATE SET "
      "unit_id = COALESCE($3, installation_presence.unit_id)",
      {week.number(), device, text_or_null(unit_id)});
  if (!marked) return fail(marked.error());
  return {};
}

Status report_device(Connection& connection, const Installation& it, const Reporter& reporter,
                     std::int64_t now_ms) {
  auto running = hold_running_week(connection, Hold::shared);
  if (!running) return fail(running.error());
  const auto week = std::max(*running, Week::of(now_ms));
  const auto device = sha256_hex(it.id);
  auto known = find_device(connection, device);
  if (!known) return fail(known.error());
  if (!known->known)
    if (auto status = admit_new_device(connection, reporter, now_ms); !status) return status;
  const auto& unit_id = reporter.account_id.empty() ? known->unit_id : reporter.unit_id;
  // An app that reports more often than it should costs no write.
  const bool same = known->known && known->unit_id == unit_id &&
                    known->app_version == it.app_version && known->seen_ms <= now_ms &&
                    known->seen_ms > now_ms - hour_ms && Week::of(known->seen_ms) == week;
  if (same) return {};
  if (auto status = keep_device(connection, device, it, unit_id, now_ms); !status) return status;
  return mark_present(connection, week, device, unit_id);
}

}  // namespace

Result<Week> hold_running_week(Connection& connection, Hold hold) {
  // SQLite has one writer anyway.
  constexpr std::string_view plain = "SELECT week FROM installation_running WHERE id = 1";
  constexpr std::string_view shared =
      "SELECT week FROM installation_running WHERE id = 1 FOR SHARE";
  constexpr std::string_view alone =
      "SELECT week FROM installation_running WHERE id = 1 FOR UPDATE";
  auto rows = connection.execute(connection.engine() == storage::Engine::sqlite ? plain
                                 : hold == Hold::shared                         ? shared
                                                                                : alone);
  if (!rows) return fail(rows.error());
  return Week(rows->rows.at(0).integer(0));
}

asio::awaitable<Status> InstallationStore::report(Installation installation, Reporter reporter,
                                                  std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return report_device(connection, installation, reporter, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::installation
