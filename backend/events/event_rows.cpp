#include "backend/events/event_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/events/topic_keys.h"
#include "backend/storage/list_parameter.h"

namespace mct::events {
namespace {

using storage::Connection;

Result<std::vector<Event>> events_of(const std::string& topic, Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Event> events;
  for (const auto& row : *rows)
    events.push_back({topic, row.integer(0), row.integer(1), row.text(2), row.blob(3)});
  return events;
}

}  // namespace

Result<HeadsByTopic> read_heads(Connection& connection, const std::vector<std::string>& topics) {
  const auto sql = fmt::format("SELECT topic, head, pruned FROM event_topic WHERE topic IN ({})",
                               storage::texts_in(connection.engine(), "$1"));
  auto rows = connection.execute(sql, {storage::list_of(topics)});
  if (!rows) return fail(rows.error());
  HeadsByTopic heads;
  for (const auto& row : *rows) heads[row.text(0)] = {row.integer(1), row.integer(2)};
  return heads;
}

// Both only grow, so that their sum tells every change.
std::int64_t version_of(HeadsByTopic& heads, const std::string& card_id) {
  return heads[reader_topic(card_id)].head + heads[all_readers_topic].head;
}

Result<std::vector<Event>> read_after(Connection& connection, const std::string& topic,
                                      std::int64_t after, std::int64_t until, std::int64_t limit) {
  return events_of(topic,
                   connection.execute("SELECT sequence, at_ms, kind, payload FROM event_entry "
                                      "WHERE topic = $1 AND sequence > $2 AND sequence <= $3 "
                                      "ORDER BY sequence LIMIT $4",
                                      {topic, after, until, limit}));
}

Result<std::vector<Event>> read_before(Connection& connection, const std::string& topic,
                                       std::int64_t before, std::int64_t after,
                                       std::int64_t limit) {
  auto events =
      events_of(topic, connection.execute("SELECT sequence, at_ms, kind, payload FROM event_entry "
                                          "WHERE topic = $1 AND sequence < $2 AND sequence > $3 "
                                          "ORDER BY sequence DESC LIMIT $4",
                                          {topic, before, after, limit}));
  if (events) std::ranges::reverse(*events);
  return events;
}

}  // namespace mct::events
