#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::text {

// Splits Chinese text into words with friso's dictionary. Immutable; any number of threads may use
// one.
class Segmenter {
 public:
  // `lexicon`: the folder of friso's UTF-8 dictionary (package friso-dict).
  // Errors: NOT_FOUND (NO_LEXICON).
  static Result<std::shared_ptr<const Segmenter>> load(
      const std::filesystem::path& lexicon = "/usr/share/friso/dict/UTF-8");

  // The words, in order. Letters and digits come as words of their own.
  virtual std::vector<std::string> words(std::string_view utf8) const = 0;

  virtual ~Segmenter() = default;
};

namespace reason {
using namespace mct::reason;
inline constexpr Reason no_lexicon{Code::not_found, "NO_LEXICON"};
}  // namespace reason

}  // namespace mct::text
