#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mct::text {

// A text made comparable: compatibility forms and case folded (NFKC_Casefold), punctuation gone,
// runs of letters of different scripts told apart only by what they are.
struct Folded {
  std::u32string text;      // Han characters, letters and digits; U' ' where something else stood
  std::vector<int> origin;  // for each of them, its place in the original, in code points
};

Folded fold(std::string_view utf8);

bool is_han(char32_t character);

// A letter or digit that is not Han: what pinyin and numbers are typed in.
bool is_latin(char32_t character);

}  // namespace mct::text
