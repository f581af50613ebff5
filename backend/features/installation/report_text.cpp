#include "backend/features/installation/report_text.h"

#include <fmt/format.h>

#include "backend/features/installation/publication.h"

namespace mct::installation {
namespace {

std::string day_text(std::chrono::year_month_day day) {
  return fmt::format("{}月{}日", static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

}  // namespace

std::string week_title(const Week& week) {
  return fmt::format("{}年第{}周（{}至{}）", week.year(), week.number_in_year(),
                     day_text(week.day(0)), day_text(week.day(6)));
}

std::string taken_text(const WeeklyReport& report) {
  if (!report.finished) return fmt::format("本周未结束，截至{}", beijing_text(report.taken_ms));
  if (report.taken_late())
    return fmt::format("周末时服务器未运行，{}补记", beijing_text(report.taken_ms));
  return fmt::format("统计时间：{}", beijing_text(report.taken_ms));
}

std::string share_text(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return {};
  return fmt::format("{:.1f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string change_text(std::optional<std::int64_t> change) {
  if (!change) return "—";
  return *change == 0 ? "0" : fmt::format("{:+}", *change);
}

std::array<std::string, 6> cells_of(const Figures& figures, std::optional<std::int64_t> change) {
  return {std::to_string(figures.listed),
          std::to_string(figures.claimed),
          share_text(figures.claimed, figures.listed),
          std::to_string(figures.installed),
          std::to_string(figures.active),
          change_text(change)};
}

std::vector<std::string> notes_of(const WeeklyReport& report) {
  std::vector<std::string> notes{
      "登记人员：单位在通讯录里登记的人，含内设部门；已领名片：其中本人已领取名片的。",
      "安装、本周活跃按设备计，一人两台设备计两台：30天内有过联系的为安装，本周内有过联系的为活跃；"
      "30天没有联系的视为已卸载。设备计入使用者当时所用名片的单位。",
      "较上周：本周活跃与上一周周报之差；上一周没有同一项的，记为“—”。",
      fmt::format("登记人员不足{}人的单位不单列，合并为一项；只有一个这样的单位时，"
                  "与人数最少的另一单位合并。只统计到单位，不涉及个人；按单位名录排列，不排名。",
                  least_people)};
  if (report.other_active)
    notes.push_back(fmt::format("另有{}台设备本周活跃但不属于任何单位（如居民），未计入合计。",
                                *report.other_active));
  return notes;
}

}  // namespace mct::installation
