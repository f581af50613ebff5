#include "backend/features/place/place_words.h"

#include <algorithm>
#include <array>

#include "backend/sheets/text_lines.h"

namespace mct::place {
namespace {

// By value, from 1.
constexpr std::array<std::string_view, 6> kinds{"scenic_spot", "hotel",          "homestay",
                                                "farm_stay",   "visitor_centre", "toilet"};
constexpr std::array<std::string_view, 10> facilities{
    "parking",      "toilet", "accessible_toilet", "step_free",    "wheelchairs",
    "nursing_room", "food",   "lodging",           "car_charging", "guides"};

template <class Enum, std::size_t size>
std::optional<Enum> find_in(const std::array<std::string_view, size>& words,
                            std::string_view word) {
  const auto found = std::ranges::find(words, word);
  if (found == words.end()) return std::nullopt;
  return static_cast<Enum>(found - words.begin() + 1);
}

}  // namespace

std::string_view word_of(Kind kind) {
  return kinds.at(static_cast<std::size_t>(kind) - 1);
}

std::optional<Kind> parse_kind(std::string_view word) {
  return find_in<Kind>(kinds, word);
}

std::string to_text(const std::vector<Facility>& list) {
  std::string text;
  for (const auto it : list) {
    if (!text.empty()) text += '|';
    text += facilities.at(static_cast<std::size_t>(it) - 1);
  }
  return text;
}

std::optional<std::vector<Facility>> parse_facilities(std::string_view text) {
  std::vector<Facility> list;
  if (text.empty()) return list;
  for (const auto word : sheets::split_cells(text, '|')) {
    const auto facility = find_in<Facility>(facilities, word);
    if (!facility || std::ranges::find(list, *facility) != list.end()) return std::nullopt;
    list.push_back(*facility);
  }
  return list;
}

}  // namespace mct::place
