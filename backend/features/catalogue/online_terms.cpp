#include "backend/features/catalogue/online_terms.h"

#include <charconv>

namespace mct::catalogue {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view unit = "个工作日";
constexpr int most_days = 3660;

}  // namespace

int working_days_in(std::string_view limit) {
  for (auto at = limit.find(unit); at != std::string_view::npos; at = limit.find(unit, at + 1)) {
    const auto before = limit.substr(0, at);
    const auto begin = before.find_last_not_of(digits);
    const auto number = before.substr(begin == std::string_view::npos ? 0 : begin + 1);
    int days = 0;
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), days);
    if (error == std::errc() && days >= 1 && days <= most_days) return days;
  }
  return 0;
}

bool is_applicable(const Item& item) {
  return !item.materials.empty() && working_days_in(item.guide.promised_limit) > 0;
}

}  // namespace mct::catalogue
