#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/message_terms.h"
#include "backend/features/chat/term_store.h"
#include "backend/storage/database.h"

namespace mct::chat {

namespace asio = boost::asio;

// What is looked for.
struct MessageQuery {
  std::string words;
  std::string conversation_id;  // empty: in all
  Page page;                    // its offset counts messages that were looked at
};

struct FoundMessage {
  PlacedMessage placed;
  std::string conversation_title;
  Snippet snippet;
};

struct FoundMessages {
  std::vector<FoundMessage> all;  // the latest first
  std::int64_t next_offset = 0;   // 0: there is nothing behind
};

// Finds messages by their terms. The work grows with what the card may read, and not with what is
// said elsewhere.
class SearchStore {
 public:
  SearchStore(storage::Database& database, Cards& cards, TermStore& terms)
      : database_(database), cards_(cards), terms_(terms) {}

  // In what the card may read now, also what was sent just now. Errors: CONVERSATION_NOT_FOUND.
  asio::awaitable<Result<FoundMessages>> search(Speaker speaker, MessageQuery query);

 private:
  storage::Database& database_;
  Cards& cards_;
  TermStore& terms_;
};

}  // namespace mct::chat
