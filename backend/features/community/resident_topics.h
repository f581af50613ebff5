#pragma once

#include "backend/events/topic_source.h"
#include "backend/push/topic_accounts.h"

namespace mct::community {

// What residents read through their cards of the community: all that is told to whoever lives in
// it, in their buildings, behind their entrances.
class ResidentTopics final : public events::TopicSource {
 public:
  // None for a card that is no resident's.
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

// Who reads the topics of the nouns community, building and entrance.
class ResidentAccounts final : public push::TopicAccounts {
 public:
  Result<std::vector<std::string>> accounts(storage::Connection& connection,
                                            const std::string& topic, const std::string& after,
                                            int limit) override;
};

}  // namespace mct::community
