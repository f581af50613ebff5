#include "backend/features/notice/notice_rules.h"

#include <algorithm>
#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>

namespace mct::notice {
namespace {

// Times are read in Beijing, UTC+8 all year.
constexpr std::chrono::hours beijing{8};
constexpr std::int64_t longest_ahead_ms = std::int64_t{366} * 24 * 3'600'000;

tl::unexpected<Error> wrong(std::string field, std::string what) {
  return fail(mct::reason::invalid_argument, what, {{std::move(field), what}});
}

// Answers that fit the kind.
bool fits(Kind kind, Answer answer) {
  if (kind != Kind::meeting) return answer == Answer::acknowledged;
  return answer == Answer::attending || answer == Answer::absent || answer == Answer::substitute;
}

std::string place_of(const Audience& audience, std::size_t at) {
  const auto organizations = audience.organization_ids.size();
  return at < organizations ? fmt::format("audience.organization_ids[{}]", at)
                            : fmt::format("audience.card_ids[{}]", at - organizations);
}

std::string level_text(AlertLevel level) {
  switch (level) {
    case AlertLevel::none:
      return {};
    case AlertLevel::blue:
      return "蓝色";
    case AlertLevel::yellow:
      return "黄色";
    case AlertLevel::orange:
      return "橙色";
    case AlertLevel::red:
      return "红色";
  }
  return {};
}

std::string quota_text(const Content& content) {
  return content.unit_quota == 0 ? "不限" : fmt::format("{} 人", content.unit_quota);
}

std::string substitutes_text(const Content& content) {
  return content.without_substitutes ? "不可" : "可以";
}

}  // namespace

std::string time_text(std::int64_t ms) {
  if (ms == 0) return {};
  const auto local =
      std::chrono::sys_seconds(std::chrono::seconds(ms / 1000)) + std::chrono::seconds(beijing);
  return fmt::format("{:%Y-%m-%d %H:%M}", fmt::gmtime(std::chrono::system_clock::to_time_t(local)));
}

std::optional<std::int64_t> day_ms(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  for (const std::size_t at : {0, 1, 2, 3, 5, 6, 8, 9})
    if (!digit(at)) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t length) {
    int value = 0;
    for (std::size_t i = at; i < at + length; ++i) value = value * 10 + (text[i] - '0');
    return value;
  };
  const std::chrono::year_month_day day(std::chrono::year(number(0, 4)),
                                        std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                        std::chrono::day(static_cast<unsigned>(number(8, 2))));
  if (!day.ok()) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::sys_days(day).time_since_epoch() - beijing)
      .count();
}

std::string day_text(std::int64_t ms) {
  return time_text(ms).substr(0, 10);
}

Status check_times(const Content& content, const Content* before, std::int64_t now_ms) {
  const auto is_new = [&](std::int64_t Content::*time) {
    return content.*time != 0 && (before == nullptr || before->*time != content.*time);
  };
  if (is_new(&Content::start_ms) && content.start_ms <= now_ms)
    return wrong("content.start_time", "会议时间须晚于现在");
  if (is_new(&Content::reply_by_ms) && content.reply_by_ms <= now_ms)
    return wrong("content.reply_by_time", "回复截止时间须晚于现在");
  return {};
}

Status check_send_time(const Content& content, std::int64_t send_ms, std::int64_t now_ms) {
  const auto before = [&](std::int64_t ms) { return ms == 0 || send_ms < ms; };
  if (send_ms <= now_ms || send_ms - now_ms > longest_ahead_ms)
    return wrong("send_time", "发送时间须晚于现在，在一年之内");
  if (!before(content.start_ms) || !before(content.reply_by_ms))
    return wrong("send_time", "发送时间须早于会议开始和回复截止");
  return {};
}

std::vector<ChangedField> differences(const Content& before, const Content& after) {
  std::vector<ChangedField> fields;
  const auto compare = [&](const char* name, std::string old_text, std::string new_text) {
    if (old_text != new_text) fields.push_back({name, std::move(old_text), std::move(new_text)});
  };
  compare("标题", before.title, after.title);
  compare("预警级别", level_text(before.alert_level), level_text(after.alert_level));
  compare("开始时间", time_text(before.start_ms), time_text(after.start_ms));
  compare("结束时间", time_text(before.end_ms), time_text(after.end_ms));
  compare("地点", before.place, after.place);
  compare("回复截止", time_text(before.reply_by_ms), time_text(after.reply_by_ms));
  compare("每单位名额", quota_text(before), quota_text(after));
  compare("代为参加", substitutes_text(before), substitutes_text(after));
  compare(before.kind == Kind::meeting ? "议程" : "正文", before.body, after.body);
  return fields;
}

