#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace asio = boost::asio;

// What becomes of messages after they were sent. All of these: CONVERSATION_NOT_FOUND,
// MESSAGE_NOT_FOUND.
class ChangeStore {
 public:
  ChangeStore(storage::Database& database, Cards& cards, EventPayloads payloads, const Clock& clock)
      : database_(database), cards_(cards), payloads_(payloads), clock_(clock) {}

  // Errors: CARD_OUT_OF_REACH, NOT_MESSAGE_SENDER, NOT_A_TEXT, MESSAGE_RECALLED, EDIT_TOO_LATE.
  asio::awaitable<Result<Message>> edit(Speaker speaker, std::string conversation_id,
                                        std::int64_t sequence, std::string text,
                                        std::string request_id);
  // Again it has no further effect. Errors: NOT_MESSAGE_SENDER, RECALL_TOO_LATE.
  asio::awaitable<Result<Message>> recall(Speaker speaker, std::string conversation_id,
                                          std::int64_t sequence);
  // From the speaker's own card alone. Again it has no further effect.
  asio::awaitable<Status> hide(Speaker speaker, std::string conversation_id, std::int64_t sequence);

 private:
  storage::Database& database_;
  Cards& cards_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
