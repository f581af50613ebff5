#include "backend/text/pinyin.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <sstream>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "backend/text/utf8.h"

namespace mct::text {
namespace {

constexpr char32_t first_han = 0x4E00;
constexpr char32_t last_han = 0x9FA5;        // beyond this ICU knows few readings
constexpr std::size_t longest_syllable = 6;  // zhuang
constexpr std::size_t most_readings = 4;

bool is_spelling(std::string_view text) {
  return !text.empty() && text.size() <= longest_syllable &&
         std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

// The spellings of all common characters, one a word, in order.
Result<std::string> Pinyin::spell_all() {
  icu::UnicodeString text;
  for (char32_t character = first_han; character <= last_han; ++character)
    text.append(static_cast<UChar32>(character)).append(u'\n');
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
      "Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower", UTRANS_FORWARD, error));
  if (U_FAILURE(error) || !latin)
    return fail(reason::internal, fmt::format("ICU: {}", u_errorName(error)));
  latin->transliterate(text);
  std::string spelled;
  return text.toUTF8String(spelled);
}

Result<Pinyin> Pinyin::load(std::string_view heteronyms, std::string_view file) {
  auto spelled = spell_all();
  if (!spelled) return fail(spelled.error());
  Pinyin pinyin;
  pinyin.readings_.resize(last_han - first_han + 1);
  std::istringstream words(*spelled);
  char32_t character = first_han;
  for (std::string word; std::getline(words, word); ++character) {
    std::erase(word, ' ');
    if (is_spelling(word)) pinyin.add_reading(character, word);
  }

  std::vector<Violation> violations;
  std::istringstream lines{std::string(heteronyms)};
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const auto tab = line.find('\t');
    const auto head = decode(std::string_view(line).substr(0, tab));
    std::istringstream readings(tab == std::string::npos ? "" : line.substr(tab + 1));
    bool good =
        head.size() == 1 && tab != std::string::npos && head[0] >= first_han && head[0] <= last_han;
    for (std::string word; good && readings >> word;) {
      good = is_spelling(word);
      if (good) pinyin.add_reading(head[0], word);
    }
    if (!good)
      violations.push_back(
          {fmt::format("{}, line {}", file, number), "应为：一个字、制表符、以空格分隔的小写拼音"});
  }
  if (!violations.empty())
    return fail(reason::invalid_argument, fmt::format("{} 有误", file), std::move(violations));
  return pinyin;
}

Syllable Pinyin::number_of(const std::string& spelling) {
  auto [found, added] = numbers_.emplace(spelling, static_cast<Syllable>(spellings_.size()));
  if (added) spellings_.push_back(spelling);
  return found->second;
}

void Pinyin::add_reading(char32_t character, const std::string& spelling) {
  auto& readings = readings_[character - first_han];
  const auto syllable = number_of(spelling);
  if (std::ranges::count(readings, syllable) == 0) readings.push_back(syllable);
}

std::uint64_t Pinyin::sound_bits(char32_t character) const {
  const auto& sounds = readings(character);
  if (sounds.empty()) return std::uint64_t{1} << character % 64;
  std::uint64_t bits = 0;
  for (auto syllable : sounds) bits |= std::uint64_t{1} << syllable % 64;
  return bits;
}

std::vector<PinyinReading> Pinyin::read(std::string_view letters) const {
  // Ways to read the letters up to each place; few survive, so that long input stays cheap.
  std::vector<std::vector<PinyinReading>> ways(letters.size() + 1);
  ways[0].emplace_back();
  for (std::size_t begin = 0; begin < letters.size(); ++begin) {
    if (ways[begin].size() > most_readings) ways[begin].resize(most_readings);
    for (const auto& way : ways[begin])
      for (std::size_t length = std::min(longest_syllable, letters.size() - begin); length > 0;
           --length) {
        auto found = numbers_.find(std::string(letters.substr(begin, length)));
        if (found == numbers_.end()) continue;
        auto longer = way;
        longer.syllables.push_back(found->second);
        ways[begin + length].push_back(std::move(longer));
      }
  }
  auto& readings = ways[letters.size()];
  std::ranges::stable_sort(readings, {}, [](const auto& way) { return way.syllables.size(); });
  if (readings.size() > most_readings) readings.resize(most_readings);

  // A last syllable that is still being typed.
  for (std::size_t begin = letters.size(); begin-- > 0 && readings.size() < most_readings;) {
    const auto rest = letters.substr(begin);
    if (rest.size() >= longest_syllable) break;
    const bool begins_one = std::ranges::any_of(
        spellings_, [&](const std::string& spelling) { return spelling.starts_with(rest); });
    if (!begins_one || numbers_.contains(std::string(rest))) continue;
    for (auto way : ways[begin]) {
      if (way.syllables.empty() || readings.size() >= most_readings) break;
      way.rest = rest;
      readings.push_back(std::move(way));
    }
  }
  return std::move(readings);
}

}  // namespace mct::text
