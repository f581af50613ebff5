#include "backend/features/place/place_sheet.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>

#include "backend/features/place/opening_times.h"
#include "backend/features/place/place_checks.h"
#include "backend/features/place/place_words.h"
#include "backend/sheets/text_lines.h"
#include "backend/sheets/tsv.h"

namespace mct::place {
namespace {

constexpr std::array<std::string_view, 14> sheet_columns{
    "id",      "kind",         "name",  "latitude",   "longitude", "accuracy_m", "address",
    "opening", "opening_note", "phone", "facilities", "owner",     "source",     "introduction"};

template <class Number>
std::optional<Number> number_in(std::string_view cell) {
  Number value{};
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

// What a cell says; when it says nothing that can be understood, a problem and the usual value.
class Cells {
 public:
  Cells(const sheets::TsvRow& row, sheets::Problems& problems) : row_(row), problems_(problems) {}

  std::string text(std::size_t column) const { return std::string(row_.cells[column]); }
  template <class T>
  T value(std::size_t column, std::optional<T> understood) {
    if (!understood)
      problems_.add(sheets::line_place(row_.line),
                    fmt::format("看不懂 {} “{}”", sheet_columns.at(column), row_.cells[column]));
    return understood.value_or(T{});
  }
  template <class Number>
  Number number(std::size_t column) {
    return value(column, number_in<Number>(row_.cells[column]));
  }
  std::string_view cell(std::size_t column) const { return row_.cells[column]; }

 private:
  const sheets::TsvRow& row_;
  sheets::Problems& problems_;
};

Place place_in(Cells cells) {
  Place it;
  it.id = cells.text(0);
  it.kind = cells.value(1, parse_kind(cells.cell(1)));
  it.name = cells.text(2);
  it.position = {cells.number<double>(3), cells.number<double>(4)};
  it.accuracy_meters = cells.number<int>(5);
  it.address = cells.text(6);
  it.opening_times = cells.value(7, parse_opening_times(cells.cell(7)));
  it.opening_note = cells.text(8);
  it.phone = cells.text(9);
  it.facilities = cells.value(10, parse_facilities(cells.cell(10)));
  it.owner_id = cells.text(11);
  it.source = cells.text(12);
  it.introduction = cells.text(13);
  return it;
}

}  // namespace

Result<std::vector<Place>> parse_places(std::string_view text, std::string_view file_name) {
  auto rows = sheets::read_tsv(text, file_name, sheet_columns);
  if (!rows) return fail(rows.error());
  std::vector<Place> places;
  std::set<std::string> ids;
  sheets::Problems problems;
  for (const auto& row : *rows) {
    const auto line = sheets::line_place(row.line);
    auto it = place_in(Cells(row, problems));
    if (it.id.empty()) problems.add(line, "缺少 id");
    if (!ids.insert(it.id).second) problems.add(line, fmt::format("id “{}”重复", it.id));
    for (const auto& found : check(it)) problems.add(line, found.where + "：" + found.what);
    places.push_back(std::move(it));
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, fmt::format("{} 有错误", file_name),
                problems.take());
  return places;
}

}  // namespace mct::place
