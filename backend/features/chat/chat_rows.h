#pragma once

#include "backend/features/chat/chat_cards.h"
#include "backend/storage/database.h"

// The SQL that the stores share.
namespace mct::chat {

// A card's place in a conversation.
struct Membership {
  std::string conversation_id;
  bool group = false;
  std::string name;             // of a group
  std::string partner_card_id;  // of a direct conversation
  std::int64_t last_sequence = 0;
  std::int64_t after = 0;
  Cursors cursors;
};

// Errors: CONVERSATION_NOT_FOUND, also for whoever is not in it.
Result<Membership> read_membership(storage::Connection& connection, const std::string& card_id,
                                   const std::string& conversation_id);
// Likewise of a group. Errors: also NOT_A_GROUP.
Result<Membership> read_group(storage::Connection& connection, const std::string& card_id,
                              const std::string& conversation_id);
// The latest message first. Direct conversations without a message are left out.
Result<std::vector<Membership>> read_memberships(storage::Connection& connection,
                                                 const std::string& card_id, const Page& page);

// As the card has them, in the same order.
Result<std::vector<Conversation>> conversations_of(storage::Connection& connection, Cards& cards,
                                                   const std::string& card_id,
                                                   const std::vector<Membership>& memberships);
Result<Conversation> read_conversation(storage::Connection& connection, Cards& cards,
                                       const std::string& card_id,
                                       const std::string& conversation_id);

// Admins first, then in the order of coming, without revoked cards. When no admin is left, the
// first of them is one.
Result<std::vector<Member>> read_members(storage::Connection& connection, Cards& cards,
                                         const std::string& conversation_id);

// Those behind `after` and before `before`: the last of them, the latest first.
Result<std::vector<Message>> read_messages(storage::Connection& connection,
                                           const std::string& conversation_id, std::int64_t after,
                                           std::int64_t before, std::int64_t limit);

// Writers of one conversation wait here for each other, so that who was found in it still is when
// they write. SQLite has one writer anyway.
Status take_turn(storage::Connection& connection, const std::string& conversation_id);

}  // namespace mct::chat
