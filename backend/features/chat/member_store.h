#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"

namespace mct::chat {

namespace asio = boost::asio;

// Who is in conversations. All of these: CONVERSATION_NOT_FOUND; the changes also NOT_A_GROUP and
// NOT_GROUP_ADMIN.
class MemberStore {
 public:
  MemberStore(storage::Database& database, Cards& cards, EventPayloads payloads, const Clock& clock)
      : database_(database), cards_(cards), payloads_(payloads), clock_(clock) {}

  // Admins first.
  asio::awaitable<Result<std::vector<Member>>> list(Speaker speaker, std::string conversation_id);
  // Who is in it already stays. Errors: CARD_OUT_OF_REACH, GROUP_FULL.
  asio::awaitable<Result<Conversation>> add(Speaker speaker, std::string conversation_id,
                                            std::vector<std::string> card_ids,
                                            std::string request_id);
  // One's own card: leaving, which needs no admin. Errors: MEMBER_NOT_FOUND.
  asio::awaitable<Status> remove(Speaker speaker, std::string conversation_id, std::string card_id,
                                 std::string request_id);

  asio::awaitable<Result<Conversation>> rename(Speaker speaker, std::string conversation_id,
                                               std::string name, std::string request_id);
  // Answers the member as they are from now on. Errors: MEMBER_NOT_FOUND, LAST_GROUP_ADMIN.
  asio::awaitable<Result<Member>> set_admin(Speaker speaker, std::string conversation_id,
                                            std::string card_id, bool admin,
                                            std::string request_id);

 private:
  storage::Database& database_;
  Cards& cards_;
  const EventPayloads payloads_;
  const Clock& clock_;
};

}  // namespace mct::chat
