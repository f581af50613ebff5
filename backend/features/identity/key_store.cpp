#include "backend/features/identity/key_store.h"

#include <array>

#include "backend/features/identity/sealed_places.h"

namespace mct::identity {
namespace {

using storage::Blob;
using storage::Connection;
using storage::Row;

// A table with something encrypted. `select` gives key_id, sealed and the row's key.
struct SealedTable {
  const char* select;
  const char* update;
  std::string (*place)(const Row& row);
};

const std::array<SealedTable, 3>& sealed_tables() {
  static const std::array<SealedTable, 3> tables{
      {{"SELECT key_id, sealed, id FROM identity_application WHERE key_id <> $1 LIMIT $2",
        "UPDATE identity_application SET key_id = $1, sealed = $2 WHERE id = $3 AND key_id = $4",
        [](const Row& row) { return place_of_application(row.text(2)); }},
       {"SELECT key_id, sealed, id FROM identity_person WHERE key_id <> $1 LIMIT $2",
        "UPDATE identity_person SET key_id = $1, sealed = $2 WHERE id = $3 AND key_id = $4",
        [](const Row& row) { return place_of_person(row.text(2)); }},
       {"SELECT key_id, sealed, owner, role FROM identity_photo WHERE key_id <> $1 LIMIT $2",
        "UPDATE identity_photo SET key_id = $1, sealed = $2 "
        "WHERE owner = $3 AND key_id = $4 AND role = $5",
        [](const Row& row) { return place_of_photo(row.text(2), row.integer(3)); }}}};
  return tables;
}

Status reencrypt_row(Connection& connection, const Vault& vault, const SealedTable& table,
                     const Row& row) {
  const auto place = table.place(row);
  auto plain = vault.open({row.integer(0), row.blob(1)}, place);
  if (!plain) return fail(plain.error());
  auto sealed = vault.seal(*plain, place);
  std::vector<storage::Value> values{sealed.key_id, Blob{std::move(sealed.bytes)}, row.text(2),
                                     row.integer(0)};
  if (row.size() > 3) values.emplace_back(row.integer(3));
  auto written = connection.execute(table.update, values);
  if (!written) return fail(written.error());
  return {};
}

// One more than there is room for tells that there is more.
Result<KeyStore::Batch> reencrypt_batch(Connection& connection, const Vault& vault, int most) {
  KeyStore::Batch batch;
  const auto present = vault.present_key();
  for (const auto& table : sealed_tables()) {
    auto rows =
        connection.execute(table.select, {present, std::int64_t{most} - batch.reencrypted + 1});
    if (!rows) return fail(rows.error());
    for (const auto& row : *rows) {
      batch.more = batch.reencrypted == most;
      if (batch.more) return batch;
      if (auto status = reencrypt_row(connection, vault, table, row); !status)
        return fail(status.error());
      ++batch.reencrypted;
    }
  }
  return batch;
}

Result<std::set<std::int64_t>> keys_in_use(Connection& connection) {
  auto rows = connection.execute(
      "SELECT key_id FROM identity_application WHERE key_id IS NOT NULL "
      "UNION SELECT key_id FROM identity_person UNION SELECT key_id FROM identity_photo");
  if (!rows) return fail(rows.error());
  std::set<std::int64_t> keys;
  for (const auto& row : *rows) keys.insert(row.integer(0));
  return keys;
}

}  // namespace

asio::awaitable<Result<KeyStore::Batch>> KeyStore::reencrypt(int most) {
  auto job = [=, this](Connection& connection) {
    return reencrypt_batch(connection, vault_, most);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::set<std::int64_t>>> KeyStore::in_use() {
  co_return co_await database_.read([](Connection& connection) { return keys_in_use(connection); });
}

}  // namespace mct::identity
