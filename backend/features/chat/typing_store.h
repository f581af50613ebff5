#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/pace.h"

namespace mct::chat {

namespace asio = boost::asio;

// A signal, on the topic of the conversation.
inline constexpr events::Kind typing_said{"typing.said"};

// Who is typing at this moment: said to the others, and kept nowhere.
class TypingStore {
 public:
  // How the contract writes the name of who is typing.
  using Payload = std::string (*)(const std::string& name);

  TypingStore(storage::Database& database, Cards& cards, Payload payload, const Clock& clock)
      : database_(database), cards_(cards), payload_(payload), clock_(clock) {}

  // What comes sooner than 3 seconds after the last time is passed over. Errors:
  // CONVERSATION_NOT_FOUND, CARD_OUT_OF_REACH.
  asio::awaitable<Status> say(Speaker speaker, std::string conversation_id);

 private:
  storage::Database& database_;
  Cards& cards_;
  const Payload payload_;
  const Clock& clock_;
  Pace pace_{3'000};  // by card and conversation
};

}  // namespace mct::chat
