#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mct::sheets {

struct XlsxCell {
  std::string sheet;
  int row = 0;  // from 0
  int column = 0;
  std::string text;
};

// The cells of the types that liborcus 0.17 passes over without a word (ECMA-376 part 1, 18.18.11):
// inline strings, dates, error values, and strings that no formula made. Programs other than the
// large office suites write such workbooks.
// Throws as liborcus does (std::exception) when the archive or its XML is damaged.
std::vector<XlsxCell> read_other_cells(std::string_view bytes);

}  // namespace mct::sheets
