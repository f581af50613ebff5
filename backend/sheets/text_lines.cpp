#include "backend/sheets/text_lines.h"

#include <fmt/format.h>
#include <limits>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace mct::sheets {
namespace {

bool is_utf8(std::string_view text) {
  const auto length = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < length;) {
    UChar32 point;
    U8_NEXT(text.data(), i, length, point);
    if (point < 0) return false;
  }
  return true;
}

bool is_space(UChar32 point) {
  constexpr UChar32 zero_width_no_break_space = 0xFEFF;
  return u_isUWhiteSpace(point) || point == zero_width_no_break_space;
}

}  // namespace

Result<std::vector<TextLine>> read_lines(std::string_view text, std::string_view file_name) {
  if (text.size() > static_cast<std::size_t>(std::numeric_limits<int32_t>::max()))
    return fail(reason::invalid_argument, fmt::format("{} 过大", file_name));
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  std::vector<TextLine> lines;
  for (int number = 1; !text.empty(); ++number) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!is_utf8(line))
      return fail(reason::invalid_argument, fmt::format("{} 不是 UTF-8 文本", file_name),
                  {{line_place(number), "不是有效的 UTF-8 编码"}});
    lines.push_back({number, line});
  }
  return lines;
}

std::vector<std::string_view> split_cells(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  for (;;) {
    const auto end = line.find(separator);
    cells.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return cells;
    line.remove_prefix(end + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  const auto length = static_cast<int32_t>(text.size());
  int32_t begin = 0;
  for (int32_t next = 0; next < length; begin = next) {
    UChar32 point;
    U8_NEXT(text.data(), next, length, point);
    if (!is_space(point)) break;
  }
  int32_t end = length;
  for (int32_t previous = length; previous > begin; end = previous) {
    UChar32 point;
    U8_PREV(text.data(), begin, previous, point);
    if (!is_space(point)) break;
  }
  return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

int length_of(std::string_view text) {
  int count = 0;
  for (const char c : text)
    if (!U8_IS_TRAIL(static_cast<uint8_t>(c))) ++count;
  return count;
}

std::string line_place(int line) {
  return fmt::format("line {}", line);
}

void Problems::add(std::string where, std::string what) {
  if (!full()) list_.push_back({std::move(where), std::move(what)});
}

}  // namespace mct::sheets
