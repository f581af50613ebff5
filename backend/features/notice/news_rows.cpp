#include "backend/features/notice/news_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include "backend/push/push_queue.h"

namespace mct::notice {
namespace {

using storage::Connection;

std::string text_of_new(Kind kind, const std::string& title) {
  switch (kind) {
    case Kind::meeting:
      return "你有一个新的会议通知";
    case Kind::announcement:
      return "你有一则新的公告";
    case Kind::bulletin:
      return "有新的门头沟信息";
    case Kind::daily_brief:
      return "有新的昨日区情";
    case Kind::alert:
      return title;
  }
  return {};
}

// What leaves the district says of which kind the news is; an alert, which is public, says its
// title. Empty: no news for a phone.
std::string text_of(events::Kind event, Kind kind, const std::string& title) {
  static constexpr std::array<std::pair<events::Kind, const char*>, 8> texts{{
      {notice_changed, "一个通知有变动"},
      {notice_cancelled, "一个通知已取消"},
      {notice_urged, "请尽快回复一个通知"},
      {notice_reminded, "一个会议快开始了"},
      {notice_forwarded, "有人转给你一个通知"},
      {notice_minutes, "有一份会议纪要"},
      {notice_task, "你有一项会议任务"},
      {notice_task_due, "一项会议任务快到期了"},
  }};
  if (event.name() == notice_sent.name()) return text_of_new(kind, title);
  const auto found =
      std::ranges::find(texts, event.name(), [](const auto& it) { return it.first.name(); });
  return found == texts.end() ? std::string() : found->second;
}

}  // namespace

Status push_news(Connection& connection, const std::string& notice_id,
                 const std::set<std::string>& topics, events::Kind kind, std::int64_t now_ms) {
  auto rows = connection.execute("SELECT kind, title FROM notice WHERE id = $1", {notice_id});
  if (!rows) return fail(rows.error());
  const auto notice_kind = static_cast<Kind>(rows->rows.at(0).integer(0));
  const auto text = text_of(kind, notice_kind, rows->rows.at(0).text(1));
  if (text.empty()) return {};
  for (const auto& topic : topics)
    if (auto status = push::notify(connection,
                                   {.topic = topic,
                                    .link = "mct://notice/" + notice_id,
                                    .text = text,
                                    .urgent = notice_kind == Kind::alert},
                                   now_ms);
        !status)
      return status;
  return {};
}

Status tell(Connection& connection, const std::string& notice_id,
            std::vector<events::NewEvent> news, std::int64_t now_ms) {
  if (news.empty()) return {};
  const auto kind = news.front().kind;
  std::set<std::string> topics;
  for (const auto& it : news) topics.insert(it.topic);
  if (auto appended = events::append(connection, std::move(news), now_ms); !appended)
    return fail(appended.error());
  return push_news(connection, notice_id, topics, kind, now_ms);
}

}  // namespace mct::notice
