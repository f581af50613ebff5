#pragma once

#include <unordered_map>

#include "backend/events/event_types.h"
#include "backend/storage/database.h"

// The SQL that the readers of the log share.
namespace mct::events {

struct Heads {
  std::int64_t head = 0;
  std::int64_t pruned = 0;
};
using HeadsByTopic = std::unordered_map<std::string, Heads>;

// Of those of the topics that have ever moved.
Result<HeadsByTopic> read_heads(storage::Connection& connection,
                                const std::vector<std::string>& topics);

// Which version of what the card may read the heads are of; with the heads of reader_topic() and
// all_readers_topic among them.
std::int64_t version_of(HeadsByTopic& heads, const std::string& card_id);

// Those behind `after` and up to `until`, in order: the first of them.
Result<std::vector<Event>> read_after(storage::Connection& connection, const std::string& topic,
                                      std::int64_t after, std::int64_t until, std::int64_t limit);

// Those before `before` and behind `after`, in order: the last of them.
Result<std::vector<Event>> read_before(storage::Connection& connection, const std::string& topic,
                                       std::int64_t before, std::int64_t after, std::int64_t limit);

}  // namespace mct::events
