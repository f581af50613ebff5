#pragma once

#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/chat_rows.h"

// The SQL of messages.
namespace mct::chat {

// As they stand, with what they quote and their attachments. `rest` goes on behind the FROM of a
// message that is called `x`.
Result<std::vector<PlacedMessage>> read_placed(storage::Connection& connection,
                                               std::string_view rest,
                                               const std::vector<storage::Value>& values);
// A condition: the card has not hidden the message. Both as they are called in the statement.
std::string not_hidden(std::string_view message, std::string_view card_id);

// Those behind `after` and before `before` that the card has not hidden: the last of them, the
// latest first.
Result<std::vector<Message>> read_messages(storage::Connection& connection,
                                           const std::string& conversation_id,
                                           const std::string& card_id, std::int64_t after,
                                           std::int64_t before, std::int64_t limit);
// One that the card may read. Errors: MESSAGE_NOT_FOUND, also of one that it has hidden.
Result<PlacedMessage> read_message(storage::Connection& connection, const Seat& seat,
                                   const std::string& card_id, std::int64_t sequence);
// The last that each of the cards' conversations has for it, by conversation.
Result<std::map<std::string, Message>> read_last_messages(
    storage::Connection& connection, const std::string& card_id,
    const std::vector<std::string>& conversation_ids);

// The message and whom it mentions; the conversation's last. TermStore writes what it is found by.
Status insert_message(storage::Connection& connection, const std::string& conversation_id,
                      const Message& message);
// The number of the message that the card has sent with this request; 0: none.
Result<std::int64_t> find_request(storage::Connection& connection,
                                  const std::string& conversation_id, const std::string& card_id,
                                  const std::string& request_id);

// Whether all who read an event have come before the message that it is about. An event that is yet
// to be told: the largest number.
Result<bool> came_before(storage::Connection& connection, const std::string& conversation_id,
                         std::int64_t message, std::int64_t event);

// Once a message has changed: the events that have told what it said say what it says now, also
// those of messages that quote it. The event that told of the change before says nothing any more.
Status write_events_anew(storage::Connection& connection, const EventPayloads& payloads,
                         const std::string& conversation_id, std::int64_t sequence);

}  // namespace mct::chat
