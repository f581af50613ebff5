#include "backend/sheets/xlsx_references.h"

#include <charconv>
#include <orcus/exception.hpp>
#include <string>

namespace mct::sheets {
namespace {

constexpr int last_row = 1'048'576;  // of the format
constexpr int last_column = 16'384;

[[noreturn]] void refuse(std::string_view reference) {
  throw orcus::invalid_arg_error("not a cell reference: " + std::string(reference));
}

}  // namespace

orcus::spreadsheet::src_address_t XlsxReferences::resolve_address(std::string_view address) {
  std::string plain;
  for (const char c : address)
    if (c != '$') plain += c;
  int column = 0;
  std::size_t at = 0;
  for (; at < plain.size() && plain[at] >= 'A' && plain[at] <= 'Z' && column <= last_column; ++at)
    column = column * 26 + (plain[at] - 'A' + 1);
  int row = 0;
  const auto* end = plain.data() + plain.size();
  const auto [stopped, error] = std::from_chars(plain.data() + at, end, row);
  if (error != std::errc{} || stopped != end || row < 1 || row > last_row || column < 1 ||
      column > last_column)
    refuse(address);
  return {0, row - 1, column - 1};
}

orcus::spreadsheet::src_range_t XlsxReferences::resolve_range(std::string_view range) {
  const auto colon = range.find(':');
  const auto first = resolve_address(range.substr(0, colon));
  return {first,
          colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
}

}  // namespace mct::sheets
