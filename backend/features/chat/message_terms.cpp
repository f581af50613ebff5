#include "backend/features/chat/message_terms.h"

#include <algorithm>
#include <string>

#include "backend/text/fold.h"
#include "backend/text/utf8.h"

namespace mct::chat {
namespace {

constexpr int character_bits = 21;
constexpr std::size_t characters = 3;  // in a term

Term packed(std::u32string_view beginning) {
  Term term = 0;
  for (std::size_t at = 0; at < characters; ++at)
    term = (term << character_bits) | (at < beginning.size() ? Term{beginning[at]} : 0);
  return term;
}

// Everything that begins so.
TermRange beginning_with(std::u32string_view beginning) {
  const auto free_bits = character_bits * static_cast<int>(characters - beginning.size());
  const auto first = packed(beginning);
  return {first, first | ((Term{1} << free_bits) - 1)};
}

// Where the run of characters of one sort ends that begins here.
std::size_t end_of_run(std::u32string_view text, std::size_t at) {
  const bool han = text::is_han(text[at]);
  while (at < text.size() && text[at] != U' ' && text::is_han(text[at]) == han) ++at;
  return at;
}

// Calls back for each run with its characters.
template <class Found>
void for_each_run(std::u32string_view text, Found found) {
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == U' ') {
      ++at;
      continue;
    }
    const auto end = end_of_run(text, at);
    found(text.substr(at, end - at));
    at = end;
  }
}

std::vector<std::u32string> words_of(std::u32string_view folded) {
  std::vector<std::u32string> words;
  for (std::size_t at = 0; at < folded.size();) {
    const auto end = std::min(folded.find(U' ', at), folded.size());
    if (end > at) words.emplace_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Letters and digits count from the beginning of their word on.
bool begins_well(std::u32string_view text, std::size_t at) {
  return at == 0 || !text::is_latin(text[at]) || !text::is_latin(text[at - 1]);
}

std::vector<TextRange> joined(std::vector<TextRange> ranges) {
  std::ranges::sort(ranges, {}, &TextRange::begin);
  std::vector<TextRange> all;
  for (const auto& it : ranges) {
    if (!all.empty() && it.begin <= all.back().end)
      all.back().end = std::max(all.back().end, it.end);
    else
      all.push_back(it);
  }
  return all;
}

}  // namespace

std::vector<Term> terms_of(std::string_view text) {
  std::vector<Term> terms;
  for_each_run(text::fold(text).text, [&](std::u32string_view run) {
    if (text::is_han(run.front()))
      for (std::size_t at = 0; at < run.size(); ++at) terms.push_back(packed(run.substr(at, 2)));
    else
      terms.push_back(packed(run.substr(0, characters)));
  });
  std::ranges::sort(terms);
  terms.erase(std::ranges::unique(terms).begin(), terms.end());
  return terms;
}

std::vector<TermRange> ranges_of(std::string_view query) {
  std::vector<TermRange> ranges;
  const auto whole = [&](std::u32string_view beginning) {
    ranges.push_back({packed(beginning), packed(beginning)});
  };
  for_each_run(text::fold(query).text, [&](std::u32string_view run) {
    const bool han = text::is_han(run.front());
    if (han && run.size() > 1)
      for (std::size_t at = 0; at + 1 < run.size(); ++at) whole(run.substr(at, 2));
    else if (!han && run.size() >= characters)
      whole(run.substr(0, characters));
    else
      ranges.push_back(beginning_with(run));
  });
  std::ranges::stable_partition(ranges, [](const auto& it) { return it.first == it.last; });
  if (ranges.size() > most_ranges) ranges.resize(most_ranges);
  return ranges;
}

std::vector<TextRange> highlights_of(std::string_view text, std::string_view query) {
  const auto folded = text::fold(text);
  std::vector<TextRange> ranges;
  for (const auto& word : words_of(text::fold(query).text)) {
    const auto before = ranges.size();
    for (auto at = folded.text.find(word); at != std::u32string::npos;
         at = folded.text.find(word, at + 1))
      if (begins_well(folded.text, at))
        ranges.push_back({folded.origin[at], folded.origin[at + word.size() - 1] + 1});
    if (ranges.size() == before) return {};
  }
  return joined(std::move(ranges));
}

Snippet snippet_of(std::string_view text, const std::vector<TextRange>& highlights) {
  constexpr int longest = 60, context = 15;
  auto all = text::decode(text);
  std::ranges::replace_if(
      all, [](char32_t c) { return c == U'\n' || c == U'\t'; }, U' ');
  const auto size = static_cast<int>(all.size());
  const auto first = highlights.empty() ? 0 : highlights.front().begin;
  int begin = size <= longest ? 0 : std::clamp(first - context, 0, size - longest + 1);
  if (begin == 1) begin = 0;  // the … would take its place
  const int room = longest - (begin > 0 ? 1 : 0);
  const int end = size - begin <= room ? size : begin + room - 1;
  Snippet snippet;
  snippet.text = (begin > 0 ? "…" : "") +
                 text::encode(std::u32string_view(all).substr(
                     static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin))) +
                 (end < size ? "…" : "");
  const int moved = (begin > 0 ? 1 : 0) - begin;
  for (const auto& it : highlights) {
    const TextRange part{std::max(it.begin, begin), std::min(it.end, end)};
    if (part.begin < part.end) snippet.highlights.push_back({part.begin + moved, part.end + moved});
  }
  return snippet;
}

}  // namespace mct::chat
