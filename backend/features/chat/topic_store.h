#pragma once

#include "backend/events/topic_source.h"

namespace mct::chat {

// The topics of the conversations that a card is in, each from where it came.
class ConversationTopics final : public events::TopicSource {
 public:
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

// Of pushes to those who are mentioned by a message although they have muted its conversation.
inline constexpr auto mention_noun = "mention";
std::string mention_topic(const std::string& conversation_id, std::int64_t sequence);

// Card ids of those who are in the conversation of the topic, and have not muted it. Of a
// mention_topic: of those who have muted it, and are mentioned.
Result<std::vector<std::string>> read_listeners(storage::Connection& connection,
                                                const std::string& topic);

}  // namespace mct::chat
