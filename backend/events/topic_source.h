#pragma once

#include <limits>
#include <string>
#include <vector>

#include "backend/storage/database.h"

namespace mct::events {

// Who reads: the account, acting through the card.
struct Reader {
  std::string account_id;
  std::string card_id;
};

// A topic that a reader may read: what comes behind `after`, up to and including `until`.
struct Readable {
  std::string topic;
  std::int64_t after = 0;
  std::int64_t until = std::numeric_limits<std::int64_t>::max();
};

// The port to a feature that knows who may read what. Asked when a stream begins and again after
// topics_changed(), always in the same state of the database that the events are then read from:
// who has left a conversation with event 50 never gets event 51.
class TopicSource {
 public:
  virtual ~TopicSource() = default;

  // Each topic once, and none that another source gives. An error refuses the reader altogether and
  // ends its stream.
  virtual Result<std::vector<Readable>> topics(storage::Connection& connection,
                                               const Reader& reader) = 0;
};

}  // namespace mct::events
