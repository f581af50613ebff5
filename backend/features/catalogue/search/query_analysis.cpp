#include "backend/features/catalogue/search/query_analysis.h"

#include <algorithm>

#include "backend/text/fold.h"
#include "backend/text/utf8.h"

namespace mct::catalogue {
namespace {

// How much a part of the query says about what is meant, compared with a pair inside a word.
constexpr double across_words = 0.6;
constexpr double single_character = 0.3;
constexpr double filler_weight = 0.15;  // 办, 申请, 怎么: asked of everything
constexpr double number_weight = 1.0;

// For each place, whether a filler covers it. What a resident's word covers is not a filler: the 办
// of 办证 is, the 办 of 老龄办 is not.
std::vector<bool> filler_mask(std::u32string_view text, const std::vector<Concept>& concepts,
                              const Vocabulary& vocabulary) {
  std::vector<bool> mask(text.size(), false);
  std::vector<bool> meant(text.size(), false);
  for (const auto& concept_found : concepts)
    std::fill(meant.begin() + concept_found.begin, meant.begin() + concept_found.end, true);
  for (std::size_t at = 0; at < text.size();) {
    const auto length = vocabulary.filler_at(text.substr(at));
    const bool free = length > 0 && std::none_of(meant.begin() + static_cast<long>(at),
                                                 meant.begin() + static_cast<long>(at + length),
                                                 [](bool taken) { return taken; });
    if (free) std::fill_n(mask.begin() + static_cast<long>(at), length, true);
    at += free ? length : 1;
  }
  // A query of fillers alone is what it says.
  if (std::ranges::all_of(mask, [](bool covered) { return covered; }))
    std::fill(mask.begin(), mask.end(), false);
  return mask;
}

// For each place of a run of Han characters, whether a word begins there.
std::vector<bool> word_begins(std::u32string_view run, const Vocabulary& vocabulary) {
  std::vector<bool> begins(run.size() + 1, false);
  std::size_t at = 0;
  for (const auto& word : vocabulary.segmenter().words(text::encode(run))) {
    if (at < begins.size()) begins[at] = true;
    at += text::count_characters(word);
  }
  return begins;
}

void add_han(Query& query, int begin, int end, const std::vector<bool>& fillers,
             const Vocabulary& vocabulary) {
  const auto run =
      std::u32string_view(query.text)
          .substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  const auto begins = word_begins(run, vocabulary);
  for (int at = begin; at < end; ++at) {
    const auto place = static_cast<std::size_t>(at);
    const double scale = fillers[place] ? filler_weight : 1.0;
    query.units.push_back({at, query.text.substr(place, 1), single_character * scale});
    if (at + 1 == end) continue;
    const bool crosses = begins[static_cast<std::size_t>(at + 1 - begin)];
    const double pair_scale = fillers[place] || fillers[place + 1] ? filler_weight : 1.0;
    query.units.push_back(
        {at, query.text.substr(place, 2), (crosses ? across_words : 1.0) * pair_scale});
  }
}

void add_latin(Query& query, int begin, int end, const Vocabulary& vocabulary) {
  auto text =
      query.text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  if (std::ranges::all_of(text, [](char32_t c) { return c >= U'0' && c <= U'9'; })) {
    query.units.push_back({begin, std::move(text), number_weight});
    return;
  }
  Letters letters{begin, text::encode(text), {}, {}};
  if (std::ranges::all_of(letters.text, [](char c) { return c >= 'a' && c <= 'z'; })) {
    letters.readings = vocabulary.pinyin().read(letters.text);
    letters.synonyms = vocabulary.synonyms_spelt(letters.text);
  }
  for (const auto& found : query.concepts)
    if (found.begin == begin && found.end == end) letters.synonyms.push_back({found.synonym, true});
  query.letters.push_back(std::move(letters));
}

enum class Script { none, han, digits, letters };

Script script_of(char32_t character) {
  if (text::is_han(character)) return Script::han;
  if (character >= U'0' && character <= U'9') return Script::digits;
  return text::is_latin(character) ? Script::letters : Script::none;
}

}  // namespace

std::string Query::typed(int begin, int end) const {
  return text::encode(std::u32string_view(text).substr(static_cast<std::size_t>(begin),
                                                       static_cast<std::size_t>(end - begin)));
}

Query analyse(std::string_view typed, const Vocabulary& vocabulary) {
  Query query;
  query.text = text::fold(typed).text;
  const auto size = static_cast<int>(query.text.size());
  const std::u32string_view whole = query.text;
  for (int at = 0; at < size; ++at)
    for (const auto* synonym : vocabulary.synonyms_at(whole.substr(static_cast<std::size_t>(at))))
      query.concepts.push_back({at, at + static_cast<int>(synonym->word.size()), synonym});

  const auto fillers = filler_mask(whole, query.concepts, vocabulary);
  for (int begin = 0; begin < size;) {
    const auto script = script_of(whole[static_cast<std::size_t>(begin)]);
    int end = begin + 1;
    while (end < size && script_of(whole[static_cast<std::size_t>(end)]) == script) ++end;
    if (script == Script::han) add_han(query, begin, end, fillers, vocabulary);
    if (script == Script::digits || script == Script::letters)
      add_latin(query, begin, end, vocabulary);
    begin = end;
  }
  return query;
}

}  // namespace mct::catalogue
