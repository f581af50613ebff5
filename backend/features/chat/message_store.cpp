#include "backend/features/chat/message_store.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"
#include "backend/requests/request_log.h"

namespace mct::chat {
namespace {

using storage::Connection;

Status insert_message(Connection& connection, const std::string& conversation_id,
                      const Message& it) {
  auto kept = connection.execute(
      "INSERT INTO chat_message (conversation_id, sequence, sender_card_id, sender_name, sent_ms, "
      "text, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {conversation_id, it.sequence, it.sender_card_id, it.sender_name, it.sent_ms, it.text,
       it.request_id});
  if (!kept) return fail(kept.error());
  auto moved = connection.execute(
      "UPDATE chat_conversation SET last_sequence = $2, last_ms = $3 WHERE id = $1",
      {conversation_id, it.sequence, it.sent_ms});
  if (!moved) return fail(moved.error());
  return {};
}

// Its number, as text.
Result<std::string> send_message(Connection& connection, Cards& cards,
                                 const EventPayloads& payloads, const Speaker& speaker,
                                 const NewMessage& wanted, std::int64_t now_ms) {
  const auto& id = wanted.conversation_id;
  if (auto status = take_turn(connection, id); !status) return fail(status.error());
  auto own = read_membership(connection, speaker.card_id, id);
  if (!own) return fail(own.error());
  if (!own->group)
    if (auto names = reach_all(connection, cards, speaker.card_id, {own->partner_card_id}); !names)
      return fail(names.error());
  Message message{0, speaker.card_id, speaker.name, now_ms, wanted.text, wanted.request_id};
  auto sequence =
      events::append(connection, {topic_of(id), message_sent, payloads.message(message)}, now_ms);
  if (!sequence) return fail(sequence.error());
  message.sequence = *sequence;
  if (auto status = insert_message(connection, id, message); !status) return fail(status.error());
  return std::to_string(*sequence);
}

Result<Message> read_sent(Connection& connection, const std::string& conversation_id,
                          const std::string& number) {
  std::int64_t sequence = 0;
  std::from_chars(number.data(), number.data() + number.size(), sequence);
  auto messages = read_messages(connection, conversation_id, sequence - 1, sequence + 1, 1);
  if (!messages) return fail(messages.error());
  return std::move(messages->at(0));
}

// Whoever moves both at once elsewhere moves them forward, too. None: they stay.
Result<std::optional<Cursors>> write_cursors(Connection& connection, const std::string& card_id,
                                             const std::string& conversation_id,
                                             const Cursors& to) {
  auto moved = connection.execute(
      "UPDATE chat_member SET "
      "read_sequence = CASE WHEN read_sequence < $3 THEN $3 ELSE read_sequence END, "
      "received_sequence = CASE WHEN received_sequence < $4 THEN $4 ELSE received_sequence END "
      "WHERE conversation_id = $1 AND card_id = $2 "
      "AND (read_sequence < $3 OR received_sequence < $4) "
      "RETURNING read_sequence, received_sequence",
      {conversation_id, card_id, to.read, to.received});
  if (!moved) return fail(moved.error());
  if (moved->empty()) return std::nullopt;
  return Cursors{moved->rows[0].integer(0), moved->rows[0].integer(1)};
}

Result<Cursors> move_cursors(Connection& connection, const EventPayloads& payloads,
                             const std::string& card_id, const std::string& conversation_id,
                             Cursors to, std::int64_t now_ms) {
  auto own = read_membership(connection, card_id, conversation_id);
  if (!own) return fail(own.error());
  to.read = std::min(to.read, own->last_sequence);
  to.received = std::clamp(to.received, to.read, own->last_sequence);
  auto moved = write_cursors(connection, card_id, conversation_id, to);
  if (!moved) return fail(moved.error());
  if (!*moved) return own->cursors;
  auto topic = own->group ? events::topic_of("card", card_id) : topic_of(conversation_id);
  auto told = events::append(
      connection,
      {std::move(topic), cursors_moved, payloads.cursors(conversation_id, card_id, **moved)},
      now_ms);
  if (!told) return fail(told.error());
  return **moved;
}

}  // namespace

asio::awaitable<Result<Message>> MessageStore::send(Speaker speaker, NewMessage message) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Message> {
    const requests::RequestKey key{speaker.card_id + "/chat.send/" + message.conversation_id,
                                   message.request_id};
    auto number = requests::once(connection, key, now_ms, [&] {
      return send_message(connection, cards_, payloads_, speaker, message, now_ms);
    });
    if (!number) return fail(number.error());
    return read_sent(connection, message.conversation_id, *number);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<History>> MessageStore::read(Speaker speaker, std::string conversation_id,
                                                    std::int64_t before, int limit) {
  auto job = [=](Connection& connection) -> Result<History> {
    auto own = read_membership(connection, speaker.card_id, conversation_id);
    if (!own) return fail(own.error());
    const auto end = before > 0 ? before : std::numeric_limits<std::int64_t>::max();
    auto messages =
        read_messages(connection, conversation_id, own->after, end, std::int64_t{limit} + 1);
    if (!messages) return fail(messages.error());
    History history{std::move(*messages), false};
    history.more = std::cmp_greater(history.messages.size(), limit);
    if (history.more) history.messages.pop_back();
    std::ranges::reverse(history.messages);
    return history;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Cursors>> MessageStore::move_cursors(Speaker speaker,
                                                            std::string conversation_id,
                                                            Cursors to) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return chat::move_cursors(connection, payloads_, speaker.card_id, conversation_id, to, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
