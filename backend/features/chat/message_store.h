#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace asio = boost::asio;

// A message to be sent.
struct NewMessage {
  std::string conversation_id;
  std::string text;
  std::string request_id;
};

// A part of a conversation.
struct History {
  std::vector<Message> messages;  // the oldest first
  bool more = false;              // there are older ones
};

// What is said in conversations, and how far it was read. All of these: CONVERSATION_NOT_FOUND.
class MessageStore {
 public:
  MessageStore(storage::Database& database, Cards& cards, EventPayloads payloads,
               const Clock& clock)
      : database_(database), cards_(cards), payloads_(payloads), clock_(clock) {}

  // The same request_id again gives the first answer. Errors: CARD_OUT_OF_REACH.
  asio::awaitable<Result<Message>> send(Speaker speaker, NewMessage message);
  // The last before a number; 0: the latest.
  asio::awaitable<Result<History>> read(Speaker speaker, std::string conversation_id,
                                        std::int64_t before, int limit);
  // Forward, and not beyond the last message. Answers where they are.
  asio::awaitable<Result<Cursors>> move_cursors(Speaker speaker, std::string conversation_id,
                                                Cursors to);

 private:
  storage::Database& database_;
  Cards& cards_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
