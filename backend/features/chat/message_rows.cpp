#include "backend/features/chat/message_rows.h"

#include <fmt/format.h>

#include "backend/attachments/attachment_places.h"
#include "backend/storage/list_parameter.h"

namespace mct::chat {
namespace {

using storage::Blob;
using storage::Connection;
using storage::Engine;
using storage::Row;
using storage::Value;

// In chat_mention: everybody.
const std::string all_cards;

std::string select_messages(Engine engine, std::string_view rest) {
  return fmt::format(
      "SELECT x.conversation_id, x.sequence, x.sender_card_id, x.sender_name, x.sent_ms, x.text, "
      "x.request_id, x.kind, x.duration_ms, x.waveform, x.edited_ms, x.edit_event, x.recalled_ms, "
      "x.recaller_name, q.sequence, q.sender_card_id, q.sender_name, q.kind, "
      "substr(q.text, 1, {}), q.recalled_ms, "
      "(SELECT {}(n.card_id, ',') FROM chat_mention n "
      "WHERE n.conversation_id = x.conversation_id AND n.sequence = x.sequence) "
      "FROM chat_message x LEFT JOIN chat_message q "
      "ON q.conversation_id = x.conversation_id AND q.sequence = x.reply_to {}",
      quoted_characters, engine == Engine::sqlite ? "group_concat" : "string_agg", rest);
}

MessageKind kind_of(const Row& row, std::size_t column) {
  return static_cast<MessageKind>(row.integer(column));
}

std::optional<Quote> quote_of(const Row& row) {
  if (row.is_null(14)) return std::nullopt;
  return Quote{row.integer(14),  row.text(15), row.text(16),
               kind_of(row, 17), row.text(18), row.boolean(19)};
}

void add_mentions(const Row& row, Message& message) {
  if (row.is_null(20)) return;
  const auto& list = row.text(20);
  for (std::size_t at = 0; at <= list.size();) {
    const auto end = std::min(list.find(',', at), list.size());
    auto card_id = list.substr(at, end - at);
    if (card_id == all_cards)
      message.mentions_all = true;
    else
      message.mentioned_card_ids.push_back(std::move(card_id));
    at = end + 1;
  }
}

PlacedMessage placed_message_of(const Row& row) {
  Message it{row.integer(1), row.text(2), row.text(3),    row.integer(4),
             row.text(5),    row.text(6), kind_of(row, 7)};
  if (!row.is_null(9)) it.voice = Voice{static_cast<int>(row.integer(8)), row.blob(9)};
  it.edited_ms = row.integer(10);
  it.recalled_ms = row.integer(12);
  it.recaller_name = row.text(13);
  it.quote = quote_of(row);
  add_mentions(row, it);
  return {row.text(0), std::move(it), row.integer(11)};
}

Status add_attachments(Connection& connection, std::vector<PlacedMessage>& messages) {
  std::vector<std::string> places;
  for (const auto& [conversation_id, it, event] : messages)
    if (it.kind != MessageKind::text && !it.recalled())
      places.push_back(attachment_place_id(conversation_id, it.sequence));
  if (places.empty()) return {};
  auto found = attachments::attachments_of_all(connection, attachment_noun, places);
  if (!found) return fail(found.error());
  for (auto& [conversation_id, it, event] : messages) {
    const auto own = found->find(attachment_place_id(conversation_id, it.sequence));
    if (own != found->end()) it.attachment = own->second.front();
  }
  return {};
}

Status insert_mentions(Connection& connection, const std::string& conversation_id,
                       const Message& it) {
  auto card_ids = it.mentioned_card_ids;
  if (it.mentions_all) card_ids.push_back(all_cards);
  if (card_ids.empty()) return {};
  auto kept = connection.execute(
      fmt::format("INSERT INTO chat_mention (conversation_id, sequence, card_id) "
                  "SELECT $1, $2, value FROM ({}) AS mentioned WHERE true ON CONFLICT DO NOTHING",
                  storage::texts_in(connection.engine(), "$3")),
      {conversation_id, it.sequence, storage::list_of(card_ids)});
  if (!kept) return fail(kept.error());
  return {};
}

}  // namespace

std::string not_hidden(std::string_view message, std::string_view card_id) {
  return fmt::format(
      "NOT EXISTS (SELECT 1 FROM chat_hidden h WHERE h.conversation_id = {0}.conversation_id "
      "AND h.card_id = {1} AND h.sequence = {0}.sequence)",
      message, card_id);
}

Result<std::vector<PlacedMessage>> read_placed(Connection& connection, std::string_view rest,
                                               const std::vector<Value>& values) {
  auto rows = connection.execute(select_messages(connection.engine(), rest), values);
  if (!rows) return fail(rows.error());
  std::vector<PlacedMessage> messages;
  for (const auto& row : *rows) messages.push_back(placed_message_of(row));
  if (auto status = add_attachments(connection, messages); !status) return fail(status.error());
  return messages;
}

Result<std::vector<Message>> read_messages(Connection& connection,
                                           const std::string& conversation_id,
                                           const std::string& card_id, std::int64_t after,
                                           std::int64_t before, std::int64_t limit) {
  static const auto rest = fmt::format(
      "WHERE x.conversation_id = $1 AND x.sequence > $2 AND x.sequence < $3 AND {} "
      "ORDER BY x.sequence DESC LIMIT $5",
      not_hidden("x", "$4"));
  auto placed = read_placed(connection, rest, {conversation_id, after, before, card_id, limit});
  if (!placed) return fail(placed.error());
  std::vector<Message> messages;
  for (auto& it : *placed) messages.push_back(std::move(it.message));
  return messages;
}

Result<PlacedMessage> read_message(Connection& connection, const Seat& seat,
                                   const std::string& card_id, std::int64_t sequence) {
  static const auto rest =
      fmt::format("WHERE x.conversation_id = $1 AND x.sequence = $2 AND x.sequence > $3 AND {}",
                  not_hidden("x", "$4"));
  auto found = read_placed(connection, rest, {seat.conversation_id, sequence, seat.after, card_id});
  if (!found) return fail(found.error());
  if (found->empty()) return fail(reason::message_not_found, "没有这条消息，或已被你删除");
  return std::move(found->front());
}

Result<std::map<std::string, Message>> read_last_messages(
    Connection& connection, const std::string& card_id,
    const std::vector<std::string>& conversation_ids) {
  const auto rest = fmt::format(
      "WHERE (x.conversation_id, x.sequence) IN (SELECT m.conversation_id, "
      "(SELECT y.sequence FROM chat_message y WHERE y.conversation_id = m.conversation_id "
      "AND y.sequence > m.after AND {} ORDER BY y.sequence DESC LIMIT 1) "
      "FROM chat_member m WHERE m.card_id = $1 AND m.conversation_id IN ({}))",
      not_hidden("y", "m.card_id"), storage::texts_in(connection.engine(), "$2"));
  auto placed = read_placed(connection, rest, {card_id, storage::list_of(conversation_ids)});
  if (!placed) return fail(placed.error());
  std::map<std::string, Message> last;
  for (auto& it : *placed) last.emplace(it.conversation_id, std::move(it.message));
  return last;
}

Status insert_message(Connection& connection, const std::string& conversation_id,
                      const Message& it) {
  const auto reply_to = it.quote ? it.quote->sequence : std::int64_t{0};
  const auto duration_ms = std::int64_t{it.voice ? it.voice->duration_ms : 0};
  auto kept = connection.execute(
      "INSERT INTO chat_message (conversation_id, sequence, sender_card_id, sender_name, sent_ms, "
      "text, request_id, kind, reply_to, duration_ms, waveform) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {conversation_id, it.sequence, it.sender_card_id, it.sender_name, it.sent_ms, it.text,
       it.request_id, static_cast<std::int64_t>(it.kind), reply_to, duration_ms,
       it.voice ? Value{Blob{it.voice->waveform}} : Value{}});
  if (!kept) return fail(kept.error());
  auto moved = connection.execute(
      "UPDATE chat_conversation SET last_sequence = $2, last_ms = $3 WHERE id = $1",
      {conversation_id, it.sequence, it.sent_ms});
  if (!moved) return fail(moved.error());
  return insert_mentions(connection, conversation_id, it);
}

