#include "backend/features/directory/contact_store.h"

#include <fmt/format.h>

#include "backend/features/directory/card_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::directory {
namespace {

using storage::Connection;

constexpr std::int64_t most_contacts = 2'000;

}  // namespace

Result<std::map<std::string, std::string>> names_in_reach(Connection& connection,
                                                          const std::string& card_id,
                                                          const std::vector<std::string>& ids) {
  // One, as of whoever is written to, is asked of without a list, which takes a third of the time.
  const bool single = ids.size() == 1;
  const auto sql = fmt::format(
      "SELECT c.id, c.name FROM directory_card f, directory_card c "
      "WHERE f.id = $1 AND f.revoked_ms IS NULL AND c.id IN ({}) AND c.revoked_ms IS NULL "
      "AND (c.id = f.id OR (f.organization_id IS NOT NULL AND c.organization_id IS NOT NULL) "
      "OR EXISTS (SELECT 1 FROM directory_contact "
      "WHERE (card_id = f.id AND contact_card_id = c.id) "
      "OR (card_id = c.id AND contact_card_id = f.id)))",
      single ? "$2" : storage::texts_in(connection.engine(), "$2"));
  auto rows =
      connection.execute(sql, {card_id, single ? storage::Value{ids[0]} : storage::list_of(ids)});
  if (!rows) return fail(rows.error());
  std::map<std::string, std::string> names;
  for (const auto& row : *rows) names.emplace(row.text(0), row.text(1));
  return names;
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
