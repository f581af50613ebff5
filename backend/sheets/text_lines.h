#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::sheets {

// What some programs begin a text in UTF-8 with.
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct TextLine {
  int number = 0;         // from 1
  std::string_view text;  // without its end
};

// The lines of a text in UTF-8; a byte order mark and the ends LF and CRLF are taken away. The
// lines point into `text`. Errors: INVALID_ARGUMENT naming the line ("line 12") that is not UTF-8.
Result<std::vector<TextLine>> read_lines(std::string_view text, std::string_view file_name);

// The cells between separators; always at least one.
std::vector<std::string_view> split_cells(std::string_view line, char separator = '\t');

// Without the spaces around it, ideographic and no-break spaces included.
std::string_view trimmed(std::string_view text);

// How many code points; `text` is UTF-8.
int length_of(std::string_view text);

// "line 12"
std::string line_place(int line);

// Everything that is wrong with a file, up to a number that a person can read.
class Problems {
 public:
  explicit Problems(std::size_t limit = 200) : limit_(limit) {}

  void add(std::string where, std::string what);
  bool empty() const { return list_.empty(); }
  // True when further problems are dropped.
  bool full() const { return list_.size() >= limit_; }
  std::vector<Violation> take() { return std::move(list_); }

 private:
  std::size_t limit_;
  std::vector<Violation> list_;
};

}  // namespace mct::sheets
