#pragma once

#include <optional>

#include "backend/features/catalogue/search/name_catalogue.h"
#include "backend/features/catalogue/search/query_analysis.h"

namespace mct::catalogue {

// How well one document answers a query, and why.
class Ranking {
 public:
  Ranking(const Query& query, const NameCatalogue& names, const Vocabulary& vocabulary);

  // Higher is better; 0 or less: it does not answer at all.
  double score(const IndexedDocument& document) const;

  // Spans and reasons of a document with a positive score.
  SearchHit explain(const IndexedDocument& document) const;

 private:
  struct Match;
  Match match(const IndexedDocument& document, bool explaining) const;
  void match_concepts(const IndexedDocument& document, Match& match) const;
  void match_units(const IndexedDocument& document, Match& match) const;
  void match_letters(const IndexedDocument& document, Match& match) const;
  bool sounds_like(char32_t a, char32_t b) const;
  // Where two characters that sound like the pair stand in the name; -1 = nowhere.
  int find_homophone(const IndexedDocument& document, const std::u32string& pair) const;
  // Where in the name the letters stand as pinyin or as initials: begin and length, if anywhere.
  std::optional<std::pair<int, int>> find_pinyin(const std::u32string& name,
                                                 const text::PinyinReading& reading) const;
  std::optional<std::pair<int, int>> find_initials(const std::u32string& name,
                                                   const std::string& letters) const;

  // One of the words that a concept of the query stands for.
  struct Expansion {
    const std::u32string* text;
    double credit;
    double telling;  // its rarity
  };

  const Query& query_;
  const Vocabulary& vocabulary_;
  std::vector<std::vector<Expansion>> expansions_;  // of the query's concepts
  std::vector<double> rarities_;                    // of the query's units
  std::vector<bool> unknown_;                       // which of the units stand in no name
  std::vector<double> weights_;                     // of the query's units
  double total_weight_ = 0;                         // of units and letters
};

}  // namespace mct::catalogue
