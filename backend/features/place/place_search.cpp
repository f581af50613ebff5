#include "backend/features/place/place_search.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

#include "backend/text/fold.h"
#include "backend/text/name_pinyin.h"

namespace mct::place {
namespace {

constexpr double earth_radius_meters = 6'371'008.8;  // IUGG's mean radius

double radians(double degrees) {
  return degrees * std::numbers::pi / 180;
}

std::string initials_of(const std::vector<std::string>& syllables) {
  std::string initials;
  for (const auto& it : syllables) initials += it.front();
  return initials;
}

// "tanzhesi", and where its syllables begin, so that "zhesi" is found and "anzhe" is not.
bool begins_at_a_syllable(const std::vector<std::string>& syllables, const std::string& letters) {
  for (std::size_t first = 0; first < syllables.size(); ++first) {
    std::string rest;
    for (auto i = first; i < syllables.size(); ++i) rest += syllables[i];
    if (rest.starts_with(letters)) return true;
  }
  return false;
}

bool is_called(const Place& place, const std::u32string& query) {
  if (text::fold(place.name).text.find(query) != std::u32string::npos) return true;
  if (!std::ranges::all_of(query, text::is_latin)) return false;
  const std::string letters(query.begin(), query.end());
  const auto syllables = text::name_syllables(place.name);
  return begins_at_a_syllable(syllables, letters) ||
         initials_of(syllables).find(letters) != std::string::npos;
}

}  // namespace

double distance_between(const Position& one, const Position& other) {
  const double across = std::sin(radians(other.latitude - one.latitude) / 2);
  const double along = std::sin(radians(other.longitude - one.longitude) / 2);
  const double h = across * across + std::cos(radians(one.latitude)) *
                                         std::cos(radians(other.latitude)) * along * along;
  return 2 * earth_radius_meters * std::asin(std::sqrt(std::min(1.0, h)));
}

std::vector<Found> find_places(std::vector<Place> all, const Wanted& wanted) {
  const auto query = text::fold(wanted.query).text;
  std::vector<Found> found;
  for (auto& it : all) {
    if (wanted.kind && it.kind != *wanted.kind) continue;
    if (!query.empty() && !is_called(it, query)) continue;
    std::optional<int> distance;
    if (wanted.near)
      distance = static_cast<int>(std::lround(distance_between(*wanted.near, it.position)));
    found.push_back({std::move(it), distance});
  }
  if (wanted.near) {
    std::ranges::stable_sort(found, {}, [](const Found& it) { return *it.distance_meters; });
    return found;
  }
  std::vector<std::tuple<Kind, std::vector<std::string>, std::size_t>> order;
  for (std::size_t i = 0; i < found.size(); ++i)
    order.emplace_back(found[i].place.kind, text::name_syllables(found[i].place.name), i);
  std::ranges::sort(order);
  std::vector<Found> sorted;
  for (const auto& it : order) sorted.push_back(std::move(found[std::get<2>(it)]));
  return sorted;
}

}  // namespace mct::place
