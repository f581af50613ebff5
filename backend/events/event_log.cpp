#include "backend/events/event_log.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

using storage::Blob;
using storage::Connection;

constexpr std::size_t longest_id = 64;

bool in_id(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

// Answers the new head. RETURNING costs SQLite, whose writer is alone, more than looking again.
Result<storage::Rows> move_row(Connection& connection, const std::string& topic,
                               std::int64_t count) {
  static const std::string move =
      "INSERT INTO event_topic (topic, head, pruned) VALUES ($1, $2, 0) "
      "ON CONFLICT (topic) DO UPDATE SET head = event_topic.head + $2";
  static const std::string move_returning = move + " RETURNING head";
  if (connection.engine() != storage::Engine::sqlite)
    return connection.execute(move_returning, {topic, count});
  if (auto moved = connection.execute(move, {topic, count}); !moved) return moved;
  return connection.execute("SELECT head FROM event_topic WHERE topic = $1", {topic});
}

// Moves the topic's head, and says so. Answers the new head.
Result<std::int64_t> move_head(Connection& connection, const std::string& topic,
                               std::int64_t count) {
  auto moved = move_row(connection, topic, count);
  if (!moved) return fail(moved.error());
  if (auto said = connection.notify(moved_channel, topic); !said) return fail(said.error());
  return moved->rows.at(0).integer(0);
}

Status check_payload(std::string_view of, const std::string& payload) {
  if (payload.size() > most_payload)
    return fail(mct::reason::internal,
                fmt::format("the payload of {} has {} bytes", of, payload.size()));
  return {};
}

Status check(const NewEvent& event) {
  if (!is_topic(event.topic))
    return fail(mct::reason::internal, fmt::format("not a topic: {}", event.topic));
  return check_payload(event.kind.name(), event.payload);
}

Status insert(Connection& connection, NewEvent event, std::int64_t sequence, std::int64_t now_ms) {
  auto kept = connection.execute(
      "INSERT INTO event_entry (topic, sequence, at_ms, kind, payload) VALUES ($1, $2, $3, $4, $5)",
      {std::move(event.topic), sequence, now_ms, std::string(event.kind.name()),
       Blob{std::move(event.payload)}});
  if (!kept) return fail(kept.error());
  return {};
}

}  // namespace

bool is_topic(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  const auto noun = text.substr(0, slash), id = text.substr(slash + 1);
  return !noun.empty() && std::ranges::all_of(noun, [](char c) { return c >= 'a' && c <= 'z'; }) &&
         !id.empty() && id.size() <= longest_id && std::ranges::all_of(id, in_id);
}

std::string topic_of(std::string_view noun, std::string_view id) {
  return fmt::format("{}/{}", noun, id);
}

Result<std::vector<std::int64_t>> append(Connection& connection, std::vector<NewEvent> events,
                                         std::int64_t now_ms) {
  // In one order whatever the caller's, so that two transactions never wait for each other.
  std::map<std::string, std::int64_t> next;
  for (const auto& event : events) {
    if (auto status = check(event); !status) return fail(status.error());
    ++next[event.topic];
  }
  for (auto& [topic, number] : next) {
    auto head = move_head(connection, topic, number);
    if (!head) return fail(head.error());
    number = *head - number + 1;
  }
  std::vector<std::int64_t> sequences;
  for (auto& event : events) {
    sequences.push_back(next[event.topic]++);
    if (auto status = insert(connection, std::move(event), sequences.back(), now_ms); !status)
      return fail(status.error());
  }
  return sequences;
}

Result<std::int64_t> append(Connection& connection, NewEvent event, std::int64_t now_ms) {
  auto sequences = append(connection, std::vector{std::move(event)}, now_ms);
  if (!sequences) return fail(sequences.error());
  return sequences->front();
}

Status redact(Connection& connection, const std::string& topic, std::int64_t sequence,
              std::string payload) {
  if (auto status = check_payload(topic, payload); !status) return status;
  auto written =
      connection.execute("UPDATE event_entry SET payload = $3 WHERE topic = $1 AND sequence = $2",
                         {topic, sequence, Blob{std::move(payload)}});
  if (!written) return fail(written.error());
  return {};
}

Status forget(Connection& connection, const std::string& topic) {
  auto marked =
      connection.execute("UPDATE event_topic SET pruned = head WHERE topic = $1", {topic});
  if (!marked) return fail(marked.error());
  auto gone = connection.execute("DELETE FROM event_entry WHERE topic = $1", {topic});
  if (!gone) return fail(gone.error());
  return {};
}

Status topics_changed(Connection& connection, std::vector<std::string> card_ids) {
  std::ranges::sort(card_ids);
  for (const auto& id : card_ids)
    if (auto moved = move_head(connection, reader_topic(id), 1); !moved) return fail(moved.error());
  return {};
}

Status all_topics_changed(Connection& connection) {
  if (auto moved = move_head(connection, all_readers_topic, 1); !moved) return fail(moved.error());
  return {};
}

}  // namespace mct::events
