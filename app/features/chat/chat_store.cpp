#include "app/features/chat/chat_store.h"

#include <algorithm>
#include <limits>

#include "app/core/cache/device_cache.h"

namespace mct::app {
namespace {

QList<QByteArray> blobs(QSqlQuery rows) {
  QList<QByteArray> all;
  while (rows.next()) all.append(rows.value(0).toByteArray());
  return all;
}

}  // namespace

ChatStore::ChatStore(DeviceCache& cache) : cache_(cache) {
  cache_.add_tables(
      {"CREATE TABLE IF NOT EXISTS chat_conversation (card_id TEXT NOT NULL, id TEXT NOT NULL, "
       "conversation BLOB NOT NULL, time_ms INTEGER NOT NULL DEFAULT 0, "
       "untold INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (card_id, id))",
       "CREATE TABLE IF NOT EXISTS chat_message (card_id TEXT NOT NULL, "
       "conversation_id TEXT NOT NULL, sequence INTEGER NOT NULL, message BLOB NOT NULL, "
       "PRIMARY KEY (card_id, conversation_id, sequence))",
       "CREATE TABLE IF NOT EXISTS chat_draft (card_id TEXT NOT NULL, "
       "conversation_id TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (card_id, "
       "conversation_id))"});
}

QList<ChatStore::Kept> ChatStore::conversations(const QString& card_id) const {
  QList<Kept> all;
  auto rows = cache_.run("SELECT conversation, time_ms FROM chat_conversation WHERE card_id = ?",
                         {card_id});
  while (rows.next()) all.append({rows.value(0).toByteArray(), rows.value(1).toLongLong()});
  return all;
}

std::optional<QByteArray> ChatStore::conversation(const QString& card_id, const QString& id) const {
  auto rows = cache_.run("SELECT conversation FROM chat_conversation WHERE card_id = ? AND id = ?",
                         {card_id, id});
  if (!rows.next()) return std::nullopt;
  return rows.value(0).toByteArray();
}

void ChatStore::put(const QString& card_id, const QString& id, const QByteArray& conversation) {
  cache_.run(
      "INSERT INTO chat_conversation (card_id, id, conversation) VALUES (?, ?, ?) "
      "ON CONFLICT (card_id, id) DO UPDATE SET conversation = excluded.conversation",
      {card_id, id, conversation});
}

void ChatStore::touch(const QString& card_id, const QString& id, qint64 time_ms) {
  cache_.run("UPDATE chat_conversation SET time_ms = ? WHERE card_id = ? AND id = ?",
             {time_ms, card_id, id});
}

void ChatStore::forget(const QString& card_id, const QString& id) {
  forget_messages(card_id, id);
  set_draft(card_id, id, {});
  cache_.run("DELETE FROM chat_conversation WHERE card_id = ? AND id = ?", {card_id, id});
}

QStringList ChatStore::untold(const QString& card_id) const {
  QStringList ids;
  auto rows =
      cache_.run("SELECT id FROM chat_conversation WHERE card_id = ? AND untold = 1", {card_id});
  while (rows.next()) ids.append(rows.value(0).toString());
  return ids;
}

void ChatStore::set_untold(const QString& card_id, const QString& id, bool untold) {
  cache_.run("UPDATE chat_conversation SET untold = ? WHERE card_id = ? AND id = ?",
             {int{untold}, card_id, id});
}

QList<QByteArray> ChatStore::messages(const QString& card_id, const QString& id,
                                      qint64 from) const {
  return blobs(
      cache_.run("SELECT message FROM chat_message WHERE card_id = ? AND conversation_id = ? "
                 "AND sequence >= ? ORDER BY sequence",
                 {card_id, id, from}));
}

QList<QByteArray> ChatStore::messages_before(const QString& card_id, const QString& id,
                                             qint64 before, int most) const {
  const auto end = before > 0 ? before : std::numeric_limits<qint64>::max();
  auto newest_first =
      blobs(cache_.run("SELECT message FROM chat_message WHERE card_id = ? AND conversation_id = ? "
                       "AND sequence < ? ORDER BY sequence DESC LIMIT ?",
                       {card_id, id, end, most}));
  std::ranges::reverse(newest_first);
  return newest_first;
}

std::optional<QByteArray> ChatStore::message(const QString& card_id, const QString& id,
                                             qint64 sequence) const {
  auto found =
      blobs(cache_.run("SELECT message FROM chat_message WHERE card_id = ? AND conversation_id = ? "
                       "AND sequence = ?",
                       {card_id, id, sequence}));
  if (found.isEmpty()) return std::nullopt;
  return found.first();
}

void ChatStore::put_message(const QString& card_id, const QString& id, qint64 sequence,
                            const QByteArray& message) {
  cache_.run(
      "INSERT OR REPLACE INTO chat_message (card_id, conversation_id, sequence, message) "
      "VALUES (?, ?, ?, ?)",
      {card_id, id, sequence, message});
}

void ChatStore::put_messages(const QString& card_id, const QString& id,
                             const QMap<qint64, QByteArray>& messages) {
  cache_.transaction([&] {
    for (auto it = messages.cbegin(); it != messages.cend(); ++it)
      put_message(card_id, id, it.key(), it.value());
  });
}

void ChatStore::forget_message(const QString& card_id, const QString& id, qint64 sequence) {
  cache_.run("DELETE FROM chat_message WHERE card_id = ? AND conversation_id = ? AND sequence = ?",
             {card_id, id, sequence});
}

void ChatStore::forget_messages(const QString& card_id, const QString& id) {
  cache_.run("DELETE FROM chat_message WHERE card_id = ? AND conversation_id = ?", {card_id, id});
}

QString ChatStore::draft(const QString& card_id, const QString& id) const {
  auto rows = cache_.run("SELECT text FROM chat_draft WHERE card_id = ? AND conversation_id = ?",
                         {card_id, id});
  return rows.next() ? rows.value(0).toString() : QString();
}

void ChatStore::set_draft(const QString& card_id, const QString& id, const QString& text) {
  if (text.isEmpty())
    cache_.run("DELETE FROM chat_draft WHERE card_id = ? AND conversation_id = ?", {card_id, id});
  else
    cache_.run(
        "INSERT OR REPLACE INTO chat_draft (card_id, conversation_id, text) VALUES (?, ?, ?)",
        {card_id, id, text});
}

}  // namespace mct::app
