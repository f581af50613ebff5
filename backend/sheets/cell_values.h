#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mct::sheets {

// The values that stand in one cell, between 、 (or ， , ； ; or a line's end); empty ones left
// out.
std::vector<std::string_view> split_values(std::string_view text);

// 是 and 否.
std::string_view yes_or_no(bool value);
std::optional<bool> parse_yes_or_no(std::string_view text);

// A whole number from 0 to `most`, in Arabic digits.
std::optional<int> parse_number(std::string_view text, int most);

// Hundredths of a decimal number with at most two places, such as 12.5 = 1250, from 1 to `most`.
std::optional<std::int64_t> parse_hundredths(std::string_view text, std::int64_t most);

// One or more telephone numbers: digits, with - or a space between them, the area code in brackets
// or not, an extension after 转. Says what is wrong; empty when nothing is.
std::string check_phones(std::string_view text);

// An absolute http or https address. Says what is wrong; empty when nothing is.
std::string check_web_address(std::string_view text);

}  // namespace mct::sheets
