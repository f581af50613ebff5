#include "backend/features/catalogue/gazette/gazette_parser.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <span>
#include <string>

#include "backend/features/catalogue/gazette/listing_cells.h"
#include "backend/sheets/text_lines.h"
#include "backend/text/printed_name.h"

namespace mct::catalogue {
namespace {

using Lines = std::span<const sheets::TextLine>;

struct PublishedList {
  Level level;
  std::string_view heading;  // normalized
  std::vector<std::string_view> header;
};

const std::array<PublishedList, 2>& published_lists() {
  static const std::array<PublishedList, 2> lists{{
      {Level::district, "附件1:", {"序号", "事项名称", "事项类型", "实施机关"}},
      {Level::town,
       "附件2:",
       {"序号", "事项名称", "事项类型", "区级主管部门", "是否镇街共有", "是否延伸到村（社区）"}},
  }};
  return lists;
}

// What the headings of both lists are followed by: other notices have annexes 1 and 2 as well.
constexpr std::string_view list_title = "公共服务事项目录";

bool is_blank(const sheets::TextLine& line) {
  return sheets::trimmed(line.text).empty();
}
bool has_cells(const sheets::TextLine& line) {
  return line.text.find('\t') != std::string_view::npos;
}

std::vector<std::string> cells_of(const sheets::TextLine& line) {
  std::vector<std::string> cells;
  for (const auto cell : sheets::split_cells(line.text)) cells.emplace_back(sheets::trimmed(cell));
  return cells;
}

bool is_header(const sheets::TextLine& line, const PublishedList& list) {
  return std::ranges::equal(cells_of(line), list.header, {}, text::normalized_name,
                            text::normalized_name);
}

// The places in `lines` of the headings of a list.
std::vector<std::size_t> headings_of(Lines lines, const PublishedList& list) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (text::normalized_name(lines[i].text) != list.heading) continue;
    const auto next = std::ranges::find_if_not(lines.subspan(i + 1), is_blank);
    if (next != lines.end() && text::normalized_name(next->text).ends_with(list_title))
      places.push_back(i);
  }
  return places;
}

// Reads one list from the lines after its heading.
class ListReader {
 public:
  ListReader(const PublishedList& list, sheets::Problems& problems)
      : list_(list), problems_(problems) {}

  std::vector<ListedRow> read(Lines lines) {
    const auto table = std::ranges::find_if(
        lines, [&](const sheets::TextLine& line) { return is_header(line, list_); });
    const auto end = std::find_if(table, lines.end(), [](const sheets::TextLine& line) {
      return !is_blank(line) && !has_cells(line);
    });
    for (const auto& line : std::span(table, end)) take(line);
    check_end(std::span(end, lines.end()));

    std::vector<ListedRow> read;
    int expected = 1;
    for (const auto& row : rows_) {
      read.push_back({row.line, read_listing(row, list_.level, expected, problems_)});
      expected = read.back().listing.number + 1;
    }
    return read;
  }

 private:
  void take(const sheets::TextLine& line) {
    if (is_blank(line)) return;
    const bool page_begins = std::exchange(page_begins_, is_header(line, list_));
    if (page_begins_) return;
    auto cells = cells_of(line);
    if (!cells.front().empty())
      rows_.push_back({line.number, std::move(cells)});
    else if (page_begins && !rows_.empty() && cells.size() == rows_.back().cells.size())
      for (std::size_t i = 0; i < cells.size(); ++i) rows_.back().cells[i] += cells[i];
    else
      problems_.add(sheets::line_place(line.number),
                    fmt::format("{}：缺少序号，也不是换页后的续行", title_of(list_.level)));
  }

  // A row that has lost its tabs would end the list and hide what follows: say so.
  void check_end(Lines rest) {
    if (rest.empty()) return;
    auto is_row = [&](const sheets::TextLine& line) {
      const auto cells = cells_of(line);
      return is_header(line, list_) ||
             (cells.size() == column_count(list_.level) && parse_item_kind(cells[2]).has_value());
    };
    if (const auto row = std::ranges::find_if(rest, is_row); row != rest.end())
      problems_.add(
          sheets::line_place(rest.front().number),
          fmt::format("{}的目录在此中断，但第 {} 行又有事项", title_of(list_.level), row->number));
  }

  const PublishedList& list_;
  sheets::Problems& problems_;
  std::vector<ListingCells> rows_;
  bool page_begins_ = false;
};

}  // namespace

Result<std::vector<ListedRow>> parse_gazette(std::string_view text) {
  constexpr auto message = "公报中的公共服务事项目录有错误";
  auto lines = sheets::read_lines(text, "公报");
  if (!lines) return fail(reason::not_a_catalogue, lines.error().message, lines.error().violations);

  sheets::Problems problems;
  std::vector<std::size_t> begins;
  for (const auto& list : published_lists()) {
    const auto places = headings_of(*lines, list);
    if (places.empty())
      problems.add("line 1",
                   fmt::format("找不到{}目录：没有“{}”标题", title_of(list.level), list.heading));
    for (std::size_t i = 1; i < places.size(); ++i)
      problems.add(sheets::line_place((*lines)[places[i]].number),
                   fmt::format("{}目录的标题重复出现", title_of(list.level)));
    if (!places.empty()) begins.push_back(places.front());
  }
  if (problems.empty() && begins[0] > begins[1])
    problems.add(sheets::line_place((*lines)[begins[1]].number), "附件 2 应在附件 1 之后");
  if (!problems.empty()) return fail(reason::not_a_catalogue, message, problems.take());

  const Lines all(*lines);
  begins.push_back(all.size());
  std::vector<ListedRow> rows;
  for (std::size_t i = 0; i < published_lists().size(); ++i) {
    const auto& list = published_lists()[i];
    auto read =
        ListReader(list, problems).read(all.subspan(begins[i] + 1, begins[i + 1] - begins[i] - 1));
    if (read.empty())
      problems.add(sheets::line_place(all[begins[i]].number),
                   fmt::format("{}目录中没有事项", title_of(list.level)));
    std::ranges::move(read, std::back_inserter(rows));
  }
  if (!problems.empty()) return fail(reason::not_a_catalogue, message, problems.take());
  return rows;
}

}  // namespace mct::catalogue
