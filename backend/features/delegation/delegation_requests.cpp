#include "backend/features/delegation/delegation_requests.h"

#include <charconv>
#include <chrono>
#include <google/protobuf/util/time_util.h>
#include <optional>

#include "backend/core/phone.h"
#include "backend/text/field_checks.h"

namespace mct::delegation {
namespace {

using google::protobuf::util::TimeUtil;
using text::FieldChecks;

constexpr std::size_t most_relation = 10;
constexpr std::size_t most_nickname = 20;
constexpr int of_age = 18;

Scopes parse_scopes(const google::protobuf::RepeatedField<int>& wanted, FieldChecks& checks) {
  Scopes scopes = 0;
  for (const int scope : wanted) {
    const bool known = scope != 0 && common::v1::DelegationScope_IsValid(scope);
    checks.unless(known, "scopes", "没有这个委托范围");
    if (known) scopes |= Scopes{1} << scope;
  }
  checks.unless(!wanted.empty(), "scopes", "请至少选择一个委托范围");
  return scopes;
}

// Given, and one that the contract's timestamps can hold.
bool is_time(const google::protobuf::Timestamp& time) {
  return time.seconds() > 0 && time.seconds() <= TimeUtil::kTimestampMaxSeconds;
}

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
  int year = 0;
  unsigned month = 0, day = 0;
  const auto number = [&](std::size_t from, std::size_t length, auto& value) {
    const auto* begin = text.data() + from;
    return std::from_chars(begin, begin + length, value).ptr == begin + length;
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !number(0, 4, year) ||
      !number(5, 2, month) || !number(8, 2, day))
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  return date.ok() ? std::optional(date) : std::nullopt;
}

// When the day begins on which somebody born on this one is of age, in Beijing. Whoever was born on
// 29 February is of age on 1 March of a year without one.
std::int64_t begin_of_age_ms(std::chrono::year_month_day born) {
  using namespace std::chrono;
  auto birthday = born + years(of_age);
  const sys_days day =
      birthday.ok() ? sys_days(birthday) : sys_days(birthday.year() / March / std::chrono::day(1));
  return duration_cast<milliseconds>((day - hours(8)).time_since_epoch()).count();
}

}  // namespace

Result<Offer> parse(const pb::OfferDelegationRequest& request) {
  FieldChecks checks;
  checks.unless(is_mobile(request.phone()), "phone", "请填写 11 位手机号");
  checks.unless(text::is_line(request.relation(), 1, most_relation), "relation",
                "关系须为 1 至 10 个字");
  checks.unless(is_time(request.end_time()), "end_time", "请选择截止日期");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  const auto scopes = parse_scopes(request.scopes(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Offer{request.phone(), request.relation(), scopes,
               TimeUtil::TimestampToMilliseconds(request.end_time()), request.request_id()};
}

Result<NewWard> parse(const pb::AddWardRequest& request) {
  FieldChecks checks;
  const auto born = parse_date(request.birth_date());
  checks.unless(text::is_line(request.nickname(), 1, most_nickname), "nickname",
                "昵称须为 1 至 20 个字");
  checks.unless(born.has_value(), "birth_date", "出生日期须写作 2015-06-01 的样子");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  const auto scopes = parse_scopes(request.scopes(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return NewWard{request.nickname(), begin_of_age_ms(*born), scopes, request.request_id()};
}

Status check_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(text::is_id(id), "id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

}  // namespace mct::delegation
