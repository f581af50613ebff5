#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "backend/features/catalogue/search/search_index.h"
#include "backend/text/pinyin.h"

namespace mct::catalogue {

// A document as the ranking sees it.
struct IndexedDocument {
  std::string code;
  std::u32string name;                // folded
  std::vector<int> origin;            // for each character of it, its place in the printed name
  std::vector<std::uint64_t> sounds;  // for each character of it, Pinyin::sound_bits
  std::u32string agency;              // folded names
  std::u32string guide;               // folded text
};

// All documents in memory, and how rare each character and pair of characters is among the names.
class NameCatalogue {
 public:
  NameCatalogue(std::span<const SearchDocument> documents, const text::Pinyin& pinyin);

  const std::vector<IndexedDocument>& documents() const { return documents_; }
  // In how many names the text of one or two characters, or the number, stands.
  int frequency(const std::u32string& text) const;
  // 0 for what stands in every name, about 7 for what stands in one of a thousand.
  double rarity(const std::u32string& text) const;
  // That of the rarest pair of characters in a longer text.
  double rarity_of_rarest(const std::u32string& text) const;

 private:
  std::vector<IndexedDocument> documents_;
  std::unordered_map<std::u32string, int> frequencies_;
};

// Each run of digits of a folded text.
std::vector<std::u32string> numbers_in(std::u32string_view text);

}  // namespace mct::catalogue
