#include "app/core/events/event_cursors.h"

#include "app/core/cache/device_cache.h"

namespace mct::app {

EventCursors::EventCursors(DeviceCache& cache) : cache_(cache) {
  cache_.add_tables({QStringLiteral(
      "CREATE TABLE IF NOT EXISTS event_cursor (card_id TEXT NOT NULL, topic TEXT NOT NULL, "
      "sequence INTEGER NOT NULL, PRIMARY KEY (card_id, topic))")});
}

EventCursors::Numbers EventCursors::read(const QString& card_id) {
  Numbers numbers;
  auto query = cache_.run("SELECT topic, sequence FROM event_cursor WHERE card_id = ?", {card_id});
  while (query.next()) numbers.insert(query.value(0).toString(), query.value(1).toLongLong());
  return numbers;
}

void EventCursors::write(const QString& card_id, const Numbers& numbers) {
  for (auto it = numbers.begin(); it != numbers.end(); ++it)
    cache_.run(
        "INSERT INTO event_cursor (card_id, topic, sequence) VALUES (?, ?, ?) "
        "ON CONFLICT (card_id, topic) DO UPDATE SET sequence = excluded.sequence",
        {card_id, it.key(), it.value()});
}

}  // namespace mct::app
