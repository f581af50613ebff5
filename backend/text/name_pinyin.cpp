#include "backend/text/name_pinyin.h"

#include <memory>
#include <mutex>
#include <stdexcept>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace mct::text {
namespace {

// ICU: one transliterator must not be used by two threads at once.
class Romanizer {
 public:
  Romanizer() {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where;
    latin_.reset(icu::Transliterator::createFromRules(
        "NamePinyin",
        ":: Han-Latin/Names; :: NFC; [ǖǘǚǜüǕǗǙǛÜ] > v; :: NFD; :: [:Nonspacing Mark:] Remove; "
        ":: Lower;",
        UTRANS_FORWARD, where, error));
    if (U_FAILURE(error) || !latin_)
      throw std::runtime_error(std::string("ICU: ") + u_errorName(error));
  }

  std::string latin(std::string_view name) {
    auto text = icu::UnicodeString::fromUTF8(
        icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
    std::lock_guard lock(mutex_);
    latin_->transliterate(text);
    std::string letters;
    return text.toUTF8String(letters);
  }

 private:
  std::mutex mutex_;
  std::unique_ptr<icu::Transliterator> latin_;
};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

std::vector<std::string> name_syllables(std::string_view name) {
  static Romanizer romanizer;
  std::vector<std::string> syllables;
  bool within = false;
  for (const char c : romanizer.latin(name)) {
    if (!is_word_byte(c)) {
      within = false;
      continue;
    }
    if (!within) syllables.emplace_back();
    within = true;
    syllables.back() += c;
  }
  return syllables;
}

}  // namespace mct::text
