#include "backend/sheets/tsv.h"

#include <algorithm>
#include <fmt/ranges.h>

#include "backend/sheets/text_lines.h"

namespace mct::sheets {

Result<std::vector<TsvRow>> read_tsv(std::string_view text, std::string_view file_name,
                                     std::span<const std::string_view> columns) {
  auto lines = read_lines(text, file_name);
  if (!lines) return fail(std::move(lines.error()));
  std::erase_if(*lines, [](const TextLine& line) {
    return trimmed(line.text).empty() || line.text.starts_with('#');
  });

  Problems problems;
  std::vector<TsvRow> rows;
  for (const auto& line : *lines) {
    TsvRow row{line.number, split_cells(line.text)};
    for (auto& cell : row.cells) cell = trimmed(cell);
    if (row.cells.size() != columns.size())
      problems.add(line_place(row.line),
                   fmt::format("应有 {} 列，实有 {} 列", columns.size(), row.cells.size()));
    rows.push_back(std::move(row));
  }
  if (rows.empty() || !std::ranges::equal(rows.front().cells, columns))
    problems.add(line_place(rows.empty() ? 1 : rows.front().line),
                 fmt::format("表头应为 {}", fmt::join(columns, "、")));
  if (!problems.empty())
    return fail(reason::invalid_argument, fmt::format("{} 的格式不对", file_name), problems.take());
  rows.erase(rows.begin());
  return rows;
}

}  // namespace mct::sheets
