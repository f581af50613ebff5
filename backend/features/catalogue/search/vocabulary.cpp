#include "backend/features/catalogue/search/vocabulary.h"

#include <algorithm>
#include <utility>

namespace mct::catalogue {

Vocabulary::Vocabulary(std::vector<Synonym> synonyms, std::vector<std::u32string> fillers,
                       text::Pinyin pinyin, std::shared_ptr<const text::Segmenter> segmenter)
    : synonyms_(std::move(synonyms)), pinyin_(std::move(pinyin)), segmenter_(std::move(segmenter)) {
  for (const auto& synonym : synonyms_) {
    by_word_.emplace(synonym.word, &synonym);
    longest_word_ = std::max(longest_word_, synonym.word.size());
    std::string spelling;
    std::string initials;
    for (char32_t character : synonym.word) {
      const auto& readings = pinyin_.readings(character);
      if (readings.empty()) continue;
      spelling += pinyin_.spelling(readings.front());
      initials += pinyin_.initial(readings.front());
    }
    if (spelling.empty()) continue;
    by_spelling_.emplace(spelling, &synonym);
    // Two letters say too little.
    if (initials.size() > 2) by_spelling_.emplace(initials, &synonym);
  }
  for (auto& filler : fillers) {
    longest_filler_ = std::max(longest_filler_, filler.size());
    fillers_.emplace(std::move(filler), true);
  }
}

std::vector<const Synonym*> Vocabulary::synonyms_at(std::u32string_view text) const {
  std::vector<const Synonym*> found;
  for (auto length = std::min(longest_word_, text.size()); length > 0; --length)
    if (auto at = by_word_.find(text.substr(0, length)); at != by_word_.end())
      found.push_back(at->second);
  return found;
}

std::vector<SpeltSynonym> Vocabulary::synonyms_spelt(std::string_view letters) const {
  constexpr std::size_t enough_letters = 4;
  constexpr std::size_t most_found = 6;
  std::vector<SpeltSynonym> found;
  for (auto at = by_spelling_.lower_bound(letters);
       at != by_spelling_.end() && at->first.starts_with(letters) && found.size() < most_found;
       ++at)
    if (at->first == letters || letters.size() >= enough_letters)
      found.push_back({at->second, at->first == letters});
  return found;
}

std::size_t Vocabulary::filler_at(std::u32string_view text) const {
  for (auto length = std::min(longest_filler_, text.size()); length > 0; --length)
    if (fillers_.contains(std::u32string(text.substr(0, length)))) return length;
  return 0;
}

}  // namespace mct::catalogue
