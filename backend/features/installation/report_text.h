#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/installation/installation_types.h"

// The words of the report, the same in every form of it.
namespace mct::installation {

inline constexpr std::string_view report_title = "“门城通”安装使用情况周报";
inline constexpr std::string_view total_name = "合计";

// Below these: number, unit, and the cells of cells_of.
inline constexpr std::array<std::string_view, 8> report_columns{
    "序号", "单位", "登记人员", "已领名片", "领取率", "安装", "本周活跃", "较上周"};

// 2026年第47周（11月16日至11月22日）
std::string week_title(const Week& week);
// When the figures were taken, and what is to be known of that.
std::string taken_text(const WeeklyReport& report);
// 85.7%; empty of nothing.
std::string share_text(std::int64_t part, std::int64_t whole);
// +3, 0, -2; — when it is not known.
std::string change_text(std::optional<std::int64_t> change);
// Of the columns after the unit.
std::array<std::string, 6> cells_of(const Figures& figures, std::optional<std::int64_t> change);
// How the figures are made, a sentence each.
std::vector<std::string> notes_of(const WeeklyReport& report);

}  // namespace mct::installation
