#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/core/result.h"
#include "backend/text/pinyin.h"
#include "backend/text/segmenter.h"

namespace mct::catalogue {

// What residents say and what it stands for in the catalogue's words.
struct Synonym {
  std::u32string word;                     // folded
  std::vector<std::u32string> expansions;  // folded; any of them
};

// A synonym whose word is spelt or initialled with the letters typed, or begins to be.
struct SpeltSynonym {
  const Synonym* synonym;
  bool whole;
};

// The data files of assets/search and the analysers that they feed. Immutable, shared by all
// indexes. Formats: synonyms.tsv "word<TAB>expansion|expansion", fillers.txt one phrase a line,
// heteronyms.tsv as text::Pinyin::load says; # begins a comment line in each.
class Vocabulary {
 public:
  Vocabulary(std::vector<Synonym> synonyms, std::vector<std::u32string> fillers,
             text::Pinyin pinyin, std::shared_ptr<const text::Segmenter> segmenter);

  const std::vector<Synonym>& synonyms() const { return synonyms_; }
  // The synonyms whose word begins at the text's front, longest first.
  std::vector<const Synonym*> synonyms_at(std::u32string_view text) const;
  // The synonyms whose word is spelt or initialled with these letters; the beginning of a spelling
  // is enough from four letters on.
  std::vector<SpeltSynonym> synonyms_spelt(std::string_view letters) const;
  // The length of the longest filler at the text's front; 0 when there is none.
  std::size_t filler_at(std::u32string_view text) const;

  const text::Pinyin& pinyin() const { return pinyin_; }
  const text::Segmenter& segmenter() const { return *segmenter_; }

 private:
  std::vector<Synonym> synonyms_;
  std::unordered_map<std::u32string_view, const Synonym*> by_word_;
  std::multimap<std::string, const Synonym*, std::less<>> by_spelling_;
  std::unordered_map<std::u32string, bool> fillers_;
  std::size_t longest_word_ = 0;
  std::size_t longest_filler_ = 0;
  text::Pinyin pinyin_;
  std::shared_ptr<const text::Segmenter> segmenter_;
};

}  // namespace mct::catalogue
