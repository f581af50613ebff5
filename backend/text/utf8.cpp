#include "backend/text/utf8.h"

#include <cstdint>
#include <unicode/utf8.h>

namespace mct::text {
namespace {

// Calls take(code point, or -1 for a bad byte) until it returns false or the text ends.
template <class Take>
void each_code_point(std::string_view utf8, Take take) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  const auto length = static_cast<std::int32_t>(utf8.size());
  for (std::int32_t at = 0; at < length;) {
    UChar32 character = 0;
    U8_NEXT(bytes, at, length, character);
    if (!take(character)) return;
  }
}

}  // namespace

std::u32string decode(std::string_view utf8) {
  std::u32string text;
  text.reserve(utf8.size());
  each_code_point(utf8, [&](UChar32 character) {
    text.push_back(character < 0 ? U'\uFFFD' : static_cast<char32_t>(character));
    return true;
  });
  return text;
}

std::string encode(std::u32string_view text) {
  std::string utf8;
  utf8.reserve(text.size() * 3);
  for (char32_t character : text) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<std::uint32_t>(character));
    utf8.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
  }
  return utf8;
}

std::size_t count_characters(std::string_view utf8) {
  std::size_t count = 0;
  each_code_point(utf8, [&](UChar32) { return ++count > 0; });
  return count;
}

bool is_utf8(std::string_view bytes) {
  bool good = true;
  each_code_point(bytes, [&](UChar32 character) { return good = character >= 0; });
  return good;
}

}  // namespace mct::text
