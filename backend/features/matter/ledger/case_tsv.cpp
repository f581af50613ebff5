#include "backend/features/matter/ledger/case_tsv.h"

#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

#include "backend/features/matter/ledger/case_cells.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::matter {
namespace {

constexpr std::array<std::string_view, 8> columns{"source",  "number", "class",    "title",
                                                  "content", "units",  "handling", "measure"};
constexpr std::string_view file_heading =
    "# Suggestions of residents and how they were handled: 收集群众意见建议落实办理台账 of\n"
    "# 门政办发〔2017〕53号, as printed in 门头沟区人民政府公报 2018年第1期; units as printed "
    "there.\n"
    "# Made by `mctctl cases extract FILE` from the gazette's text; do not edit by hand.\n";
constexpr int most_name = 40;

}  // namespace

std::string write_cases(std::span<const HandledCase> cases) {
  auto text = fmt::format("{}{}\n", file_heading, fmt::join(columns, "\t"));
  for (const auto& it : cases)
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", it.source, it.number, it.category,
                        it.title, it.content, fmt::join(it.units, " "), it.handling, it.measure);
  return text;
}

Result<std::vector<HandledCase>> read_cases(std::string_view text, std::string_view file_name) {
  auto table = sheets::read_tsv(text, file_name, columns);
  if (!table) return fail(std::move(table.error()));
  sheets::Problems problems;
  std::vector<HandledCase> cases;
  std::map<std::string_view, int> last;
  for (const auto& row : *table) {
    const auto& cells = row.cells;
    const auto wrong = [&](std::string_view column, const std::string& what) {
      problems.add(fmt::format("{}, {}", file_name, sheets::line_place(row.line)),
                   fmt::format("{}：{}", column, what));
    };
    const CaseCells words{cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]};
    auto it = read_case(words, ++last[cells[0]], wrong);
    it.source = std::string(cells[0]);
    it.category = std::string(cells[2]);
    for (const auto& [column, word] : {std::pair("source", cells[0]), {"class", cells[2]}})
      if (word.empty() || sheets::length_of(word) > most_name)
        wrong(column, fmt::format("应有 1 至 {} 个字", most_name));
    cases.push_back(std::move(it));
  }
  if (cases.empty() && problems.empty()) problems.add(std::string(file_name), "没有意见建议");
  if (problems.empty()) return cases;
  return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name), problems.take());
}

}  // namespace mct::matter
