#pragma once

#include "backend/events/event_log.h"
#include "backend/features/chat/chat_types.h"

namespace mct::chat {

// On the topic of the conversation.
inline constexpr events::Kind message_sent{"message.sent"};
inline constexpr events::Kind members_changed{"members.changed"};
// On the topic of a direct conversation; of a group, on that of the member's card.
inline constexpr events::Kind cursors_moved{"cursors.moved"};

inline std::string topic_of(const std::string& conversation_id) {
  return events::topic_of("conversation", conversation_id);
}

// How the contract writes what the stores append within their transactions.
struct EventPayloads {
  std::string (*message)(const Message& message);
  std::string (*members)(const MembersChange& change);
  std::string (*cursors)(const std::string& conversation_id, const std::string& card_id,
                         const Cursors& cursors);
};

}  // namespace mct::chat
