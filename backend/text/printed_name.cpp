#include "backend/text/printed_name.h"

#include <stdexcept>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace mct::text {
namespace {

const icu::Normalizer2& normalizer() {
  UErrorCode status = U_ZERO_ERROR;
  const auto* instance = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  return *instance;
}

// What NFKC leaves apart although printers use one for the other.
UChar32 folded(UChar32 point) {
  switch (point) {
    case u'“':
    case u'”':
      return u'"';
    case u'‘':
    case u'’':
      return u'\'';
    case u'、':
      return u',';
    case u'。':
      return u'.';
    case u'—':
    case u'–':
    case u'‐':
    case u'−':
    case u'─':
      return u'-';
    default:
      return point;
  }
}

}  // namespace

std::string normalized_name(std::string_view printed) {
  UErrorCode status = U_ZERO_ERROR;
  const auto source = icu::UnicodeString::fromUTF8(
      icu::StringPiece(printed.data(), static_cast<int32_t>(printed.size())));
  const auto composed = normalizer().normalize(source, status);
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  icu::UnicodeString name;
  for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
    const auto point = composed.char32At(i);
    if (!u_isUWhiteSpace(point)) name.append(folded(point));
  }
  std::string text;
  return name.toUTF8String(text);
}

}  // namespace mct::text
