#pragma once

#include "backend/events/event_log.h"
#include "backend/features/chat/chat_types.h"

namespace mct::chat {

// On the topic of the conversation.
inline constexpr events::Kind message_sent{"message.sent"};
inline constexpr events::Kind message_edited{"message.edited"};
inline constexpr events::Kind message_recalled{"message.recalled"};
inline constexpr events::Kind members_changed{"members.changed"};
inline constexpr events::Kind group_changed{"group.changed"};
// On the topic of a direct conversation; of a group, on that of the member's card.
inline constexpr events::Kind cursors_moved{"cursors.moved"};
// On the topic of a card, for its other devices.
inline constexpr events::Kind message_hidden{"message.hidden"};
inline constexpr events::Kind conversation_marked{"conversation.marked"};

inline std::string card_topic(const std::string& card_id) {
  return events::topic_of("card", card_id);
}
inline std::string topic_of(const std::string& conversation_id) {
  return events::topic_of("conversation", conversation_id);
}

// How the contract writes what the stores append within their transactions.
struct EventPayloads {
  std::string (*message)(const Message& message);
  // None: who has the message asks for it.
  std::string (*changed)(std::int64_t sequence, const Message* message);
  std::string (*hidden)(const std::string& conversation_id, std::int64_t sequence);
  std::string (*marked)(const Conversation& conversation);
  std::string (*members)(const MembersChange& change);
  std::string (*group)(const GroupChange& change);
  std::string (*cursors)(const std::string& conversation_id, const std::string& card_id,
                         const Cursors& cursors);
};

}  // namespace mct::chat
