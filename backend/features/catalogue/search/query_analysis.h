#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/features/catalogue/search/vocabulary.h"

namespace mct::catalogue {

// A part of the query that can be found or missed: one or two Han characters, or a run of digits.
struct Unit {
  int begin;  // in the folded query
  std::u32string text;
  double weight;  // before rarity: pairs inside a word say more than pairs across two
};

// A resident's word in the query and what it stands for.
struct Concept {
  int begin;
  int end;
  const Synonym* synonym;
};

// A run of Latin letters, read as pinyin or as initials.
struct Letters {
  int begin;
  std::string text;
  std::vector<text::PinyinReading> readings;
  std::vector<SpeltSynonym> synonyms;
};

// What a query asks for. Places are in `text`.
struct Query {
  std::u32string text;  // folded
  std::vector<Unit> units;
  std::vector<Concept> concepts;
  std::vector<Letters> letters;

  bool empty() const { return units.empty() && concepts.empty() && letters.empty(); }
  std::string typed(int begin, int end) const;
};

Query analyse(std::string_view typed, const Vocabulary& vocabulary);

}  // namespace mct::catalogue