Result<std::int64_t> find_request(Connection& connection, const std::string& conversation_id,
                                  const std::string& card_id, const std::string& request_id) {
  auto rows = connection.execute(
      "SELECT sequence FROM chat_message WHERE conversation_id = $1 AND request_id = $2 "
      "AND sender_card_id = $3",
      {conversation_id, request_id, card_id});
  if (!rows) return fail(rows.error());
  return rows->empty() ? 0 : rows->rows[0].integer(0);
}

Result<bool> came_before(Connection& connection, const std::string& conversation_id,
                         std::int64_t message, std::int64_t event) {
  auto later = connection.execute(
      "SELECT 1 FROM chat_member WHERE conversation_id = $1 AND after >= $2 AND after < $3 LIMIT 1",
      {conversation_id, message, event});
  if (!later) return fail(later.error());
  return later->empty();
}

Status write_events_anew(Connection& connection, const EventPayloads& payloads,
                         const std::string& conversation_id, std::int64_t sequence) {
  auto messages = read_placed(connection,
                              "WHERE x.conversation_id = $1 "
                              "AND (x.sequence = $2 OR (x.reply_to = $2 AND x.reply_to > 0))",
                              {conversation_id, sequence});
  if (!messages) return fail(messages.error());
  const auto topic = topic_of(conversation_id);
  for (auto& [_, message, edit_event] : *messages) {
    const bool quotes_it = message.sequence != sequence;
    if (edit_event > 0)
      if (auto status =
              events::redact(connection, topic, edit_event,
                             payloads.changed(message.sequence, quotes_it ? &message : nullptr));
          !status)
        return status;
    // The number is the event's.
    const auto number = std::exchange(message.sequence, 0);
    if (auto status = events::redact(connection, topic, number, payloads.message(message)); !status)
      return status;
  }
  return {};
}

}  // namespace mct::chat
