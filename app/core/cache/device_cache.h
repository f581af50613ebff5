#pragma once

#include <functional>
#include <optional>
#include <string>

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace mct::app {

// Something that a person has kept or has looked at, on a shelf: enough of it to show in a list.
struct ShelfEntry {
  QString link;  // mct://…, opens it
  QString title;
  QString subtitle;
  QString tag;
  qint64 time_ms = 0;  // when it was put there, since 1970-01-01T00:00:00Z
};

// What the device remembers: answers of the server under a key, and shelves. One SQLite file. A
// file that is damaged, or newer than this program, is set aside under another name and begun anew.
class DeviceCache {
 public:
  // `most_bytes` of answers are kept; the longest unused go first, pinned ones never.
  explicit DeviceCache(const QString& file, qint64 most_bytes = 64 << 20);
  ~DeviceCache();
  DeviceCache(const DeviceCache&) = delete;
  DeviceCache& operator=(const DeviceCache&) = delete;

  // For those who keep tables of their own in the same file: CREATE … IF NOT EXISTS, which run when
  // it is opened.
  void add_tables(const QStringList& statements);
  // Runs a statement, whose ? are the values in their order.
  QSqlQuery run(const QString& sql, const QVariantList& values = {});
  // All that the work does in this file is kept, or nothing, when a statement failed: false.
  // Within another it is a part of that one.
  bool transaction(const std::function<void()>& work);

  // The keys of answers that are for nobody but who is signed in begin so.
  static constexpr QLatin1String personal{"personal/"};
  // All that is of whoever was signed in: personal answers, and what tables have for a card_id. It
  // is written over, not only left out.
  void forget_person();

  std::optional<std::string> find(const QString& key);
  void store(const QString& key, const std::string& bytes);
  // Pinned answers stay until they are unpinned, also when they are stored anew.
  void pin(const QString& key, bool pinned);

  QList<ShelfEntry> shelf(const QString& name);  // newest first
  bool contains(const QString& shelf, const QString& link);
  // In place of the entry with its link. At most `most` entries stay, the newest.
  void put(const QString& shelf, const ShelfEntry& entry, int most);
  void remove(const QString& shelf, const QString& link);
  void clear(const QString& shelf);

 private:
  // Opened when it is first needed, which is after the window is seen.
  const QSqlDatabase& ready();
  bool open();
  void evict();

  const QString file_;
  const QString connection_;
  QSqlDatabase database_;
  QStringList tables_;
  bool in_transaction_ = false;
  bool failed_ = false;  // a statement, since the transaction began
  qint64 most_bytes_;
};

}  // namespace mct::app