std::int64_t replies_until(const Content& content) {
  return content.reply_by_ms != 0 ? content.reply_by_ms : content.start_ms;
}

bool takes_replies(Kind kind) {
  return kind != Kind::bulletin && kind != Kind::daily_brief;
}

Status check_open(const Notice& notice, std::int64_t now_ms) {
  if (notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "这条通知已取消");
  if (notice.scheduled) return fail(reason::reply_closed, "这条通知还没有发出");
  if (!takes_replies(notice.content.kind)) return fail(reason::reply_closed, "这类通知不用回复");
  const auto until = replies_until(notice.content);
  if (until != 0 && now_ms > until) return fail(reason::reply_closed, "已过回复截止时间");
  return {};
}

Status check_reply(const Notice& notice, const Reply& reply, std::int64_t now_ms) {
  if (auto status = check_open(notice, now_ms); !status) return status;
  if (!fits(notice.content.kind, reply.answer))
    return wrong("answer", notice.content.kind == Kind::meeting
                               ? "会议通知请答复参加、请假或代为参加"
                               : "这类通知只需答复收到");
  if (reply.answer == Answer::substitute && notice.content.without_substitutes)
    return wrong("answer", "这次会议不可由他人代为参加");
  return {};
}

Status check_door(const Notice& notice, std::int64_t now_ms) {
  const auto& content = notice.content;
  if (content.kind != Kind::meeting) return fail(reason::no_meeting, "只有会议可以签到");
  if (notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "会议已取消");
  if (now_ms < content.start_ms - check_in_before_ms)
    return fail(reason::check_in_closed,
                fmt::format("还没到签到时间，{} 起可以签到",
                            time_text(content.start_ms - check_in_before_ms)));
  if (now_ms > content.end_ms) return fail(reason::check_in_closed, "会议已结束，不能再签到");
  return {};
}

Status check_minutes(const Notice& notice, std::int64_t now_ms) {
  if (notice.content.kind != Kind::meeting) return fail(reason::no_meeting, "只有会议有纪要");
  if (notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "会议已取消");
  if (now_ms < notice.content.start_ms) return fail(reason::meeting_ahead, "会议还没有开始");
  return {};
}

Status check_tasks(const Notice& notice) {
  if (notice.content.kind != Kind::meeting) return fail(reason::no_meeting, "只有会议有任务");
  if (notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "会议已取消");
  return {};
}

Status check_due(std::int64_t due_ms, std::int64_t now_ms) {
  constexpr std::int64_t day = std::int64_t{24} * 3'600'000;
  if (due_ms + day <= now_ms || due_ms - now_ms > longest_ahead_ms)
    return wrong("due_date", "期限须为今天或以后，在一年之内");
  return {};
}

int told_by(std::int64_t due_ms, std::int64_t now_ms) {
  if (now_ms >= due_ms + told_on_day_ms) return 2;
  return now_ms >= due_ms + told_before_ms ? 1 : 0;
}

bool may_manage(const Standing& standing, const Notice& notice) {
  if (standing.card_id == notice.sender_card_id) return true;
  return standing.admin && standing.unit_id == notice.sender_unit_id;
}

Status check_reach(const Standing& sender, const Audience& audience,
                   const std::vector<Target>& targets) {
  std::vector<Violation> missing, out_of_reach;
  for (std::size_t at = 0; at < targets.size(); ++at) {
    const auto& it = targets[at];
    if (!it.found)
      missing.push_back({place_of(audience, at), "没有这个单位或人员"});
    else if (!it.below && (!sender.admin || it.whole_district))
      out_of_reach.push_back({place_of(audience, at), "不在您可以发送的范围内"});
  }
  if (!missing.empty())
    return fail(reason::audience_not_found, "有的单位或人员已经不在，请重新选择",
                std::move(missing));
  if (!out_of_reach.empty())
    return fail(reason::audience_out_of_reach, "只能发给本单位及下属；管理员可以发给其他单位",
                std::move(out_of_reach));
  return {};
}

Status check_alert(const Standing& sender, const Audience& audience,
                   const std::vector<Target>& targets) {
  const bool district =
      audience.group_ids.empty() &&
      std::ranges::all_of(targets, [](const Target& it) { return it.whole_district && it.below; });
  if (sender.admin && district) return {};
  const std::string what = "预警由区级管理员向全区发布";
  return fail(reason::audience_out_of_reach, what, {{"content.kind", what}});
}

}  // namespace mct::notice
