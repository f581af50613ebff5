#include "backend/features/catalogue/search/ranking.h"

#include <algorithm>
#include <cstdint>

#include "backend/text/utf8.h"

namespace mct::catalogue {
namespace {

// What a match of each kind is worth, 1 being the query's own words in the name.
constexpr double by_synonym = 0.9;
constexpr double by_begun_synonym = 0.6;  // a spelling that is still being typed
constexpr double later_expansion = 0.03;  // less for each that stands before it in the file
constexpr double least_synonym = 0.7;
constexpr double by_homophone = 0.75;
constexpr double by_initials = 0.8;
constexpr double by_agency = 0.35;
constexpr double by_guide = 0.25;
// Of two documents that answer as much of the query, the one with less besides is nearer.
constexpr double for_coverage = 0.35;
constexpr double for_whole_run = 0.25;
constexpr double letters_weight = 5.0;
// A match of less than this share of what was asked, single characters mostly, is no answer.
constexpr double least_answer = 0.12;

bool contains(const std::u32string& text, const std::u32string& part) {
  return text.find(part) != std::u32string::npos;
}

}  // namespace

struct Ranking::Match {
  bool explaining = false;      // collect reasons, which only hits need
  std::vector<double> credits;  // of each unit
  double letters = 0;           // credit × weight
  std::vector<bool> covered;    // characters of the name
  std::vector<MatchReason> reasons;
  bool substantial = false;  // more than single characters, the agency or the guide

  void cover(std::size_t begin, std::size_t length) {
    for (auto at = begin; at < std::min(begin + length, covered.size()); ++at) covered[at] = true;
  }

