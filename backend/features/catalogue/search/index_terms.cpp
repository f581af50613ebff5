#include "backend/features/catalogue/search/index_terms.h"

#include <fmt/format.h>

#include "backend/text/utf8.h"

namespace mct::catalogue {

std::string character_term(std::u32string_view character) {
  return "C" + text::encode(character);
}
std::string pair_term(std::u32string_view pair) {
  return "B" + text::encode(pair);
}
std::string number_term(std::u32string_view digits) {
  return "N" + text::encode(digits);
}
std::string agency_term(std::u32string_view pair) {
  return "A" + text::encode(pair);
}
std::string guide_term(std::u32string_view pair) {
  return "G" + text::encode(pair);
}
std::string syllable_term(text::Syllable syllable) {
  return fmt::format("S{}", syllable);
}
std::string syllables_term(text::Syllable first, text::Syllable second) {
  return fmt::format("P{}-{}", first, second);
}
std::string initials_term(std::string_view letters) {
  return "I" + std::string(letters);
}

std::vector<std::string> sound_terms(std::u32string_view pair, const text::Pinyin& pinyin) {
  std::vector<std::string> terms;
  for (auto first : pinyin.readings(pair[0]))
    for (auto second : pinyin.readings(pair[1])) terms.push_back(syllables_term(first, second));
  return terms;
}

}  // namespace mct::catalogue
