#include "backend/events/event_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/events/topic_keys.h"
#include "backend/storage/list_parameter.h"

namespace mct::events {
namespace {

using storage::Connection;

// Deleting goes in pieces, so that nobody waits long for the turnstiles.
constexpr std::int64_t prune_piece = 1'000;

struct Heads {
  std::int64_t head = 0;
  std::int64_t pruned = 0;
};

// Of the topics that have ever moved.
Result<std::map<std::string, Heads>> read_heads(Connection& connection,
                                                const std::vector<std::string>& topics) {
  const auto sql = fmt::format("SELECT topic, head, pruned FROM event_topic WHERE topic IN ({})",
                               storage::texts_in(connection.engine(), "$1"));
  auto rows = connection.execute(sql, {storage::list_of(topics)});
  if (!rows) return fail(rows.error());
  std::map<std::string, Heads> heads;
  for (const auto& row : *rows) heads[row.text(0)] = {row.integer(1), row.integer(2)};
  return heads;
}

// Reads the heads of `topics` as well; `version` becomes the reader's.
Result<std::map<std::string, Heads>> read_heads(Connection& connection, const Reader& reader,
                                                std::vector<std::string> topics,
                                                std::int64_t& version) {
  const auto own = reader_topic(reader.card_id);
  topics.push_back(own);
  topics.emplace_back(all_readers_topic);
  auto heads = read_heads(connection, topics);
  // Both only grow, so that their sum tells every change.
  if (heads) version = (*heads)[own].head + (*heads)[all_readers_topic].head;
  return heads;
}

Result<std::vector<Event>> events_of(const std::string& topic, Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Event> events;
  for (const auto& row : *rows)
    events.push_back({topic, row.integer(0), row.integer(1), row.text(2), row.blob(3)});
  return events;
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

Result<EventStore::Page> read_page(Connection& connection, const Reader& reader,
                                   std::int64_t version,
                                   const std::vector<EventStore::Position>& positions) {
  std::vector<std::string> topics;
  for (const auto& position : positions) topics.push_back(position.topic);
  std::int64_t now = 0;
  auto heads = read_heads(connection, reader, std::move(topics), now);
  if (!heads) return fail(heads.error());
  EventStore::Page page;
  page.outdated = now != version;
  if (page.outdated) return page;
  for (const auto& position : positions) {
    const auto end = std::min((*heads)[position.topic].head, position.until);
    const auto room = EventStore::page_events - static_cast<std::int64_t>(page.events.size());
    if (end <= position.after) continue;
    if (end - position.after > room) page.ahead.push_back(position.topic);
    if (room == 0) continue;
    auto events = read_after(connection, position.topic, position.after, end, room);
    if (!events) return fail(events.error());
    std::ranges::move(*events, std::back_inserter(page.events));
  }
  return page;
}

Result<std::int64_t> prune_some(Connection& connection, std::int64_t before_ms) {
  auto old = connection.execute(
      "SELECT topic, MAX(sequence) FROM (SELECT topic, sequence FROM event_entry "
      "WHERE at_ms < $1 ORDER BY at_ms LIMIT $2) AS oldest GROUP BY topic ORDER BY topic",
      {before_ms, prune_piece});
  if (!old) return fail(old.error());
  std::int64_t count = 0;
  for (const auto& row : *old) {
    auto marked = connection.execute("UPDATE event_topic SET pruned = $2 WHERE topic = $1",
                                     {row.text(0), row.integer(1)});
    if (!marked) return fail(marked.error());
    auto gone = connection.execute("DELETE FROM event_entry WHERE topic = $1 AND sequence <= $2",
                                   {row.text(0), row.integer(1)});
    if (!gone) return fail(gone.error());
    count += gone->affected;
  }
  return count;
}

}  // namespace

Result<std::vector<Readable>> EventStore::readable(Connection& connection,
                                                   const Reader& reader) const {
  std::vector<Readable> all;
  for (auto* source : sources_) {
    auto some = source->topics(connection, reader);
    if (!some) return some;
    for (auto& topic : *some) {
      if (!is_topic(topic.topic))
        return fail(mct::reason::internal, fmt::format("not a topic: {}", topic.topic));
      all.push_back(std::move(topic));
    }
  }
  return all;
}

Result<EventStore::View> EventStore::read_view(Connection& connection, const Reader& reader) const {
  auto all = readable(connection, reader);
  if (!all) return fail(all.error());
  View view;
  std::vector<std::string> names;
  for (const auto& it : *all) names.push_back(it.topic);
  auto heads = read_heads(connection, reader, std::move(names), view.version);
  if (!heads) return fail(heads.error());
  for (const auto& it : *all) {
    const auto& found = (*heads)[it.topic];
    view.topics[it.topic] = {it.after, it.until, found.head, found.pruned};
  }
  return view;
}

Result<Topic> EventStore::topic_for(Connection& connection, const Reader& reader,
                                    const std::string& topic) const {
  auto all = readable(connection, reader);
  if (!all) return fail(all.error());
  const auto found = std::ranges::find(*all, topic, &Readable::topic);
  if (found == all->end()) return fail(reason::topic_not_found, "没有这个主题");
  auto heads = read_heads(connection, {topic});
  if (!heads) return fail(heads.error());
  const auto& known = (*heads)[topic];
  return Topic{found->after, found->until, known.head, known.pruned};
}

asio::awaitable<Result<EventStore::View>> EventStore::view(Reader reader) {
  auto job = [=, this](Connection& connection) { return read_view(connection, reader); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<EventStore::Page>> EventStore::page(Reader reader, std::int64_t version,
                                                           std::vector<Position> positions) {
  auto job = [=](Connection& connection) {
    return read_page(connection, reader, version, positions);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<EventStore::History>> EventStore::after(Reader reader, std::string name,
                                                               std::int64_t sequence, int limit) {
  auto job = [=, this](Connection& connection) -> Result<History> {
    auto topic = topic_for(connection, reader, name);
    if (!topic) return fail(topic.error());
    const auto from = std::max(sequence, topic->after);
    if (from < topic->pruned) return fail(reason::events_truncated, "较早的记录已清理，请重新载入");
    const auto head = std::min(topic->head, topic->until);
    auto events = read_after(connection, name, from, head, limit);
    if (!events) return fail(events.error());
    const bool more = !events->empty() && events->back().sequence < head;
    return History{std::move(*events), head, more};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<EventStore::History>> EventStore::before(Reader reader, std::string name,
                                                                std::int64_t sequence, int limit) {
  auto job = [=, this](Connection& connection) -> Result<History> {
    auto topic = topic_for(connection, reader, name);
    if (!topic) return fail(topic.error());
    const auto head = std::min(topic->head, topic->until);
    const auto first = std::max(topic->after, topic->pruned);
    const auto end = sequence == 0 ? head + 1 : std::min(sequence, head + 1);
    auto events = read_before(connection, name, end, first, limit);
    if (!events) return fail(events.error());
    const bool more = !events->empty() && events->front().sequence > first + 1;
    return History{std::move(*events), head, more};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::int64_t>> EventStore::prune(std::int64_t before_ms) {
  co_return co_await database_.write(
      [=](Connection& connection) { return prune_some(connection, before_ms); });
}

}  // namespace mct::events
