#include "backend/features/notice/topic_store.h"

#include "backend/features/notice/notice_events.h"

namespace mct::notice {

Result<std::vector<events::Readable>> AlertTopics::topics(storage::Connection&,
                                                          const events::Reader&) {
  std::vector<events::Readable> topics;
  topics.push_back({alerts_topic});
  return topics;
}

}  // namespace mct::notice
