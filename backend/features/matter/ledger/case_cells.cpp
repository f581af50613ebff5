#include "backend/features/matter/ledger/case_cells.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "backend/sheets/text_lines.h"

namespace mct::matter {
namespace {

constexpr int most_title = 60, most_unit = 20, most_words = 2000;
constexpr std::size_t most_units = 5;

using Wrong = std::function<void(std::string_view column, std::string what)>;

std::string words(std::string_view cell, std::string_view column, int most, const Wrong& wrong) {
  const auto length = sheets::length_of(cell);
  if (length < 1 || length > most) wrong(column, fmt::format("应有 1 至 {} 个字", most));
  return std::string(cell);
}

}  // namespace

const std::vector<std::string>& ways_of_handling() {
  static const std::vector<std::string> all{"原则指导", "解释说明", "实事办理"};
  return all;
}

HandledCase read_case(const CaseCells& cells, int expected, const Wrong& wrong) {
  HandledCase it;
  it.number = expected;
  if (cells.number != std::to_string(expected))
    wrong("序号", fmt::format("应为 {}，实为“{}”", expected, cells.number));
  it.title = words(cells.title, "题目", most_title, wrong);
  it.content = words(cells.content, "简要内容", most_words, wrong);
  for (const auto name : sheets::split_cells(cells.units, ' '))
    it.units.push_back(words(name, "责任单位", most_unit, wrong));
  if (it.units.size() > most_units) wrong("责任单位", fmt::format("最多 {} 个", most_units));
  it.handling = std::string(cells.handling);
  if (std::ranges::find(ways_of_handling(), it.handling) == ways_of_handling().end())
    wrong("办理分类", fmt::format("“{}”应为{}", it.handling, fmt::join(ways_of_handling(), "、")));
  it.measure = words(cells.measure, "办理措施", most_words, wrong);
  return it;
}

}  // namespace mct::matter
