#include "backend/features/installation/report_pdf.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/installation/pdf_pages.h"
#include "backend/features/installation/report_text.h"

namespace mct::installation {
namespace {

constexpr double margin = 51;  // 18 mm
constexpr double inner_width = PdfPages::page_width - 2 * margin;
constexpr double bottom = PdfPages::page_height - margin;
constexpr double gap = 12;
constexpr double row_height = 19;
constexpr double bar_row_height = 17;

constexpr Color ink{0.09, 0.13, 0.12}, muted{0.36, 0.42, 0.41}, teal{0.04, 0.42, 0.42},
    pale_teal{0.84, 0.93, 0.91}, stripe{0.96, 0.975, 0.97}, line{0.77, 0.82, 0.81}, white{1, 1, 1};

struct Column {
  double width;
  Align align;
};
// In the order of report_columns; together the inner width.
constexpr std::array<Column, 8> columns{{{30, Align::center},
                                         {173, Align::left},
                                         {50, Align::right},
                                         {50, Align::right},
                                         {47, Align::right},
                                         {43, Align::right},
                                         {50, Align::right},
                                         {50, Align::right}}};
constexpr double cell_padding = 5;

using Cells = std::vector<std::string>;

// Lays the report out from the top down. The number of pages is known only afterwards: laid out
// twice, it stands on the second.
class ReportLayout {
 public:
  ReportLayout(const WeeklyReport& report, int page_count)
      : report_(report),
        page_count_(page_count),
        pages_(fmt::format("{} {}", report_title, report.week.id())) {}

  void lay_out() {
    head();
    tiles();
    table();
    chart();
    notes();
    foot();
  }

  int page_count() const { return page_; }
  Result<std::string> finish() { return pages_.finish(); }

 private:
  void foot() {
    const TextStyle style{.size = 8.5, .color = muted};
    pages_.rectangle(margin, bottom + 12, inner_width, 0.5, line);
    pages_.cell(margin, bottom + 14, inner_width, 16,
                fmt::format("{}  {}", report_title, report_.week.id()), style);
    auto right = style;
    right.align = Align::right;
    pages_.cell(margin, bottom + 14, inner_width, 16,
                fmt::format("第 {} 页，共 {} 页", page_, page_count_), right);
  }

  void turn_page() {
    foot();
    pages_.next_page();
    ++page_;
    y_ = margin;
  }
  bool fits(double height) const { return y_ + height <= bottom; }

  void head() {
    y_ += pages_.text(margin, y_, inner_width, report_title,
                      {.size = 23, .bold = true, .color = ink, .align = Align::center});
    y_ += 4;
    y_ += pages_.text(margin, y_, inner_width, week_title(report_.week),
                      {.size = 12.5, .color = ink, .align = Align::center});
    y_ += 8;
    pages_.rectangle(margin, y_, inner_width, 1.6, teal);
    y_ += 6;
    y_ += pages_.text(margin, y_, inner_width, taken_text(report_),
                      {.size = 9, .color = muted, .align = Align::right});
    y_ += gap;
  }

  void tiles() {
    const auto& total = report_.total;
    const auto claimed = share_text(total.claimed, total.listed);
    const std::array<std::array<std::string, 3>, 4> shown{{
        {"登记人员", std::to_string(total.listed), fmt::format("{}个单位", unit_count())},
        {"已领名片", std::to_string(total.claimed),
         claimed.empty() ? std::string{} : "领取率 " + claimed},
        {"本周活跃安装", std::to_string(total.active), fmt::format("共安装 {}", total.installed)},
        {"较上周", change_text(report_.total_change),
         report_.total_change ? "台" : "上一周没有周报"},
    }};
    constexpr double between = 10, height = 66;
    const double width = (inner_width - 3 * between) / 4;
    double x = margin;
    for (const auto& [label, value, more] : shown) {
      pages_.rectangle(x, y_, width, height, pale_teal, 6);
      pages_.cell(x + 10, y_ + 7, width - 20, 14, label, {.size = 9, .color = muted});
      pages_.cell(x + 10, y_ + 21, width - 20, 26, value,
                  {.size = 20, .bold = true, .color = teal});
      pages_.cell(x + 10, y_ + 47, width - 20, 13, more, {.size = 8.5, .color = muted});
      x += width + between;
    }
    y_ += height + gap + 4;
  }

  std::size_t unit_count() const {
    std::size_t count = 0;
    for (const auto& it : report_.lines) count += it.line.unit_ids.size();
    return count;
  }

