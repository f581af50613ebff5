#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/pace.h"

namespace mct::chat {

namespace asio = boost::asio;

// A signal, on the topic of a direct conversation.
inline constexpr events::Kind presence_said{"presence.said"};

// Who is there at this moment: said to whom they talk with, and kept nowhere. Kept is which cards
// show it.
class PresenceStore {
 public:
  // How the contract writes whether an answer is wanted.
  using Payload = std::string (*)(bool answer_wanted);

  PresenceStore(storage::Database& database, Cards& cards, Payload payload, const Clock& clock)
      : database_(database), cards_(cards), payload_(payload), clock_(clock) {}

  // Answers whether the speaker shows it. Nothing is said unless both do; what comes sooner than 10
  // seconds after the last time is passed over. Errors: CONVERSATION_NOT_FOUND, CARD_OUT_OF_REACH,
  // NOT_A_DIRECT_CONVERSATION.
  asio::awaitable<Result<bool>> say(Speaker speaker, std::string conversation_id,
                                    bool answer_wanted);

  // Answers whether the speaker shows it by now.
  asio::awaitable<Result<bool>> show(Speaker speaker, bool shown, std::string request_id);

 private:
  storage::Database& database_;
  Cards& cards_;
  const Payload payload_;
  const Clock& clock_;
  Pace pace_{10'000};  // by card, conversation, and whether it asks
};

}  // namespace mct::chat
