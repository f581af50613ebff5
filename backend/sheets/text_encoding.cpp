#include "backend/sheets/text_encoding.h"

#include <limits>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

namespace mct::sheets {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Strict: a byte that the encoding does not know is an error.
bool convert(const char* encoding, std::string_view bytes, std::string& utf8) {
  UErrorCode error = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding, &error), &ucnv_close);
  if (U_FAILURE(error)) return false;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(),
                                error);
  if (U_FAILURE(error)) return false;
  text.toUTF8String(utf8);
  return true;
}

}  // namespace

Result<std::string> to_utf8(std::string_view bytes) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int32_t>::max()))
    return fail(mct::reason::invalid_argument, "文件过大");
  UErrorCode error = U_ZERO_ERROR;
  int32_t mark_size = 0;
  const char* marked = ucnv_detectUnicodeSignature(bytes.data(), static_cast<int32_t>(bytes.size()),
                                                   &mark_size, &error);
  std::string text;
  if (marked) {
    if (convert(marked, bytes.substr(static_cast<std::size_t>(mark_size)), text)) return text;
  } else if (convert("UTF-8", bytes, text) || convert("GB18030", bytes, text)) {
    return text;
  }
  return fail(mct::reason::invalid_argument, "不认识文件的文字编码，请另存为 UTF-8 编码");
}

}  // namespace mct::sheets
