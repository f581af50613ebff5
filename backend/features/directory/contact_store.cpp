#include "backend/features/directory/contact_store.h"

#include "backend/features/directory/card_rows.h"

namespace mct::directory {
namespace {

using storage::Connection;

constexpr std::int64_t most_contacts = 2'000;

}  // namespace

Result<std::set<std::string>> in_contact_with(Connection& connection, const std::string& card_id) {
  auto rows = connection.execute(
      "SELECT contact_card_id FROM directory_contact WHERE card_id = $1 "
      "UNION SELECT card_id FROM directory_contact WHERE contact_card_id = $1",
      {card_id});
  if (!rows) return fail(rows.error());
  std::set<std::string> ids;
  for (const auto& row : *rows) ids.insert(row.text(0));
  return ids;
}

asio::awaitable<Result<std::vector<Card>>> ContactStore::contacts(std::string card_id) {
  auto job = [=](Connection& connection) {
    static const auto sql = select_cards(
        "JOIN directory_contact k ON k.contact_card_id = c.id WHERE k.card_id = $1 "
        "AND c.revoked_ms IS NULL ORDER BY c.name, c.id LIMIT $2");
    return cards_of(connection.execute(sql, {card_id, most_contacts}));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> ContactStore::keep(std::string card_id, std::string contact_id,
                                           std::int64_t now_ms) {
  auto job = [=](Connection& connection) -> Status {
    auto kept = connection.execute(
        "INSERT INTO directory_contact (card_id, contact_card_id, kept_ms) VALUES ($1, $2, $3) "
        "ON CONFLICT (card_id, contact_card_id) DO NOTHING",
        {card_id, contact_id, now_ms});
    if (!kept) return fail(kept.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> ContactStore::forget(std::string card_id, std::string contact_id) {
  auto job = [=](Connection& connection) -> Status {
    auto gone = connection.execute(
        "DELETE FROM directory_contact WHERE card_id = $1 AND contact_card_id = $2",
        {card_id, contact_id});
    if (!gone) return fail(gone.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<std::string>>> ContactStore::kept_ids(std::string card_id) {
  auto job = [=](Connection& connection) -> Result<std::vector<std::string>> {
    auto rows = connection.execute(
        "SELECT contact_card_id FROM directory_contact WHERE card_id = $1", {card_id});
    if (!rows) return fail(rows.error());
    std::vector<std::string> ids;
    for (const auto& row : *rows) ids.push_back(row.text(0));
    return ids;
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::directory
