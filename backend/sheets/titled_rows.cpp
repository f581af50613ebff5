#include "backend/sheets/titled_rows.h"

#include <algorithm>
#include <fmt/format.h>

namespace mct::sheets {
namespace {

// For each column of the sheet, which of the titles it has.
using Positions = std::vector<std::optional<std::size_t>>;

bool has_control_character(std::string_view text) {
  return std::ranges::any_of(
      text, [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F; });
}

bool is_blank(const SheetRow& row) {
  return std::ranges::all_of(row.cells,
                             [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::optional<Positions> read_header(const Sheet& sheet, const SheetRow& header,
                                     std::span<const std::string_view> titles, Problems& problems,
                                     std::size_t optional) {
  bool good = true;
  const auto wrong = [&](std::string where, std::string what) {
    problems.add(std::move(where), std::move(what));
    good = false;
  };
  Positions positions(header.cells.size());
  std::vector<bool> seen(titles.size());
  for (std::size_t column = 0; column < header.cells.size(); ++column) {
    const auto title = trimmed(header.cells[column]);
    if (title.empty()) continue;
    const auto place =
        cell_place(sheet.name, header.number, column_letters(static_cast<int>(column)));
    const auto found = std::ranges::find(titles, title);
    const auto position = static_cast<std::size_t>(found - titles.begin());
    if (found == titles.end()) {
      wrong(place, fmt::format("不认识的列“{}”", title));
    } else if (seen[position]) {
      wrong(place, fmt::format("列“{}”重复", title));
    } else {
      seen[position] = true;
      positions[column] = position;
    }
  }
  for (std::size_t i = 0; i + optional < titles.size(); ++i)
    if (!seen[i]) wrong(row_place(sheet.name, header.number), fmt::format("缺少列“{}”", titles[i]));
  if (!good) return std::nullopt;
  return positions;
}

// Without the spaces around it and with plain line ends.
std::string cleaned(std::string_view cell) {
  std::string text(trimmed(cell));
  for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at))
    text.erase(at, 1);
  std::ranges::replace(text, '\r', '\n');
  return text;
}

}  // namespace

std::optional<std::vector<TitledRow>> read_titled_rows(const Sheet& sheet,
                                                       std::span<const std::string_view> titles,
                                                       Problems& problems, std::size_t optional) {
  const auto header = std::ranges::find_if_not(sheet.rows, is_blank);
  if (header == sheet.rows.end()) {
    problems.add(row_place(sheet.name, 1), "没有表头");
    return std::nullopt;
  }
  const auto positions = read_header(sheet, *header, titles, problems, optional);
  if (!positions) return std::nullopt;
  std::vector<TitledRow> rows;
  for (auto row = header + 1; row != sheet.rows.end(); ++row) {
    if (is_blank(*row)) continue;
    TitledRow read{row->number, std::vector<std::string>(titles.size())};
    for (std::size_t column = 0; column < row->cells.size(); ++column) {
      auto text = cleaned(row->cells[column]);
      if (text.empty()) continue;
      const auto position = column < positions->size() ? (*positions)[column] : std::nullopt;
      const auto place = [&](std::string_view title) {
        return cell_place(sheet.name, row->number, title);
      };
      if (!position)
        problems.add(place(column_letters(static_cast<int>(column))), "这一列没有表头");
      else if (has_control_character(text))
        problems.add(place(titles[*position]), "含有控制字符");
      else
        read.cells[*position] = std::move(text);
    }
    rows.push_back(std::move(read));
  }
  return rows;
}

}  // namespace mct::sheets
