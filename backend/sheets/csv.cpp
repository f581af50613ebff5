#include "backend/sheets/csv.h"

#include <exception>
#include <fmt/format.h>
#include <orcus/csv_parser.hpp>

#include "backend/sheets/text_encoding.h"
#include "backend/sheets/text_lines.h"

namespace mct::sheets {
namespace {

void append_quoted(std::string& text, std::string_view cell) {
  if (cell.find_first_of("\",\r\n") == std::string_view::npos) {
    text += cell;
    return;
  }
  text += '"';
  for (const char c : cell) {
    if (c == '"') text += '"';
    text += c;
  }
  text += '"';
}

// What liborcus calls with what it finds.
class CsvRows : public orcus::csv_handler {
 public:
  explicit CsvRows(std::string_view text) : end_(text.data() + text.size()) {}

  void begin_row() { sheet_.rows.push_back({++number_, {}}); }

  void end_row() {
    const auto& cells = sheet_.rows.back().cells;
    if (cells.empty() || (cells.size() == 1 && cells.front().empty())) sheet_.rows.pop_back();
  }

  void cell(const char* start, std::size_t size, bool transient) {
    // The parser takes a quote that does not end for a cell that ends behind the text.
    if (!transient && start && start + size > end_) throw orcus::csv::parse_error("open quote");
    auto& cells = sheet_.rows.back().cells;
    if (number_ > max_sheet_rows || cells.size() >= max_sheet_columns)
      throw std::length_error("too many cells");
    cells.emplace_back(start ? std::string_view(start, size) : std::string_view{});
  }

  int number() const { return number_; }
  Sheet take() { return std::move(sheet_); }

 private:
  const char* end_;
  int number_ = 0;
  Sheet sheet_;
};

std::string with_plain_line_ends(std::string text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r')
      plain += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      plain += '\n';
  return plain;
}

}  // namespace

std::string write_csv(const Sheet& sheet) {
  std::string text(byte_order_mark);
  for (const auto& row : sheet.rows) {
    std::string_view separator;
    for (const auto& cell : row.cells) {
      text += separator;
      append_quoted(text, cell);
      separator = ",";
    }
    text += "\r\n";
  }
  return text;
}

Result<Sheet> read_csv(std::string_view bytes) {
  auto decoded = to_utf8(bytes);
  if (!decoded) return fail(std::move(decoded.error()));
  const auto text = with_plain_line_ends(std::move(*decoded));
  orcus::csv::parser_config config;
  config.delimiters.push_back(',');
  config.text_qualifier = '"';
  config.trim_cell_value = false;
  CsvRows rows(text);
  try {
    orcus::csv_parser<CsvRows>(text.data(), text.size(), rows, config).parse();
  } catch (const orcus::csv::parse_error&) {
    return fail(mct::reason::invalid_argument, "CSV 文件的格式不对",
                {{row_place({}, rows.number()), "引号没有配对，或引号后面缺少逗号"}});
  } catch (const std::length_error&) {
    return fail(mct::reason::invalid_argument,
                fmt::format("CSV 文件过大，最多 {} 行、{} 列", max_sheet_rows, max_sheet_columns));
  }
  return rows.take();
}

}  // namespace mct::sheets
