#pragma once

#include <string>
#include <string_view>

// What the log and its readers call things between themselves.
namespace mct::events {

// The channel of the database on which the names of topics that have moved are said.
inline constexpr auto moved_channel = "mct_events";

// A topic without events whose head counts how often a card's topics have changed.
inline std::string reader_topic(const std::string& card_id) {
  return "reader/" + card_id;
}
// Likewise for all cards at once.
inline constexpr auto all_readers_topic = "reader/all";

bool is_topic(std::string_view text);

}  // namespace mct::events
