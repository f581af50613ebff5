#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace asio = boost::asio;

// A group to be made.
struct NewGroup {
  std::string name;
  std::vector<std::string> card_ids;  // of the others
  std::string request_id;
};

// Conversations, as cards have them.
class ConversationStore {
 public:
  ConversationStore(storage::Database& database, Cards& cards, EventPayloads payloads,
                    const Clock& clock)
      : database_(database), cards_(cards), payloads_(payloads), clock_(clock) {}

  // That of the two cards, which is made unless it is there. Errors: CARD_OUT_OF_REACH.
  asio::awaitable<Result<Conversation>> open_direct(Speaker speaker, std::string card_id);
  // The same request_id again gives the same group. Errors: CARD_OUT_OF_REACH.
  asio::awaitable<Result<Conversation>> create_group(Speaker speaker, NewGroup group);
  // Errors: CONVERSATION_NOT_FOUND.
  asio::awaitable<Result<Conversation>> get(Speaker speaker, std::string id);
  asio::awaitable<Result<std::vector<Conversation>>> list(Speaker speaker, Page page);

  // How the speaker's card keeps it. Errors: CONVERSATION_NOT_FOUND.
  asio::awaitable<Result<Conversation>> mark(Speaker speaker, std::string id, Marks marks,
                                             std::string request_id);

 private:
  storage::Database& database_;
  Cards& cards_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
