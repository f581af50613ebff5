#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mct::chat {

// The beginning of something that is looked for: up to three characters, in 21 bits each.
using Term = std::int64_t;

// What a message is found by, each once and growing: of every Chinese character itself and the
// next, the last of a run alone; of every word of letters and digits its first three.
std::vector<Term> terms_of(std::string_view text);

// A condition for a message's terms: one of them is in this range.
struct TermRange {
  Term first = 0;
  Term last = 0;  // the same as `first`: a whole term
};

// What a message must have to hold all the words of a query, the most telling first, at most
// most_ranges; empty: there is nothing to look for. A message that has them need not hold the
// words: ask `highlights_of`.
inline constexpr std::size_t most_ranges = 6;
std::vector<TermRange> ranges_of(std::string_view query);

// In code points, behind the last for `end`.
struct TextRange {
  int begin = 0;
  int end = 0;

  friend bool operator==(const TextRange&, const TextRange&) = default;
};

// Where the words of a query are in a text, growing and apart from each other; empty unless all of
// them are.
std::vector<TextRange> highlights_of(std::string_view text, std::string_view query);

// A part of a text, on one line, and where the highlights are in it.
struct Snippet {
  std::string text;
  std::vector<TextRange> highlights;
};
// At most 60 characters around the first highlight; … where something is left out.
Snippet snippet_of(std::string_view text, const std::vector<TextRange>& highlights);

}  // namespace mct::chat
