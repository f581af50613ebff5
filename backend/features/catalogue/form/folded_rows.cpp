#include "backend/features/catalogue/form/folded_rows.h"

#include "backend/sheets/text_lines.h"

namespace mct::catalogue {
namespace {

constexpr std::string_view bar = "｜";

std::string escaped(std::string_view cell) {
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell.substr(i).starts_with(bar)) text += '\\';
    if (cell[i] == '\n')
      text += "\\n";
    else if (cell[i] == '\\')
      text += "\\\\";
    else
      text += cell[i];
  }
  return text;
}

std::vector<std::string> split_row(std::string_view line) {
  std::vector<std::string> cells(1);
  while (!line.empty()) {
    std::size_t taken = 1;
    if (line.starts_with(bar)) {
      cells.emplace_back();
      taken = bar.size();
    } else if (line.starts_with("\\n")) {
      cells.back() += '\n';
      taken = 2;
    } else if (line.starts_with("\\\\")) {
      cells.back() += '\\';
      taken = 2;
    } else if (line.front() == '\\' && line.substr(1).starts_with(bar)) {
      cells.back() += bar;
      taken = 1 + bar.size();
    } else {
      cells.back() += line.front();
    }
    line.remove_prefix(taken);
  }
  return cells;
}

}  // namespace

std::string fold_rows(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (const auto& row : rows) {
    if (!text.empty()) text += '\n';
    std::string_view separator;
    for (const auto& cell : row) {
      text.append(separator).append(escaped(cell));
      separator = bar;
    }
  }
  return text;
}

std::vector<std::vector<std::string>> unfold_rows(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  for (auto line : sheets::split_cells(text, '\n'))
    if (!sheets::trimmed(line).empty()) rows.push_back(split_row(line));
  return rows;
}

}  // namespace mct::catalogue
