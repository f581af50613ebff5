#include "backend/sheets/cell_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "backend/sheets/text_lines.h"

namespace mct::sheets {
namespace {

constexpr std::array<std::string_view, 6> separators{"、", "，", ",", "；", ";", "\n"};

struct Cut {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

Cut next_separator(std::string_view text) {
  Cut first;
  for (auto separator : separators)
    if (auto at = text.find(separator); at < first.at) first = {at, separator.size()};
  return first;
}

// A whole match of an ICU regular expression.
bool matches(std::string_view text, const char* pattern) {
  UErrorCode error = U_ZERO_ERROR;
  icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8(pattern), 0, error);
  const auto subject = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  matcher.reset(subject);
  return matcher.matches(error) && U_SUCCESS(error);
}

std::optional<std::int64_t> parse_digits(std::string_view text) {
  std::int64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || text.front() == '-' || error != std::errc{} || stopped != end)
    return std::nullopt;
  return number;
}

}  // namespace

std::vector<std::string_view> split_values(std::string_view text) {
  std::vector<std::string_view> values;
  for (;;) {
    const auto cut = next_separator(text);
    if (auto value = trimmed(text.substr(0, cut.at)); !value.empty()) values.push_back(value);
    if (cut.at == std::string_view::npos) return values;
    text.remove_prefix(cut.at + cut.length);
  }
}

std::string_view yes_or_no(bool value) {
  return value ? "是" : "否";
}

std::optional<bool> parse_yes_or_no(std::string_view text) {
  if (text == "是") return true;
  if (text == "否") return false;
  return std::nullopt;
}

std::optional<int> parse_number(std::string_view text, int most) {
  const auto number = parse_digits(text);
  if (!number || *number > most) return std::nullopt;
  return static_cast<int>(*number);
}

std::optional<std::int64_t> parse_hundredths(std::string_view text, std::int64_t most) {
  const auto point = text.find('.');
  const auto whole = parse_digits(text.substr(0, point));
  auto decimals = std::string(point == std::string_view::npos ? "0" : text.substr(point + 1));
  if (!whole || *whole > most / 100 || decimals.empty() || decimals.size() > 2) return std::nullopt;
  if (decimals.size() == 1) decimals += '0';
  const auto part = parse_digits(decimals);
  if (!part) return std::nullopt;
  const auto sum = *whole * 100 + *part;
  if (sum < 1 || sum > most) return std::nullopt;
  return sum;
}

std::string check_phones(std::string_view text) {
  constexpr auto phone = "\\+?(\\([0-9]{2,5}\\)|[0-9])[0-9 -]{1,24}([转#x][0-9]{1,6})?";
  const auto values = split_values(text);
  if (values.empty()) return "没有电话号码";
  for (auto value : values) {
    const auto digits = std::ranges::count_if(value, [](char c) { return c >= '0' && c <= '9'; });
    if (digits < 3 || digits > 26 || !matches(value, phone))
      return fmt::format("“{}”不是电话号码，应为数字和连字符，多个号码之间用“、”", value);
  }
  return {};
}

std::string check_web_address(std::string_view text) {
  constexpr auto address = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?";
  if (matches(text, address)) return {};
  return fmt::format("“{}”不是 http:// 或 https:// 开头的网址", text);
}

}  // namespace mct::sheets
