#include "app/core/cache/device_cache.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

namespace mct::app {
namespace {

constexpr int schema_version = 1;
constexpr const char* schema[] = {
    "CREATE TABLE answer (key TEXT PRIMARY KEY, bytes BLOB NOT NULL, used_ms INTEGER NOT NULL, "
    "pinned INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE pin (key TEXT PRIMARY KEY)",
    "CREATE TABLE shelf (name TEXT NOT NULL, link TEXT NOT NULL, title TEXT NOT NULL, "
    "subtitle TEXT NOT NULL, tag TEXT NOT NULL, time_ms INTEGER NOT NULL, "
    "PRIMARY KEY (name, link))",
};

qint64 now_ms() {
  return QDateTime::currentMSecsSinceEpoch();
}

// Qt binds a null QString as NULL, and a text that is empty is not NULL.
QString present(const QString& text) {
  return text.isNull() ? QLatin1String("") : text;
}

}  // namespace

DeviceCache::DeviceCache(const QString& file, qint64 most_bytes)
    : file_(file), connection_(QUuid::createUuid().toString()), most_bytes_(most_bytes) {}

DeviceCache::~DeviceCache() {
  database_.close();
  database_ = {};
  QSqlDatabase::removeDatabase(connection_);
}

const QSqlDatabase& DeviceCache::ready() {
  if (database_.isValid() || open()) return database_;
  database_.close();
  const QString aside = file_ + ".damaged";
  QFile::remove(aside);
  QFile::rename(file_, aside);
  for (const char* end : {"-wal", "-shm"}) QFile::remove(file_ + end);
  open();
  return database_;
}

bool DeviceCache::open() {
  if (!database_.isValid())
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection_);
  database_.setDatabaseName(file_);
  if (!database_.open()) return false;
  QSqlQuery query(database_);
  if (!query.exec("PRAGMA journal_mode = WAL") || !query.exec("PRAGMA secure_delete = ON") ||
      !query.exec("PRAGMA quick_check") || !query.next() ||
      query.value(0).toString() != QLatin1String("ok") || !query.exec("PRAGMA user_version") ||
      !query.next())
    return false;
  const int version = query.value(0).toInt();
  query.finish();
  if (version != schema_version && version != 0) return false;
  for (const char* sql : schema)
    if (version == 0 && !query.exec(sql)) return false;
  for (const auto& sql : tables_)
    if (!query.exec(sql)) return false;
  return version == schema_version ||
         query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schema_version));
}

void DeviceCache::forget_person() {
  QStringList tables;
  auto query =
      run("SELECT t.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c "
          "WHERE t.type = 'table' AND c.name = 'card_id'");
  while (query.next()) tables.append(query.value(0).toString());
  query.finish();
  transaction([&] {
    for (const auto& table : tables) run(QStringLiteral("DELETE FROM %1").arg(table));
    run("DELETE FROM answer WHERE key GLOB ?", {personal + QLatin1Char('*')});
  });
  // The log has it too, until it is begun anew.
  run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void DeviceCache::add_tables(const QStringList& statements) {
  tables_ += statements;
  if (!database_.isValid()) return;
  for (const auto& sql : statements) run(sql);
}

// What goes wrong with the cache is logged and costs no more than the cache.
QSqlQuery DeviceCache::run(const QString& sql, const QVariantList& values) {
  QSqlQuery query(ready());
  query.prepare(sql);
  for (const auto& value : values) query.addBindValue(value);
  if (query.exec()) return query;
  failed_ = true;
  qWarning("device cache: %s", qPrintable(query.lastError().text()));
  return query;
}

bool DeviceCache::transaction(const std::function<void()>& work) {
  if (in_transaction_) {
    work();
    return !failed_;
  }
  failed_ = false;
  run(QStringLiteral("BEGIN IMMEDIATE"));
  in_transaction_ = true;
  work();
  in_transaction_ = false;
  if (!failed_) run(QStringLiteral("COMMIT"));
  if (!failed_) return true;
  run(QStringLiteral("ROLLBACK"));
  return false;
}

std::optional<std::string> DeviceCache::find(const QString& key) {
  auto query = run("SELECT bytes FROM answer WHERE key = ?", {key});
  if (!query.next()) return std::nullopt;
  const auto bytes = query.value(0).toByteArray().toStdString();
  query.finish();
  run("UPDATE answer SET used_ms = ? WHERE key = ?", {now_ms(), key});
  return bytes;
}

void DeviceCache::store(const QString& key, const std::string& bytes) {
  run("INSERT INTO answer (key, bytes, used_ms, pinned) "
      "VALUES (?, ?, ?, EXISTS (SELECT 1 FROM pin WHERE pin.key = ?)) "
      "ON CONFLICT (key) DO UPDATE SET bytes = excluded.bytes, used_ms = excluded.used_ms",
      {key, QByteArray::fromStdString(bytes), now_ms(), key});
  evict();
}

void DeviceCache::pin(const QString& key, bool pinned) {
  run(pinned ? "INSERT OR IGNORE INTO pin (key) VALUES (?)" : "DELETE FROM pin WHERE key = ?",
      {key});
  run("UPDATE answer SET pinned = ? WHERE key = ?", {int{pinned}, key});
}

void DeviceCache::evict() {
  auto sum = run("SELECT COALESCE(SUM(LENGTH(bytes)), 0) FROM answer WHERE pinned = 0");
  qint64 excess = sum.next() ? sum.value(0).toLongLong() - most_bytes_ : 0;
  sum.finish();
  while (excess > 0) {
    auto oldest =
        run("SELECT key, LENGTH(bytes) FROM answer WHERE pinned = 0 "
            "ORDER BY used_ms, rowid LIMIT 1");
    if (!oldest.next()) return;
    const QString key = oldest.value(0).toString();
    excess -= oldest.value(1).toLongLong();
    oldest.finish();
    run("DELETE FROM answer WHERE key = ?", {key});
  }
}

QList<ShelfEntry> DeviceCache::shelf(const QString& name) {
  QList<ShelfEntry> entries;
  auto query =
      run("SELECT link, title, subtitle, tag, time_ms FROM shelf WHERE name = ? "
          "ORDER BY time_ms DESC, rowid DESC",
          {name});
  while (query.next())
    entries.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                    query.value(3).toString(), query.value(4).toLongLong()});
  return entries;
}

bool DeviceCache::contains(const QString& shelf, const QString& link) {
  return run("SELECT 1 FROM shelf WHERE name = ? AND link = ?", {shelf, link}).next();
}

void DeviceCache::put(const QString& shelf, const ShelfEntry& entry, int most) {
  remove(shelf, entry.link);
  const qint64 time = entry.time_ms != 0 ? entry.time_ms : now_ms();
  run("INSERT INTO shelf (name, link, title, subtitle, tag, time_ms) VALUES (?, ?, ?, ?, ?, ?)",
      {shelf, entry.link, present(entry.title), present(entry.subtitle), present(entry.tag), time});
  run("DELETE FROM shelf WHERE name = ? AND rowid NOT IN (SELECT rowid FROM shelf WHERE name = ? "
      "ORDER BY time_ms DESC, rowid DESC LIMIT ?)",
      {shelf, shelf, most});
}

void DeviceCache::remove(const QString& shelf, const QString& link) {
  run("DELETE FROM shelf WHERE name = ? AND link = ?", {shelf, link});
}

void DeviceCache::clear(const QString& shelf) {
  run("DELETE FROM shelf WHERE name = ?", {shelf});
}

}  // namespace mct::app
