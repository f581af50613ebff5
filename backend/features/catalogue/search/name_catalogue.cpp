#include "backend/features/catalogue/search/name_catalogue.h"

#include <cmath>
#include <set>

#include "backend/text/fold.h"

namespace mct::catalogue {

NameCatalogue::NameCatalogue(std::span<const SearchDocument> documents,
                             const text::Pinyin& pinyin) {
  documents_.reserve(documents.size());
  for (const auto& document : documents) {
    auto name = text::fold(document.name);
    std::set<std::u32string> parts;
    for (std::size_t at = 0; at < name.text.size(); ++at) {
      if (!text::is_han(name.text[at])) continue;
      parts.insert(name.text.substr(at, 1));
      if (at + 1 < name.text.size() && text::is_han(name.text[at + 1]))
        parts.insert(name.text.substr(at, 2));
    }
    for (auto& number : numbers_in(name.text)) parts.insert(std::move(number));
    for (const auto& part : parts) ++frequencies_[part];
    std::vector<std::uint64_t> sounds;
    for (char32_t character : name.text) sounds.push_back(pinyin.sound_bits(character));
    documents_.push_back({document.code, std::move(name.text), std::move(name.origin),
                          std::move(sounds), text::fold(document.agency_names).text,
                          text::fold(document.guide_text).text});
  }
}

int NameCatalogue::frequency(const std::u32string& text) const {
  auto found = frequencies_.find(text);
  return found == frequencies_.end() ? 0 : found->second;
}

double NameCatalogue::rarity(const std::u32string& text) const {
  return std::log(1.0 + static_cast<double>(documents_.size()) / (1.0 + frequency(text)));
}

double NameCatalogue::rarity_of_rarest(const std::u32string& text) const {
  if (text.size() <= 2) return rarity(text);
  double rarest = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    rarest = std::max(rarest, rarity(text.substr(at, 2)));
  return rarest;
}

std::vector<std::u32string> numbers_in(std::u32string_view text) {
  std::vector<std::u32string> numbers;
  bool inside = false;
  for (char32_t character : text) {
    const bool digit = character >= U'0' && character <= U'9';
    if (digit && !inside) numbers.emplace_back();
    if (digit) numbers.back().push_back(character);
    inside = digit;
  }
  return numbers;
}

}  // namespace mct::catalogue