  void row(const Cells& cells, TextStyle style) {
    double x = margin;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      style.align = columns[i].align;
      pages_.cell(x + cell_padding, y_, columns[i].width - 2 * cell_padding, row_height, cells[i],
                  style);
      x += columns[i].width;
    }
    y_ += row_height;
  }

  void table_header() {
    pages_.rectangle(margin, y_, inner_width, row_height, teal);
    row({report_columns.begin(), report_columns.end()}, {.size = 9, .bold = true, .color = white});
  }

  static Cells cells_with(std::string number, std::string name, const Figures& figures,
                          std::optional<std::int64_t> change) {
    Cells cells{std::move(number), std::move(name)};
    std::ranges::move(cells_of(figures, change), std::back_inserter(cells));
    return cells;
  }

  void table() {
    table_header();
    int number = 0;
    for (const auto& it : report_.lines) {
      // The total does not stand alone on a page.
      if (const bool last = &it == &report_.lines.back();
          !fits(last ? 2 * row_height : row_height)) {
        turn_page();
        table_header();
      }
      if (++number % 2 == 0) pages_.rectangle(margin, y_, inner_width, row_height, stripe);
      row(cells_with(std::to_string(number), it.line.name, it.line.figures, it.change),
          {.size = 9.5, .color = ink});
      pages_.rectangle(margin, y_ - 0.4, inner_width, 0.4, line);
    }
    pages_.rectangle(margin, y_, inner_width, row_height, pale_teal);
    row(cells_with({}, std::string(total_name), report_.total, report_.total_change),
        {.size = 9.5, .bold = true, .color = ink});
    y_ += gap + 6;
  }

  void heading(std::string_view words) {
    y_ += pages_.text(margin, y_, inner_width, words, {.size = 13, .bold = true, .color = ink});
    y_ += 6;
  }

  // How much of each unit is active: bars of one scale, so that large and small units compare.
  void chart() {
    constexpr double least = 60 + 4 * bar_row_height;
    if (std::ranges::none_of(report_.lines,
                             [](const auto& it) { return it.line.figures.listed > 0; }))
      return;
    if (!fits(least)) turn_page();
    heading("各单位本周活跃安装与登记人员之比");
    for (const auto& it : report_.lines) {
      if (it.line.figures.listed == 0) continue;
      if (!fits(bar_row_height)) turn_page();
      bar(it.line);
    }
    y_ += gap;
  }

  void bar(const Line& it) {
    constexpr double name_width = 165, count_width = 48, share_width = 42, thickness = 8;
    const double track = inner_width - name_width - count_width - share_width - 2 * gap;
    const double share =
        static_cast<double>(it.figures.active) / static_cast<double>(it.figures.listed);
    const double x = margin + name_width + gap;
    const double top = y_ + (bar_row_height - thickness) / 2;
    pages_.cell(margin, y_, name_width, bar_row_height, it.name,
                {.size = 9, .color = ink, .align = Align::right});
    pages_.rectangle(x, top, track, thickness, pale_teal, 2);
    if (share > 0)
      pages_.rectangle(x, top, std::max(4.0, track * std::min(share, 1.0)), thickness, teal, 2);
    const TextStyle value{.size = 9, .color = muted, .align = Align::right};
    pages_.cell(x + track + gap, y_, count_width, bar_row_height,
                fmt::format("{}/{}", it.figures.active, it.figures.listed), value);
    pages_.cell(x + track + gap + count_width, y_, share_width, bar_row_height,
                share_text(it.figures.active, it.figures.listed), value);
    y_ += bar_row_height;
  }

  void notes() {
    const TextStyle style{.size = 9, .color = muted};
    const auto all = notes_of(report_);
    double height = 24;
    for (const auto& note : all) height += pages_.text_height(inner_width - 14, note, style) + 5;
    if (!fits(height)) turn_page();
    heading("说明");
    int number = 0;
    for (const auto& note : all) {
      pages_.text(margin, y_, 14, fmt::format("{}.", ++number), style);
      y_ += pages_.text(margin + 14, y_, inner_width - 14, note, style) + 5;
    }
  }

  const WeeklyReport& report_;
  int page_count_;
  PdfPages pages_;
  int page_ = 1;
  double y_ = margin;
};

}  // namespace

Result<std::string> write_report_pdf(const WeeklyReport& report) {
  ReportLayout counting(report, 0);
  counting.lay_out();
  ReportLayout layout(report, counting.page_count());
  layout.lay_out();
  return layout.finish();
}

}  // namespace mct::installation
