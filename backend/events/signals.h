#pragma once

#include <optional>

#include "backend/events/event_log.h"
#include "backend/events/event_types.h"

namespace mct::events {

// What is said at this moment and kept nowhere.
struct NewSignal {
  std::string topic;
  Kind kind;
  std::string from_card_id;  // whose own streams are not told
  std::string payload;       // the feature's own; see most_signal
};

// Of a payload, in bytes.
inline constexpr std::size_t most_signal = 1 << 10;

// Within the caller's transaction, for which a reader's is enough: once it is committed, the
// streams that follow the topic at that moment are told, on every node. Nothing is written; who
// reads slowly misses it.
Status say(storage::Connection& connection, const NewSignal& signal);

// What was said on the channel; none: it is the name of a topic that has moved.
std::optional<Signal> signal_of(std::string_view word);

}  // namespace mct::events
