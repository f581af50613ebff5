#include "app/core/outbox/outbox_store.h"

#include "app/core/cache/device_cache.h"

namespace mct::app {
namespace {

constexpr auto columns =
    "SELECT number, card_id, lane, path, request_id, request, time_ms, error_code, error_reason, "
    "error_message FROM outbox ";

OutboxItem item_of(const QSqlQuery& row) {
  OutboxItem item{row.value(0).toLongLong(),
                  row.value(1).toString(),
                  row.value(2).toString(),
                  row.value(3).toString().toStdString(),
                  row.value(4).toString(),
                  row.value(5).toByteArray().toStdString(),
                  row.value(6).toLongLong(),
                  OutboxItem::State::waiting,
                  {}};
  if (row.isNull(7)) return item;
  item.state = OutboxItem::State::failed;
  item.error = {static_cast<Code>(row.value(7).toInt()), row.value(8).toString(),
                row.value(9).toString()};
  return item;
}

QList<OutboxItem> items_of(QSqlQuery rows) {
  QList<OutboxItem> items;
  while (rows.next()) items.append(item_of(rows));
  return items;
}

}  // namespace

OutboxStore::OutboxStore(DeviceCache& cache) : cache_(cache) {
  cache_.add_tables({QStringLiteral(
      "CREATE TABLE IF NOT EXISTS outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, "
      "card_id TEXT NOT NULL, lane TEXT NOT NULL, path TEXT NOT NULL, request_id TEXT NOT NULL, "
      "request BLOB NOT NULL, time_ms INTEGER NOT NULL, error_code INTEGER, error_reason TEXT, "
      "error_message TEXT)")});
}

qint64 OutboxStore::add(const OutboxItem& item) {
  qint64 number = 0;
  const bool kept = cache_.transaction([&] {
    const auto added = cache_.run(
        "INSERT INTO outbox (card_id, lane, path, request_id, request, time_ms) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {item.card_id, item.lane, QString::fromStdString(item.path), item.request_id,
         QByteArray::fromStdString(item.request), item.time_ms});
    number = added.lastInsertId().toLongLong();
  });
  return kept ? number : 0;
}

std::optional<OutboxItem> OutboxStore::find(qint64 number) {
  auto items = items_of(cache_.run(columns + QStringLiteral("WHERE number = ?"), {number}));
  if (items.isEmpty()) return std::nullopt;
  return items.first();
}

QList<OutboxItem> OutboxStore::of_lane(const QString& card_id, const QString& lane) {
  return items_of(cache_.run(
      columns + QStringLiteral("WHERE card_id = ? AND lane = ? ORDER BY number"), {card_id, lane}));
}

QList<OutboxItem> OutboxStore::next() {
  return items_of(cache_.run(
      columns + QStringLiteral("WHERE number IN (SELECT MIN(number) FROM outbox "
                               "WHERE error_code IS NULL GROUP BY lane) ORDER BY number")));
}

int OutboxStore::count() {
  auto query = cache_.run(QStringLiteral("SELECT COUNT(*) FROM outbox"));
  return query.next() ? query.value(0).toInt() : 0;
}

void OutboxStore::fail(qint64 number, const Error& error) {
  cache_.run(
      "UPDATE outbox SET error_code = ?, error_reason = ?, error_message = ? WHERE number = ?",
      {static_cast<int>(error.code), error.reason, error.message, number});
}

void OutboxStore::remove(qint64 number) {
  cache_.run("DELETE FROM outbox WHERE number = ?", {number});
}

bool OutboxStore::remove_with(qint64 number, const std::function<void()>& work) {
  return cache_.transaction([&] {
    work();
    remove(number);
  });
}

}  // namespace mct::app
