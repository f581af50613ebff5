#include "app/features/notice/stored_notices_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/cache/device_cache.h"

namespace mct::app {
namespace {

StoredNotices::Message notice_of(const QSqlQuery& row) {
  const auto bytes = row.value(0).toByteArray();
  StoredNotices::Message message;
  message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
  return message;
}

}  // namespace

StoredNotices::StoredNotices(DeviceCache& cache) : cache_(cache) {
  cache_.add_tables(
      {"CREATE TABLE IF NOT EXISTS notice_inbox (card_id TEXT NOT NULL, id TEXT NOT NULL, "
       "sent_ms INTEGER NOT NULL, notice BLOB NOT NULL, "
       "PRIMARY KEY (card_id, id))"});
}

std::vector<StoredNotices::Message> StoredNotices::all(const QString& card_id) const {
  std::vector<Message> all;
  auto rows = cache_.run(
      "SELECT notice FROM notice_inbox WHERE card_id = ? "
      "ORDER BY sent_ms DESC, id",
      {card_id});
  while (rows.next()) all.push_back(notice_of(rows));
  return all;
}

std::optional<StoredNotices::Message> StoredNotices::find(const QString& card_id,
                                                          const QString& id) const {
  auto rows =
      cache_.run("SELECT notice FROM notice_inbox WHERE card_id = ? AND id = ?", {card_id, id});
  if (!rows.next()) return std::nullopt;
  return notice_of(rows);
}

void StoredNotices::put(const QString& card_id, const Message& notice) {
  const auto bytes = notice.SerializeAsString();
  cache_.run(
      "INSERT OR REPLACE INTO notice_inbox (card_id, id, sent_ms, notice) VALUES (?, ?, ?, ?)",
      {card_id, QString::fromStdString(notice.id()),
       qint64{google::protobuf::util::TimeUtil::TimestampToMilliseconds(notice.send_time())},
       QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))});
}

void StoredNotices::replace(const QString& card_id,
                            const google::protobuf::RepeatedPtrField<Message>& notices) {
  cache_.transaction([&] {
    cache_.run("DELETE FROM notice_inbox WHERE card_id = ?", {card_id});
    for (const auto& notice : notices) put(card_id, notice);
    return true;
  });
}

}  // namespace mct::app
