#pragma once

#include "backend/features/chat/chat_cards.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/chat_rows.h"

// Who comes into a conversation: the SQL that making and changing one share.
namespace mct::chat {

// Their names, if the card may talk with all of them. Errors: CARD_OUT_OF_REACH, with a violation
// for each with whom it may not.
Result<Names> reach_all(storage::Connection& connection, Cards& cards,
                        const std::string& from_card_id, const std::vector<std::string>& card_ids);

// Whether what is said in a direct conversation may reach the other one. Errors: CARD_OUT_OF_REACH.
Status check_reach(storage::Connection& connection, Cards& cards, const Speaker& speaker,
                   const Seat& own);

// Errors: NOT_GROUP_ADMIN.
Status check_admin(const std::vector<Member>& members, const std::string& card_id);

// How somebody comes.
struct Coming {
  bool admin = false;
  std::int64_t sequence = 0;  // of the event that tells of it; 0: none does
};
Status insert_members(storage::Connection& connection, const std::string& conversation_id,
                      const std::vector<std::string>& card_ids, const Coming& coming);

// Adds them to a group and tells it: they read from that event on.
Status add_people(storage::Connection& connection, const EventPayloads& payloads,
                  const Speaker& actor, const std::string& conversation_id, const Names& names,
                  std::int64_t now_ms);

}  // namespace mct::chat
