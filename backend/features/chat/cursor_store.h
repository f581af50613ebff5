#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace asio = boost::asio;

// How far conversations were read, and who is told. All of these: CONVERSATION_NOT_FOUND.
class CursorStore {
 public:
  CursorStore(storage::Database& database, Cards& cards, EventPayloads payloads, const Clock& clock)
      : database_(database), cards_(cards), payloads_(payloads), clock_(clock) {}

  // Forward, and not beyond the last message. Answers where they are.
  asio::awaitable<Result<Cursors>> move(Speaker speaker, std::string conversation_id, Cursors to);
  // Whether the other one sees what a personal card has read. Errors: NOT_A_DIRECT_CONVERSATION,
  // STAFF_ALWAYS_TELL.
  asio::awaitable<Result<Conversation>> allow_read_receipt(Speaker speaker,
                                                           std::string conversation_id,
                                                           bool allowed, std::string request_id);

 private:
  storage::Database& database_;
  Cards& cards_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
