#pragma once

#include "backend/events/topic_source.h"

namespace mct::chat {

// The topics of the conversations that a card is in, each from where it came.
class ConversationTopics final : public events::TopicSource {
 public:
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

// Card ids of those who are in the conversation of the topic, and have not muted it.
Result<std::vector<std::string>> read_listeners(storage::Connection& connection,
                                                const std::string& topic);

}  // namespace mct::chat
