#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::events {

struct Event {
  std::string topic;
  std::int64_t sequence = 0;
  std::int64_t at_ms = 0;
  std::string kind;
  std::string payload;
};

// Is true for a few seconds, and stands in no log.
struct Signal {
  std::string topic;
  std::string kind;
  std::string from_card_id;
  std::string payload;
};

// A topic as a reader sees it.
struct Topic {
  std::int64_t after = 0;   // may read what comes behind this number
  std::int64_t until = 0;   // and up to this one
  std::int64_t head = 0;    // of all events; those behind `until` are not the reader's
  std::int64_t pruned = 0;  // events up to this one are gone
};

// Where a reader is in a topic: has what comes up to `after`.
struct Position {
  std::string topic;
  std::int64_t after = 0;
  std::int64_t until = 0;
};
struct Page {
  bool outdated = false;           // the view is no longer of this version; nothing was read
  std::vector<Event> events;       // by topic, in order
  std::vector<std::string> ahead;  // of the positions' topics, those with more than the page holds
};
// Events of a page.
inline constexpr std::int64_t page_events = 64;

}  // namespace mct::events
