#pragma once

#include <string>
#include <string_view>

namespace mct::text {

// UTF-8 to code points and back. What is not UTF-8 becomes U+FFFD, one for each bad byte.
std::u32string decode(std::string_view utf8);
std::string encode(std::u32string_view text);

// Unicode code points in the text.
std::size_t count_characters(std::string_view utf8);

// True when every byte belongs to a well-formed code point.
bool is_utf8(std::string_view bytes);

}  // namespace mct::text
