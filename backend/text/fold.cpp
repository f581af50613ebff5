#include "backend/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "backend/text/utf8.h"

namespace mct::text {
namespace {

const icu::Normalizer2& casefold() {
  static const icu::Normalizer2& instance = []() -> const icu::Normalizer2& {
    UErrorCode error = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKCCasefoldInstance(error);
  }();
  return instance;
}

void append(Folded& folded, char32_t character, int origin) {
  const bool kept = is_han(character) || is_latin(character);
  if (!kept && (folded.text.empty() || folded.text.back() == U' ')) return;
  folded.text.push_back(kept ? character : U' ');
  folded.origin.push_back(origin);
}

}  // namespace

bool is_han(char32_t character) {
  return (character >= 0x4E00 && character <= 0x9FFF) ||
         (character >= 0x3400 && character <= 0x4DBF) || character == U'〇' ||
         (character >= 0x20000 && character <= 0x2FA1F);
}

bool is_latin(char32_t character) {
  if (character < 0x80)
    return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9') ||
           (character >= U'A' && character <= U'Z');
  return !is_han(character) && u_isalnum(static_cast<UChar32>(character));
}

Folded fold(std::string_view utf8) {
  Folded folded;
  int origin = 0;
  for (char32_t character : decode(utf8)) {
    if (is_han(character)) {
      append(folded, character, origin);
    } else if (character < 0x80) {
      const bool upper = character >= U'A' && character <= U'Z';
      append(folded, upper ? character + 32 : character, origin);
    } else {
      UErrorCode error = U_ZERO_ERROR;
      const auto flat =
          casefold().normalize(icu::UnicodeString(static_cast<UChar32>(character)), error);
      for (std::int32_t at = 0; at < flat.length(); at = flat.moveIndex32(at, 1))
        append(folded, static_cast<char32_t>(flat.char32At(at)), origin);
    }
    ++origin;
  }
  if (!folded.text.empty() && folded.text.back() == U' ') {
    folded.text.pop_back();
    folded.origin.pop_back();
  }
  return folded;
}

}  // namespace mct::text
