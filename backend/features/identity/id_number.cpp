#include "backend/features/identity/id_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "backend/text/utf8.h"

namespace mct::identity {
namespace {

using namespace std::chrono;

constexpr std::size_t length = 18;
constexpr std::size_t digits_before_check = 17;
constexpr year first_year{1900};
constexpr hours china{8};  // ahead of UTC, all year

// The first two digits of GB/T 2260; 81 to 83 are those of residence permits (港澳台居民居住证).
constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                               35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                               53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

int number_at(std::string_view text, std::size_t from, std::size_t count) {
  int number = 0;
  std::from_chars(text.data() + from, text.data() + from + count, number);
  return number;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_birth_date(std::string_view number, std::int64_t now_ms) {
  const year_month_day born{year{number_at(number, 6, 4)},
                            month{static_cast<unsigned>(number_at(number, 10, 2))},
                            day{static_cast<unsigned>(number_at(number, 12, 2))}};
  const auto today = floor<days>(sys_time<milliseconds>(milliseconds(now_ms)) + china);
  return born.ok() && born.year() >= first_year && sys_days(born) <= today;
}

}  // namespace

char check_character(std::string_view digits) {
  constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::string_view checks = "10X98765432";
  std::size_t sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i)
    sum += static_cast<std::size_t>((digits.at(i) - '0') * weights[i]);
  return checks[sum % checks.size()];
}

Result<std::string> parse_id_number(std::string_view typed, std::int64_t now_ms) {
  const auto refused = [](const char* what) { return fail(mct::reason::invalid_argument, what); };
  std::string number(typed);
  if (number.size() != length) return refused("证件号码应为 18 位");
  if (number.back() == 'x') number.back() = 'X';
  const auto digits = std::string_view(number).substr(0, digits_before_check);
  if (!std::ranges::all_of(digits, is_digit) || (!is_digit(number.back()) && number.back() != 'X'))
    return refused("证件号码应为 17 位数字，末位是数字或 X");
  if (std::ranges::count(provinces, number_at(number, 0, 2)) == 0)
    return refused("证件号码的前两位不是省级地区代码");
  if (!is_birth_date(number, now_ms)) return refused("证件号码里的出生日期不对");
  if (check_character(digits) != number.back())
    return refused("证件号码的校验位不对，请核对每一位");
  return number;
}

std::string masked_id_number(std::string_view number) {
  if (number.size() != length) return {};
  return std::string(number.substr(0, 4)) + std::string(10, '*') + std::string(number.substr(14));
}

std::string masked_name(std::string_view name) {
  const auto characters = text::decode(name);
  if (characters.empty()) return {};
  return text::encode(characters.substr(0, 1)) + (characters.size() > 2 ? "**" : "*");
}

}  // namespace mct::identity
