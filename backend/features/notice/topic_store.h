#pragma once

#include "backend/events/topic_source.h"

namespace mct::notice {

// Alerts reach every card, also the personal ones of residents, who read no topic of the district.
// It is the same topic for all, so that it costs no look into the database, and one event however
// many read it.
class AlertTopics final : public events::TopicSource {
 public:
  Result<std::vector<events::Readable>> topics(storage::Connection& connection,
                                               const events::Reader& reader) override;
};

}  // namespace mct::notice
