#pragma once

#include "backend/events/topic_source.h"

namespace mct::directory {

// The topics that a card brings with it: its own, its account's, and those of its organization and
// of all above it.
class CardTopics final : public events::TopicSource {
 public:
  // Errors: CARD_NOT_HELD.
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

}  // namespace mct::directory