  void because(MatchKind kind, std::string typed, std::string matched) {
    for (auto& reason : reasons)
      if (reason.kind == kind && (kind != MatchKind::synonym || reason.typed == typed)) return;
    reasons.push_back({kind, std::move(typed), std::move(matched)});
  }
};

Ranking::Ranking(const Query& query, const NameCatalogue& names, const Vocabulary& vocabulary)
    : query_(query), vocabulary_(vocabulary) {
  weights_.reserve(query.units.size());
  for (const auto& unit : query.units) {
    rarities_.push_back(names.rarity(unit.text));
    unknown_.push_back(names.frequency(unit.text) == 0);
    weights_.push_back(unit.weight * rarities_.back());
    total_weight_ += weights_.back();
  }
  total_weight_ += letters_weight * static_cast<double>(query.letters.size());
  for (const auto& found : query.concepts) {
    auto& expansions = expansions_.emplace_back();
    double credit = by_synonym;
    for (const auto& text : found.synonym->expansions) {
      expansions.push_back({&text, credit, names.rarity_of_rarest(text)});
      credit = std::max(least_synonym, credit - later_expansion);
    }
  }
}

bool Ranking::sounds_like(char32_t a, char32_t b) const {
  if (a == b) return true;
  const auto& pinyin = vocabulary_.pinyin();
  const auto& of_b = pinyin.readings(b);
  return std::ranges::any_of(pinyin.readings(a), [&](text::Syllable syllable) {
    return std::ranges::count(of_b, syllable) > 0;
  });
}

int Ranking::find_homophone(const IndexedDocument& document, const std::u32string& pair) const {
  const auto& name = document.name;
  const auto& sounds = document.sounds;
  const auto first = vocabulary_.pinyin().sound_bits(pair[0]);
  const auto second = vocabulary_.pinyin().sound_bits(pair[1]);
  for (std::size_t at = 0; at + 1 < name.size(); ++at)
    if ((sounds[at] & first) && (sounds[at + 1] & second) && sounds_like(name[at], pair[0]) &&
        sounds_like(name[at + 1], pair[1]))
      return static_cast<int>(at);
  return -1;
}

std::optional<std::pair<int, int>> Ranking::find_pinyin(const std::u32string& name,
                                                        const text::PinyinReading& reading) const {
  const auto& pinyin = vocabulary_.pinyin();
  const auto& syllables = reading.syllables;
  const std::size_t length = syllables.size() + (reading.rest.empty() ? 0 : 1);
  for (std::size_t begin = 0; begin + length <= name.size(); ++begin) {
    std::size_t at = 0;
    while (at < syllables.size() &&
           std::ranges::count(pinyin.readings(name[begin + at]), syllables[at]) > 0)
      ++at;
    if (at < syllables.size()) continue;
    const bool rest_fits =
        reading.rest.empty() ||
        std::ranges::any_of(pinyin.readings(name[begin + at]), [&](text::Syllable syllable) {
          return pinyin.spelling(syllable).starts_with(reading.rest);
        });
    if (rest_fits) return std::pair(static_cast<int>(begin), static_cast<int>(length));
  }
  return std::nullopt;
}

std::optional<std::pair<int, int>> Ranking::find_initials(const std::u32string& name,
                                                          const std::string& letters) const {
  const auto& pinyin = vocabulary_.pinyin();
  for (std::size_t begin = 0; begin + letters.size() <= name.size(); ++begin) {
    std::size_t at = 0;
    while (at < letters.size() &&
           std::ranges::any_of(pinyin.readings(name[begin + at]), [&](text::Syllable syllable) {
             return pinyin.initial(syllable) == letters[at];
           }))
      ++at;
    if (at == letters.size())
      return std::pair(static_cast<int>(begin), static_cast<int>(letters.size()));
  }
  return std::nullopt;
}

void Ranking::match_concepts(const IndexedDocument& document, Match& match) const {
  for (std::size_t place = 0; place < expansions_.size(); ++place) {
    const auto& found = query_.concepts[place];
    for (const auto& expansion : expansions_[place]) {
      const auto at = document.name.find(*expansion.text);
      if (at == std::u32string::npos) continue;
      for (std::size_t i = 0; i < query_.units.size(); ++i) {
        const auto& unit = query_.units[i];
        const int end = unit.begin + static_cast<int>(unit.text.size());
        if (unit.begin < found.begin || end > found.end) continue;
        // A rare word of the resident's says no more than what it stands for: 公司 is 企业, which
        // every third name has.
        const double share = std::min(1.0, expansion.telling / rarities_[i]);
        match.credits[i] = std::max(match.credits[i], expansion.credit * share);
      }
      match.cover(at, expansion.text->size());
      match.substantial = true;
      if (match.explaining)
        match.because(MatchKind::synonym, query_.typed(found.begin, found.end),
                      text::encode(*expansion.text));
      break;
    }
  }
}

void Ranking::match_units(const IndexedDocument& document, Match& match) const {
  for (std::size_t i = 0; i < query_.units.size(); ++i) {
    const auto& unit = query_.units[i];
    const int end = unit.begin + static_cast<int>(unit.text.size());
    const bool pair = unit.text.size() > 1;
    auto& credit = match.credits[i];
    if (const auto at = document.name.find(unit.text); at != std::u32string::npos) {
      credit = 1.0;
      if (pair) {
        match.substantial = true;
        for (auto next = at; next != std::u32string::npos;
             next = document.name.find(unit.text, next + 1))
          match.cover(next, unit.text.size());
        if (match.explaining)
          match.because(MatchKind::name, query_.typed(unit.begin, end),
                        query_.typed(unit.begin, end));
      }
      continue;
    }
    if (!pair || credit > 0) continue;
    if (const int at = unknown_[i] ? find_homophone(document, unit.text) : -1; at >= 0) {
      const auto begin = static_cast<std::size_t>(at);
      credit = by_homophone;
      match.substantial = true;
      match.cover(begin, 2);
      if (match.explaining)
        match.because(MatchKind::homophone, query_.typed(unit.begin, end),
                      text::encode(document.name.substr(begin, 2)));
    } else if (contains(document.agency, unit.text)) {
      credit = by_agency;
      match.substantial = true;
      if (match.explaining)
        match.because(MatchKind::agency, query_.typed(unit.begin, end),
                      query_.typed(unit.begin, end));
    } else if (contains(document.guide, unit.text)) {
      credit = by_guide;
      match.substantial = true;
      if (match.explaining)
        match.because(MatchKind::guide, query_.typed(unit.begin, end),
                      query_.typed(unit.begin, end));
    }
  }
}

void Ranking::match_letters(const IndexedDocument& document, Match& match) const {
  for (const auto& letters : query_.letters) {
    auto found = [&](double credit, MatchKind kind, int begin, int length) {
      match.letters += credit * letters_weight;
      match.substantial = true;
      match.cover(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
      if (match.explaining)
        match.because(kind, letters.text,
                      text::encode(document.name.substr(static_cast<std::size_t>(begin),
                                                        static_cast<std::size_t>(length))));
    };
    const auto own = text::decode(letters.text);
    if (const auto at = document.name.find(own); at != std::u32string::npos) {
      found(1.0, MatchKind::name, static_cast<int>(at), static_cast<int>(own.size()));
      continue;
    }
    bool done = false;
    for (const auto& reading : letters.readings)
      if (auto place = find_pinyin(document.name, reading); place && !done) {
        found(1.0, MatchKind::pinyin, place->first, place->second);
        done = true;
      }
    auto find_synonym = [&](bool whole) {
      for (const auto& spelt : letters.synonyms) {
        if (spelt.whole != whole || done) continue;
        for (const auto& expansion : spelt.synonym->expansions)
          if (const auto at = document.name.find(expansion); at != std::u32string::npos && !done) {
            found(whole ? by_synonym : by_begun_synonym, MatchKind::synonym, static_cast<int>(at),
                  static_cast<int>(expansion.size()));
            done = true;
          }
      }
    };
    find_synonym(true);
    if (auto place = find_initials(document.name, letters.text);
        place && !done && letters.text.size() > 1) {
      found(by_initials, MatchKind::initials, place->first, place->second);
      done = true;
    }
    find_synonym(false);
  }
}

Ranking::Match Ranking::match(const IndexedDocument& document, bool explaining) const {
  Match match;
  match.explaining = explaining;
  match.credits.resize(query_.units.size());
  match.covered.resize(document.name.size());
  match_concepts(document, match);
  match_units(document, match);
  match_letters(document, match);
  return match;
}

double Ranking::score(const IndexedDocument& document) const {
  const auto found = match(document, false);
  double answered = found.letters;
  for (std::size_t i = 0; i < weights_.size(); ++i) answered += weights_[i] * found.credits[i];
  const double recall = total_weight_ > 0 ? answered / total_weight_ : 0;
  // One character alone is a whole query as long as nothing more is typed.
  const bool answers = found.substantial || query_.text.size() == 1;
  if (!answers || recall < least_answer) return 0;
  const auto covered = static_cast<double>(std::ranges::count(found.covered, true));
  const double coverage =
      covered / static_cast<double>(std::max<std::size_t>(1, document.name.size()));
  const bool whole = query_.text.size() > 1 && contains(document.name, query_.text);
  return recall + for_coverage * coverage * recall + (whole ? for_whole_run : 0);
}

SearchHit Ranking::explain(const IndexedDocument& document) const {
  auto found = match(document, true);
  SearchHit hit{document.code, {}, std::move(found.reasons)};
  if (hit.reasons.empty()) {
    // Single characters: they have no reason of their own until nothing else has one.
    for (const auto& unit : query_.units)
      if (const auto at = document.name.find(unit.text); at != std::u32string::npos) {
        found.cover(at, unit.text.size());
        const auto typed = text::encode(unit.text);
        hit.reasons.push_back({MatchKind::name, typed, typed});
        break;
      }
  }
  std::ranges::stable_sort(hit.reasons, {}, &MatchReason::kind);
  for (std::size_t at = 0; at < found.covered.size(); ++at) {
    if (!found.covered[at]) continue;
    const int origin = document.origin[at];
    auto& spans = hit.spans;
    if (!spans.empty() && spans.back().start + spans.back().length >= origin)
      spans.back().length = std::max(spans.back().length, origin + 1 - spans.back().start);
    else
      spans.push_back({origin, 1});
  }
  return hit;
}

}  // namespace mct::catalogue
