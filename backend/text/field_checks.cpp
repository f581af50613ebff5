#include "backend/text/field_checks.h"

#include <algorithm>
#include <string>

#include "backend/text/utf8.h"

namespace mct::text {

Status FieldChecks::status() && {
  if (found_.empty()) return {};
  auto message = found_.front().what;
  return fail(reason::invalid_argument, std::move(message), std::move(found_));
}

bool is_line(std::string_view text, std::size_t least, std::size_t most) {
  if (!is_utf8(text)) return false;
  const auto length = count_characters(text);
  const bool printable =
      std::ranges::none_of(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; });
  return printable && length >= least && length <= most;
}

bool is_text(std::string_view text, std::size_t least, std::size_t most) {
  std::string lines(text);
  std::ranges::replace(lines, '\n', ' ');
  return is_line(lines, least, most);
}

bool is_id(std::string_view text, std::size_t least) {
  auto allowed = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  };
  return text.size() >= least && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

}  // namespace mct::text
