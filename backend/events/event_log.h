#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "backend/storage/database.h"

namespace mct::events {

// What an event is: one of a closed set. A feature declares its own beside its types, as in
//   inline constexpr events::Kind notice_sent{"notice.sent"};
class Kind {
 public:
  // noun.verb, of a-z and _; anything else does not compile.
  consteval explicit Kind(const char* name) : name_(name) {
    int dots = 0;
    for (char c : name_) {
      dots += c == '.' ? 1 : 0;
      if (c != '.' && c != '_' && (c < 'a' || c > 'z')) throw "a kind is noun.verb, of a-z and _";
    }
    if (dots != 1) throw "a kind is noun.verb, of a-z and _";
  }
  constexpr std::string_view name() const { return name_; }

 private:
  std::string_view name_;
};

// Something that others must see.
struct NewEvent {
  std::string topic;
  Kind kind;
  std::string payload;  // the feature's own, such as a serialized message; see most_payload
};

// Larger things are kept by the feature, and the event names them.
inline constexpr std::size_t most_payload = 32 << 10;

// The topic of a thing, such as card/… or conversation/…. `noun`: a-z; `id`: 1 to 64 of a-z, A-Z,
// 0-9, - and _.
std::string topic_of(std::string_view noun, std::string_view id);

// Appends within the caller's transaction: the change and its events stand or fall together.
// Answers the events' numbers, which have no gaps within their topic. Others who append to the same
// topics wait until the transaction ends, so append last. `now_ms`: since 1970-01-01T00:00:00Z.
Result<std::vector<std::int64_t>> append(storage::Connection& connection,
                                         std::vector<NewEvent> events, std::int64_t now_ms);
Result<std::int64_t> append(storage::Connection& connection, NewEvent event, std::int64_t now_ms);

// Within the caller's transaction: what an event says is written over, as when a message was
// recalled. An event that was pruned stays gone. Who has read it already does not hear of this, so
// append an event that says so.
Status redact(storage::Connection& connection, const std::string& topic, std::int64_t sequence,
              std::string payload);

// Likewise: all that a topic has told is gone. Its numbers go on.
Status forget(storage::Connection& connection, const std::string& topic);

// Within the transaction that changes which topics these cards may read (TopicSource), or from or
// up to where: their streams look again before they read on.
Status topics_changed(storage::Connection& connection, std::vector<std::string> card_ids);
// Likewise of any number of cards.
Status all_topics_changed(storage::Connection& connection);

}  // namespace mct::events
