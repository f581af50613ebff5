#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/core/result.h"

namespace mct::text {

// A syllable without its tone, by number: equal numbers sound alike.
using Syllable = std::uint16_t;

// What a run of Latin letters may be as pinyin: whole syllables, and perhaps the beginning of one
// more ("laonianz" = lao nian z…).
struct PinyinReading {
  std::vector<Syllable> syllables;
  std::string rest;  // the beginning of a last syllable; empty when the run ends with a whole one
};

// Sounds of Han characters, from ICU's tables, with further readings from a data file. Immutable.
class Pinyin {
 public:
  // `heteronyms`: lines of a character, a tab, and further readings separated by spaces; # begins a
  // comment. `file` is for messages. Errors: INVALID_ARGUMENT with a violation for each bad line.
  static Result<Pinyin> load(std::string_view heteronyms, std::string_view file);

  // All readings of the character, the usual one first; empty for one that is not Han.
  const std::vector<Syllable>& readings(char32_t character) const {
    static const std::vector<Syllable> none;
    const auto place = static_cast<std::size_t>(character - first_han);
    return place < readings_.size() ? readings_[place] : none;
  }

  // A bit for each reading, of 64 that the syllables share: characters without a common bit do not
  // sound alike. One without a reading sounds like itself.
  std::uint64_t sound_bits(char32_t character) const;

  const std::string& spelling(Syllable syllable) const { return spellings_[syllable]; }
  char initial(Syllable syllable) const { return spellings_[syllable].front(); }

  // The most likely ways to read lower-case letters as pinyin, fewest syllables first, at most
  // four.
  std::vector<PinyinReading> read(std::string_view letters) const;

 private:
  // The block of common characters; beyond it ICU knows few readings.
  static constexpr char32_t first_han = 0x4E00;
  static constexpr char32_t last_han = 0x9FA5;

  static Result<std::string> spell_all();
  Syllable number_of(const std::string& spelling);
  void add_reading(char32_t character, const std::string& spelling);

  std::vector<std::string> spellings_;
  std::unordered_map<std::string, Syllable> numbers_;
  std::vector<std::vector<Syllable>> readings_;  // of the characters from first_han_ on
};

}  // namespace mct::text
