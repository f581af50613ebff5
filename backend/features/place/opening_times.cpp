#include "backend/features/place/opening_times.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace mct::place {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_minutes = 24 * 60;
constexpr std::int64_t beijing_minutes = 8 * 60;  // ahead of UTC, the whole year

// Takes what is wanted off the front of a text; once something else stood there, nothing more.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  int number() {
    int value = -1;
    const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
    good_ = good_ && error == std::errc() && value >= 0;
    text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
    return value;
  }
  void skip(char c) {
    good_ = good_ && text_.starts_with(c);
    if (good_) text_.remove_prefix(1);
  }
  int minute() {
    const int hours = number();
    skip(':');
    const int minutes = number();
    good_ = good_ && minutes < 60;
    return hours * 60 + minutes;
  }
  bool next() {
    if (!good_ || text_.empty()) return false;
    skip(';');
    skip(' ');
    return good_;
  }
  bool good() const { return good_; }

 private:
  std::string_view text_;
  bool good_ = true;
};

}  // namespace

OpenState open_at(const std::vector<OpeningTime>& times, std::int64_t now_ms) {
  if (times.empty()) return OpenState::unknown;
  const auto minutes = now_ms / minute_ms + beijing_minutes;
  const auto minute = minutes % day_minutes;
  // 1970-01-01 was a Thursday.
  const auto day = (minutes / day_minutes + 3) % 7 + 1;
  const bool open = std::ranges::any_of(times, [&](const OpeningTime& it) {
    return day >= it.first_day && day <= it.last_day && minute >= it.opens_minute &&
           minute < it.closes_minute;
  });
  return open ? OpenState::open : OpenState::closed;
}

std::string to_text(const std::vector<OpeningTime>& times) {
  std::string text;
  for (const auto& it : times)
    text += fmt::format("{}{}-{} {:02}:{:02}-{:02}:{:02}", text.empty() ? "" : "; ", it.first_day,
                        it.last_day, it.opens_minute / 60, it.opens_minute % 60,
                        it.closes_minute / 60, it.closes_minute % 60);
  return text;
}

std::optional<std::vector<OpeningTime>> parse_opening_times(std::string_view text) {
  std::vector<OpeningTime> times;
  if (text.empty()) return times;
  Reader reader(text);
  do {
    OpeningTime it;
    it.first_day = reader.number();
    reader.skip('-');
    it.last_day = reader.number();
    reader.skip(' ');
    it.opens_minute = reader.minute();
    reader.skip('-');
    it.closes_minute = reader.minute();
    if (!reader.good() || !is_valid(it)) return std::nullopt;
    times.push_back(it);
  } while (reader.next());
  if (!reader.good() || times.size() > most_opening_times) return std::nullopt;
  return times;
}

bool is_valid(const OpeningTime& it) {
  return it.first_day >= 1 && it.first_day <= it.last_day && it.last_day <= 7 &&
         it.opens_minute >= 0 && it.opens_minute < it.closes_minute &&
         it.closes_minute <= day_minutes;
}

}  // namespace mct::place
