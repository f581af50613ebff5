#include "backend/features/directory/card_terms.h"

#include <algorithm>

#include "backend/text/fold.h"
#include "backend/text/name_pinyin.h"
#include "backend/text/utf8.h"

namespace mct::directory {
namespace {

constexpr std::size_t most_words = 4;
constexpr std::size_t longest_term = 24;  // code points; nobody types more to find a colleague
constexpr std::size_t phone_end_digits = 4;

void add_ends(std::u32string_view text, std::size_t shortest, std::vector<std::string>& terms) {
  for (std::size_t at = 0; at + shortest <= text.size(); ++at)
    terms.push_back(text::encode(text.substr(at, longest_term)));
}

std::u32string folded(std::string_view printed) {
  auto text = text::fold(printed).text;
  std::erase(text, U' ');
  return text;
}

void add_sounds(const std::vector<std::string>& syllables, std::vector<std::string>& terms) {
  for (std::size_t from = 0; from < syllables.size(); ++from) {
    std::string whole, initials;
    for (std::size_t at = from; at < syllables.size(); ++at) {
      whole += syllables[at];
      initials += syllables[at].front();
    }
    terms.push_back(whole.substr(0, longest_term));
    terms.push_back(initials.substr(0, longest_term));
    // 吕 is typed lv or lu.
    if (const auto v = whole.find('v'); v != std::string::npos) {
      std::ranges::replace(whole, 'v', 'u');
      terms.push_back(whole.substr(0, longest_term));
    }
  }
}

// One bit of 63 for the first letter, one for the first two.
std::int64_t marks_of_beginning(std::u32string_view text) {
  constexpr std::uint64_t spread = 0x9e3779b97f4a7c15;
  constexpr std::uint64_t bits = 63;
  std::uint64_t beginning = 0, marks = 0;
  for (const char32_t letter : text.substr(0, 2)) {
    beginning = (beginning + letter) * spread;
    marks |= std::uint64_t{1} << (beginning >> 32U) % bits;
  }
  return static_cast<std::int64_t>(marks);
}

}  // namespace

std::int64_t marks_of(std::span<const std::string> terms) {
  std::int64_t marks = 0;
  for (const auto& term : terms) marks |= marks_of_word(term);
  return marks;
}

std::int64_t marks_of_word(const std::string& word) {
  return marks_of_beginning(text::decode(word));
}

std::vector<std::string> terms_of(const CardDetails& details) {
  std::vector<std::string> terms;
  add_ends(folded(details.name), 1, terms);
  add_sounds(text::name_syllables(details.name), terms);
  add_ends(folded(details.post), 2, terms);
  if (details.phone.size() > phone_end_digits)
    terms.push_back(details.phone.substr(details.phone.size() - phone_end_digits));
  std::ranges::sort(terms);
  terms.erase(std::ranges::unique(terms).begin(), terms.end());
  return terms;
}

std::vector<std::string> query_words(std::string_view query) {
  std::vector<std::string> words;
  const auto text = text::fold(query).text;
  for (std::size_t at = 0; at < text.size() && words.size() < most_words;) {
    const auto end = std::min(text.find(U' ', at), text.size());
    if (end > at) words.push_back(text::encode(text.substr(at, std::min(end - at, longest_term))));
    at = end + 1;
  }
  return words;
}

}  // namespace mct::directory
