#pragma once

#include "backend/features/chat/chat_cards.h"
#include "backend/requests/request_log.h"
#include "backend/storage/database.h"

// The SQL that the stores share.
namespace mct::chat {

// What of a card's place in a conversation it takes to write there.
struct Seat {
  std::string conversation_id;
  bool group = false;
  std::string partner_card_id;  // of a direct conversation
  std::int64_t after = 0;
};

// A card's place in a conversation.
struct Membership : Seat {
  std::string name;  // of a group
  std::int64_t last_sequence = 0;
  Cursors cursors;
  bool tells_read = false;  // noted; staff tell anyway
  Marks marks;
  std::optional<Cursors> partner;  // of somebody else, as they are told

  bool with_somebody() const { return !group && partner.has_value(); }
};

// Errors: CONVERSATION_NOT_FOUND, also for whoever is not in it.
Result<Seat> read_seat(storage::Connection& connection, const std::string& card_id,
                       const std::string& conversation_id);
// Likewise.
Result<Membership> read_membership(storage::Connection& connection, const std::string& card_id,
                                   const std::string& conversation_id);
// Of a group. Errors: also NOT_A_GROUP.
Result<Membership> read_group(storage::Connection& connection, const std::string& card_id,
                              const std::string& conversation_id);
// Pinned ones first, then the latest message. Direct conversations without a message are left out.
Result<std::vector<Membership>> read_memberships(storage::Connection& connection,
                                                 const std::string& card_id, const Page& page);
// Of these conversations, in no order.
Result<std::vector<Membership>> read_memberships(storage::Connection& connection,
                                                 const std::string& card_id,
                                                 const std::vector<std::string>& conversation_ids);

// What its row says; without title, messages, and what is new.
Conversation conversation_of(const Speaker& speaker, const Membership& membership);
// As the card has them, in the same order: the same few statements for any number of them.
Result<std::vector<Conversation>> conversations_of(storage::Connection& connection, Cards& cards,
                                                   const Speaker& speaker,
                                                   const std::vector<Membership>& memberships);
Result<Conversation> read_conversation(storage::Connection& connection, Cards& cards,
                                       const Speaker& speaker, const std::string& conversation_id);
// What the card calls them, by conversation.
Result<Names> titles_of(storage::Connection& connection, Cards& cards,
                        const std::vector<Membership>& memberships);

// As the card sees them: admins first, then in the order of coming, without revoked cards. When no
// admin is left, the first of them is one.
Result<std::vector<Member>> read_members(storage::Connection& connection, Cards& cards,
                                         const std::string& card_id,
                                         const std::string& conversation_id);

// Writers of one conversation wait here for each other, so that who was found in it still is when
// they write. SQLite has one writer anyway.
Status take_turn(storage::Connection& connection, const std::string& conversation_id);

// As requests::once, of work that has no answer of its own.
Status once(storage::Connection& connection, const requests::RequestKey& key, std::int64_t now_ms,
            const std::function<Status()>& work);

}  // namespace mct::chat
