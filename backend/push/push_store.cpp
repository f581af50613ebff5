#include "backend/push/push_store.h"

#include <fmt/format.h>

namespace mct::push {
namespace {

using storage::Connection;

constexpr int accounts_at_once = 200;

Status set_target(Connection& connection, const std::string& session_id,
                  const std::string& account_id, const Target& target) {
  auto gone = connection.execute(
      "DELETE FROM push_device WHERE session_id = $1 OR (service = $2 AND token = $3)",
      {session_id, target.service, target.token});
  if (!gone) return fail(gone.error());
  if (target.token.empty()) return {};
  return done(connection.execute(
      "INSERT INTO push_device (session_id, account_id, service, token) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (session_id) DO UPDATE SET service = excluded.service, token = excluded.token",
      {session_id, account_id, target.service, target.token}));
}

struct Taken {
  PushStore::Batch batch;
  std::string except_account_id;
};

// The condition is asked again behind another node's turn.
Result<std::optional<Taken>> take_turn(Connection& connection, std::int64_t now_ms) {
  auto rows = connection.execute(
      "UPDATE push_notification SET due_ms = $2 WHERE due_ms <= $1 AND (topic, link) = "
      "(SELECT topic, link FROM push_notification WHERE due_ms <= $1 ORDER BY due_ms LIMIT 1) "
      "RETURNING topic, link, text, urgent, revision, begun_ms, tries, told_up_to, except_id",
      {now_ms, now_ms + PushStore::lease_ms});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return std::nullopt;
  const auto& row = rows->rows[0];
  PushStore::Batch batch{.topic = row.text(0),
                         .message = {row.text(2), row.text(1), row.boolean(3)},
                         .revision = row.integer(4),
                         .begun_ms = row.integer(5),
                         .tries = static_cast<int>(row.integer(6)),
                         .told_up_to = row.text(7)};
  return Taken{std::move(batch), row.text(8)};
}

Status add_devices(Connection& connection, const std::string& account_id,
                   std::vector<Device>& devices) {
  auto rows = connection.execute(
      "SELECT session_id, service, token FROM push_device WHERE account_id = $1", {account_id});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) devices.push_back({row.text(0), {row.text(1), row.text(2)}});
  return {};
}

// Those who come next, and whose devices can be reached.
Result<PushStore::Batch> read_devices(Connection& connection, TopicAccounts& readers, Taken taken) {
  auto& batch = taken.batch;
  while (batch.devices.empty() && !batch.last) {
    auto accounts = readers.accounts(connection, batch.topic, batch.told_up_to, accounts_at_once);
    if (!accounts) return fail(accounts.error());
    batch.last = std::ssize(*accounts) < accounts_at_once;
    for (const auto& account : *accounts) {
      batch.told_up_to = account;
      if (account == taken.except_account_id) continue;
      if (auto added = add_devices(connection, account, batch.devices); !added)
        return fail(added.error());
    }
  }
  return std::move(batch);
}

Status forget(Connection& connection, const std::vector<std::string>& sessions) {
  for (const auto& id : sessions)
    if (auto rows = connection.execute("DELETE FROM push_device WHERE session_id = $1", {id});
        !rows)
      return fail(rows.error());
  return {};
}

Status remove(Connection& connection, const PushStore::Batch& it) {
  return done(connection.execute(
      "DELETE FROM push_notification WHERE topic = $1 AND link = $2 AND revision = $3",
      {it.topic, it.message.link, it.revision}));
}

}  // namespace

asio::awaitable<Status> PushStore::set_target(std::string session_id, std::string account_id,
                                              Target target) {
  auto job = [=](Connection& connection) {
    return push::set_target(connection, session_id, account_id, target);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::optional<PushStore::Batch>>> PushStore::take(std::int64_t now_ms) {
  // A quiet minute writes nothing.
  auto look = [=](Connection& connection) {
    return connection.execute("SELECT 1 FROM push_notification WHERE due_ms <= $1 LIMIT 1",
                              {now_ms});
  };
  auto due = co_await database_.read(std::move(look));
  if (!due) co_return fail(due.error());
  if (due->empty()) co_return std::nullopt;
  auto turn = [=](Connection& connection) { return take_turn(connection, now_ms); };
  auto taken = co_await database_.write(std::move(turn));
  if (!taken) co_return fail(taken.error());
  if (!*taken) co_return std::nullopt;
  const auto& topic = (*taken)->batch.topic;
  const auto readers = accounts_.find(topic.substr(0, topic.find('/')));
  if (readers == accounts_.end())
    co_return fail(mct::reason::internal, fmt::format("nobody knows who reads {}", topic));
  auto read = [&readers = *readers->second, it = **taken](Connection& connection) {
    return read_devices(connection, readers, it);
  };
  auto batch = co_await database_.read(std::move(read));
  if (!batch) co_return fail(batch.error());
  co_return std::move(*batch);
}

asio::awaitable<Status> PushStore::told(Batch batch, std::vector<std::string> gone,
                                        std::int64_t now_ms) {
  auto job = [=](Connection& connection) -> Status {
    if (auto status = forget(connection, gone); !status) return status;
    if (batch.last) return remove(connection, batch);
    return done(connection.execute(
        "UPDATE push_notification SET told_up_to = $4, due_ms = $5, tries = 0 "
        "WHERE topic = $1 AND link = $2 AND revision = $3",
        {batch.topic, batch.message.link, batch.revision, batch.told_up_to, now_ms}));
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> PushStore::postpone(Batch batch, std::int64_t due_ms) {
  auto job = [=](Connection& connection) {
    return done(
        connection.execute("UPDATE push_notification SET due_ms = $4, tries = tries + 1 "
                           "WHERE topic = $1 AND link = $2 AND revision = $3",
                           {batch.topic, batch.message.link, batch.revision, due_ms}));
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> PushStore::give_up(Batch batch) {
  auto job = [=](Connection& connection) { return remove(connection, batch); };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::push
