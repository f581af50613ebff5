#include "backend/events/signals.h"

#include <array>
#include <fmt/format.h>

#include "backend/core/hex.h"
#include "backend/core/ids.h"
#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

// No topic's name has one, and a channel takes text only.
constexpr char between = '\n';

}  // namespace

Status say(storage::Connection& connection, const NewSignal& signal) {
  if (!is_topic(signal.topic) || !is_topic(topic_of("card", signal.from_card_id)) ||
      signal.payload.size() > most_signal)
    return fail(mct::reason::internal, fmt::format("not a signal: {}", signal.kind.name()));
  return connection.notify(
      moved_channel, fmt::format("{1}{0}{2}{0}{3}{0}{4}", between, signal.topic, signal.kind.name(),
                                 signal.from_card_id, hex_of(signal.payload)));
}

std::optional<Signal> signal_of(std::string_view word) {
  std::array<std::string_view, 3> parts;
  for (auto& part : parts) {
    const auto end = word.find(between);
    if (end == std::string_view::npos) return std::nullopt;
    part = word.substr(0, end);
    word.remove_prefix(end + 1);
  }
  auto payload = bytes_of_hex(word);
  if (!payload) return std::nullopt;
  return Signal{std::string(parts[0]), std::string(parts[1]), std::string(parts[2]),
                std::move(*payload)};
}

}  // namespace mct::events
