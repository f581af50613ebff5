#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/text/pinyin.h"

namespace mct::catalogue {

// The index's terms: a letter for the kind, then the text in UTF-8 or the syllables' numbers.
std::string character_term(std::u32string_view character);
std::string pair_term(std::u32string_view pair);
std::string number_term(std::u32string_view digits);
std::string agency_term(std::u32string_view pair);
std::string guide_term(std::u32string_view pair);
std::string syllable_term(text::Syllable syllable);
std::string syllables_term(text::Syllable first, text::Syllable second);
std::string initials_term(std::string_view two_or_three);

// All that a pair of characters may sound like.
std::vector<std::string> sound_terms(std::u32string_view pair, const text::Pinyin& pinyin);

}  // namespace mct::catalogue
