#pragma once

#include "backend/events/topic_source.h"
#include "backend/push/topic_accounts.h"

namespace mct::directory {

// The topics that a card brings with it: its own, its account's, and those of its organization and
// of all above it.
class CardTopics final : public events::TopicSource {
 public:
  // Errors: CARD_NOT_HELD.
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

// Whose cards read these topics: what CardTopics gives, from the other end; and everybody's, who
// has any, those of the district.
class CardTopicAccounts final : public push::TopicAccounts {
 public:
  Result<std::vector<std::string>> accounts(storage::Connection& connection,
                                            const std::string& topic, const std::string& after,
                                            int limit) override;
};

}  // namespace mct::directory
