#include "backend/features/matter/ledger/ledger_parser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <span>

#include "backend/features/matter/ledger/case_cells.h"
#include "backend/sheets/text_lines.h"
#include "backend/text/printed_name.h"

namespace mct::matter {
namespace {

constexpr std::string_view ledger_title = "收集群众意见建议落实办理台账";
constexpr std::string_view ledger_source = "门政办发〔2017〕53号";
constexpr std::array<std::string_view, 6> header{"序号",     "题目",     "简要内容",
                                                 "责任单位", "办理分类", "办理措施"};

using Lines = std::span<const sheets::TextLine>;

std::vector<std::string_view> cells_of(const sheets::TextLine& line) {
  auto cells = sheets::split_cells(line.text);
  for (auto& cell : cells) cell = sheets::trimmed(cell);
  return cells;
}

// A heading such as 一、经济社会发展方面（4条）.
struct Heading {
  std::string category;  // 经济社会发展
  int announced = 0;
  int line = 0;
};

std::optional<Heading> heading_in(const sheets::TextLine& line) {
  const auto name = text::normalized_name(sheets::trimmed(line.text));
  static const auto mark = text::normalized_name("、");
  constexpr std::string_view about = "方面(", end = "条)";
  const auto begin = name.find(mark), open = name.find(about);
  if (begin == std::string::npos || open == std::string::npos || !name.ends_with(end))
    return std::nullopt;
  Heading heading{name.substr(begin + mark.size(), open - begin - mark.size()), 0, line.number};
  const auto* first = name.data() + open + about.size();
  const auto* last = name.data() + name.size() - end.size();
  const auto [stop, error] = std::from_chars(first, last, heading.announced);
  if (error != std::errc() || stop != last) return std::nullopt;
  return heading;
}

// Reads the ledger from the lines after its title.
class LedgerReader {
 public:
  std::vector<HandledCase> read(Lines lines) {
    for (const auto& line : lines) {
      if (sheets::trimmed(line.text).empty()) continue;
      if (line.text.find('\t') == std::string_view::npos) break;
      take(line);
    }
    end_class();
    return std::move(cases_);
  }
  sheets::Problems& problems() { return problems_; }

 private:
  void take(const sheets::TextLine& line) {
    const auto cells = cells_of(line);
    if (std::ranges::equal(cells, header)) return;
    if (auto heading = heading_in(line)) {
      end_class();
      heading_ = std::move(*heading);
      return;
    }
    const auto place = sheets::line_place(line.number);
    const int expected = cases_.empty() ? 1 : cases_.back().number + 1;
    if (cells.size() != header.size())
      return problems_.add(place, fmt::format("第 {} 条：应有 {} 列，实有 {} 列", expected,
                                              header.size(), cells.size()));
    if (heading_.category.empty())
      problems_.add(place, fmt::format("第 {} 条：不在任何一类之下", expected));
    const CaseCells words{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]};
    auto it = read_case(words, expected, [&](std::string_view column, std::string what) {
      problems_.add(place, fmt::format("第 {} 条，{}：{}", expected, column, what));
    });
    it.source = ledger_source;
    it.category = heading_.category;
    cases_.push_back(std::move(it));
  }

  void end_class() {
    const auto count =
        std::ranges::count(cases_, std::as_const(heading_.category), &HandledCase::category);
    if (!heading_.category.empty() && count != heading_.announced)
      problems_.add(sheets::line_place(heading_.line),
                    fmt::format("{}：标题说有 {} 条，实有 {} 条", heading_.category,
                                heading_.announced, count));
  }

  std::vector<HandledCase> cases_;
  Heading heading_;
  sheets::Problems problems_;
};

}  // namespace

Result<std::vector<HandledCase>> parse_ledger(std::string_view text) {
  constexpr auto message = "公报中的意见建议办理台账有错误";
  auto lines = sheets::read_lines(text, "公报");
  if (!lines) return fail(lines.error());
  const Lines all(*lines);
  const auto is_title = [](const sheets::TextLine& it) {
    return sheets::trimmed(it.text) == ledger_title;
  };
  const auto found = std::ranges::count_if(all, is_title);
  if (found != 1)
    return fail(reason::invalid_argument, message,
                {{"line 1", fmt::format("应有一份“{}”，实有 {} 份", ledger_title, found)}});
  LedgerReader reader;
  auto cases = reader.read(Lines(std::ranges::find_if(all, is_title) + 1, all.end()));
  if (cases.empty()) reader.problems().add("line 1", "台账里没有意见建议");
  if (!reader.problems().empty())
    return fail(reason::invalid_argument, message, reader.problems().take());
  return cases;
}

}  // namespace mct::matter
