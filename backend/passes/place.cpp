#include "backend/passes/place.h"

#include <algorithm>

namespace mct::passes {
namespace {

constexpr std::size_t most_parts = 8;
constexpr std::size_t longest_part = 40;

bool is_part(std::string_view text) {
  return !text.empty() && text.size() <= longest_part &&
         std::ranges::all_of(text, [](unsigned char it) {
           return it == '-' || (it >= '0' && it <= '9') || (it >= 'a' && it <= 'z') ||
                  (it >= 'A' && it <= 'Z');
         });
}

bool holds(std::string_view outer, std::string_view inner) {
  return inner == outer ||
         (inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '/');
}

}  // namespace

bool is_place(std::string_view text) {
  for (std::size_t parts = 1; parts <= most_parts; ++parts) {
    const auto end = text.find('/');
    if (!is_part(text.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
  return false;
}

bool reaches(std::string_view place, access::v1::Reach reach, std::string_view gate) {
  switch (reach) {
    case access::v1::REACH_WAY:
      return holds(gate, place);
    case access::v1::REACH_WITHIN:
      return holds(place, gate);
    default:
      return false;
  }
}

}  // namespace mct::passes
