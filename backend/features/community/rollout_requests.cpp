#include "backend/features/community/rollout_requests.h"

#include <charconv>
#include <fmt/format.h>
#include <optional>

#include "backend/text/field_checks.h"

namespace mct::community {
namespace {

using text::FieldChecks;

constexpr int usual_months = 3, most_months = 12, most_planned = 1'000;
constexpr auto month_form = "月份形如 2026-12";

struct Month {
  int year = 0;
  int month = 0;
};

std::optional<Month> parse_month(const std::string& text) {
  Month it;
  const auto* begin = text.data();
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const auto year = std::from_chars(begin, begin + 4, it.year);
  const auto month = std::from_chars(begin + 5, begin + 7, it.month);
  const bool whole = year.ptr == begin + 4 && month.ptr == begin + 7;
  if (!whole || it.year < 2000 || it.month < 1 || it.month > 12) return std::nullopt;
  return it;
}

}  // namespace

Result<std::vector<std::string>> parse(const v1::GetRolloutRequest& request) {
  FieldChecks checks;
  auto month = parse_month(request.first_month());
  checks.unless(month.has_value(), "first_month", month_form);
  const int count = request.month_count() == 0 ? usual_months : request.month_count();
  checks.unless(count >= 1 && count <= most_months, "month_count", "须为 1 至 12 个月");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  std::vector<std::string> months;
  for (int i = 0; i < count; ++i) {
    months.push_back(fmt::format("{:04}-{:02}", month->year, month->month));
    if (++month->month <= 12) continue;
    month->month = 1;
    ++month->year;
  }
  return months;
}

Result<Planned> parse(const v1::SetRolloutPlanRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.town_id()), "town_id", "请选择街道或镇");
  checks.unless(request.months_size() >= 1 && request.months_size() <= most_months, "months",
                "须为 1 至 12 个月");
  Planned planned;
  for (int i = 0; i < request.months_size(); ++i) {
    const auto& it = request.months(i);
    const auto place = fmt::format("months[{}]", i);
    checks.unless(parse_month(it.month()).has_value(), place + ".month", month_form);
    checks.unless(it.planned() >= 0 && it.planned() <= most_planned, place + ".planned",
                  "须为 0 至 1000");
    checks.unless(planned.emplace(it.month(), it.planned()).second, place + ".month", "月份重复");
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return planned;
}

}  // namespace mct::community
