#include "backend/features/notice/notice_requests.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <google/protobuf/util/time_util.h>
#include <set>
#include <utility>

#include "backend/core/page_token.h"
#include "backend/text/field_checks.h"
#include "backend/text/utf8.h"

namespace mct::notice {
namespace {

using google::protobuf::util::TimeUtil;
using text::FieldChecks;

constexpr std::size_t most_title = 60, most_body = 4000, most_place = 100, most_reason = 200;
constexpr std::size_t most_code = 128, most_minutes = 5000, most_room = 20;
constexpr int most_targets = 200, most_attachments = 10, most_quota = 1000, most_forwards = 20,
              most_tasks = 100;
constexpr std::array offered_reminders{0, 5, 15, 30, 60, 1440};
constexpr std::int64_t longest_meeting_ms = std::int64_t{31} * 24 * 3'600'000;

void check_request_id(const std::string& id, FieldChecks& checks) {
  checks.unless(text::is_id(id), "request_id", "须为 1 至 64 个字符");
}

bool are_ids(const google::protobuf::RepeatedPtrField<std::string>& words) {
  return std::ranges::all_of(words, [](const std::string& it) { return text::is_id(it); });
}

// 0: none, or out of the contract's range.
std::int64_t time_ms(bool given, const google::protobuf::Timestamp& time) {
  const bool fits = given && time.seconds() > 0 && time.seconds() <= TimeUtil::kTimestampMaxSeconds;
  return fits ? TimeUtil::TimestampToMilliseconds(time) : 0;
}

void check_meeting(const Content& it, FieldChecks& checks) {
  checks.unless(text::is_line(it.place, 1, most_place), "content.place",
                "地点或链接须为 1 至 100 个字");
  checks.unless(it.start_ms != 0, "content.start_time", "请填写开始时间");
  checks.unless(it.end_ms > it.start_ms && it.end_ms - it.start_ms <= longest_meeting_ms,
                "content.end_time", "结束时间须晚于开始时间，不超过 31 天");
  checks.unless(it.reply_by_ms <= it.start_ms, "content.reply_by_time",
                "回复截止时间不能晚于会议开始");
  checks.unless(it.unit_quota >= 0 && it.unit_quota <= most_quota, "content.unit_quota",
                "每单位名额须为 1 至 1000，或不限");
}

// All but meetings.
void check_text(const Content& it, FieldChecks& checks) {
  checks.unless(it.place.empty(), "content.place", "只有会议有地点");
  checks.unless(it.start_ms == 0 && it.end_ms == 0, "content.start_time",
                "只有会议有开始和结束时间");
  checks.unless(it.kind == Kind::announcement || it.reply_by_ms == 0, "content.reply_by_time",
                "这类通知没有回复截止时间");
  checks.unless(it.unit_quota == 0 && !it.without_substitutes, "content.unit_quota",
                "只有会议有名额和代为参加");
  checks.unless(!it.body.empty(), "content.body", "请填写正文");
}

Content parse_content(const pb::NoticeContent& message, FieldChecks& checks) {
  Content it{static_cast<Kind>(message.kind()),
             message.title(),
             message.body(),
             message.place(),
             time_ms(message.has_start_time(), message.start_time()),
             time_ms(message.has_end_time(), message.end_time()),
             time_ms(message.has_reply_by_time(), message.reply_by_time()),
             static_cast<AlertLevel>(message.alert_level()),
             message.unit_quota(),
             message.without_substitutes()};
  checks.unless(
      message.kind() != pb::NOTICE_KIND_UNSPECIFIED && pb::NoticeKind_IsValid(message.kind()),
      "content.kind", "请选择通知的类别");
  checks.unless((it.kind == Kind::alert) == (it.alert_level != AlertLevel::none) &&
                    pb::AlertLevel_IsValid(message.alert_level()),
                "content.alert_level", "预警须选择级别，其他通知没有级别");
  checks.unless(text::is_line(it.title, 1, most_title), "content.title", "标题须为 1 至 60 个字");
  checks.unless(text::is_text(it.body, 0, most_body), "content.body", "正文最多 4000 个字");
  if (it.kind == Kind::meeting)
    check_meeting(it, checks);
  else
    check_text(it, checks);
  return it;
}

// Each part of a place needs those above it.
Neighbourhood parse_neighbourhood(const pb::Neighbourhood& it, const std::string& field,
                                  FieldChecks& checks, std::size_t least_id = 1) {
  const bool whole = (it.building_id().empty() || !it.community_id().empty()) &&
                     (it.entrance_id().empty() || !it.building_id().empty()) &&
                     (it.room().empty() || !it.entrance_id().empty());
  checks.unless(whole && text::is_id(it.community_id(), least_id) &&
                    text::is_id(it.building_id(), 0) && text::is_id(it.entrance_id(), 0) &&
                    text::is_line(it.room(), 0, most_room),
                field, "社区、楼、单元或门牌号有误");
  return {it.community_id(), it.building_id(), it.entrance_id(), it.room()};
}

Audience parse_audience(const pb::Audience& message, FieldChecks& checks) {
  Audience audience{{message.organization_ids().begin(), message.organization_ids().end()},
                    {message.card_ids().begin(), message.card_ids().end()},
                    {message.group_ids().begin(), message.group_ids().end()}};
  for (const auto& it : message.neighbourhoods())
    audience.neighbourhoods.push_back(parse_neighbourhood(
        it, fmt::format("audience.neighbourhoods[{}]", audience.neighbourhoods.size()), checks));
  const int count = message.organization_ids_size() + message.card_ids_size() +
                    message.group_ids_size() + message.neighbourhoods_size();
  checks.unless(count >= 1 && count <= most_targets, "audience",
                "请选择 1 至 200 个单位、人员、群或住户范围");
  checks.unless(are_ids(message.organization_ids()) && are_ids(message.card_ids()) &&
                    are_ids(message.group_ids()),
                "audience", "有的单位、人员或群的编号不对");
  return audience;
}

}  // namespace

Reader reader_of(const rpc::Caller& caller) {
  return {caller.identity.account_id, caller.card.id};
}

Result<Reader> sender_of(const rpc::Caller& caller) {
  if (caller.card.id.empty())
    return fail(mct::reason::permission_denied, "通知须由单位的人员用名片发送");
  return reader_of(caller);
}

Result<Page> parse_page(const std::string& query, const std::string& token, int size,
                        PageSizes sizes) {
  auto offset = page_offset(query, token);
  if (!offset) return fail(offset.error());
  return Page{*offset, size <= 0 ? sizes.usual : std::min(size, sizes.most)};
}

std::string next_page(const std::string& query, const Page& page, std::size_t count) {
  if (std::cmp_less(count, page.limit)) return {};
  return page_token(query, page.offset + page.limit);
}

Status check_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(text::is_id(id), "id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

Result<Reading> parse(const pb::MarkReadRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  checks.unless(request.revision() > 0, "revision", "须大于 0");
  checks.unless(request.minutes_revision() >= 0, "minutes_revision", "不能小于 0");
  const auto& tasks = request.task_ids();
  checks.unless(tasks.size() <= most_tasks && are_ids(tasks), "task_ids", "任务编号不对");
  check_request_id(request.request_id(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Reading{
      request.id(), request.revision(), request.minutes_revision(), {tasks.begin(), tasks.end()}};
}

Status check(const pb::SetMarksRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  check_request_id(request.request_id(), checks);
  return std::move(checks).status();
}

Status check(const pb::SetReadConsentRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  check_request_id(request.request_id(), checks);
  return std::move(checks).status();
}

Result<std::vector<int>> parse(const pb::SetRemindersRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  check_request_id(request.request_id(), checks);
  std::set<int> minutes(request.minutes().begin(), request.minutes().end());
  const auto offered = [](int wanted) {
    return std::ranges::find(offered_reminders, wanted) != offered_reminders.end();
  };
  checks.unless(std::ranges::all_of(minutes, offered), "minutes",
                "提醒时间须为会议开始时，或提前 5、15、30、60 分钟或一天");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return std::vector<int>(minutes.begin(), minutes.end());
}

Result<ForwardStore::Forwarding> parse(const pb::ForwardNoticeRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  const auto& ids = request.card_ids();
  checks.unless(!ids.empty() && ids.size() <= most_forwards && are_ids(ids), "card_ids",
                "请选择 1 至 20 位同事");
  check_request_id(request.request_id(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return ForwardStore::Forwarding{request.id(), {ids.begin(), ids.end()}, request.request_id()};
}

Status check(const pb::AdmitForwardedRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  checks.unless(text::is_id(request.card_id()), "card_id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

Status check(const pb::CheckInRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_line(request.code(), 1, most_code), "code", "这不是会议签到码");
  return std::move(checks).status();
}

Status check(const pb::CheckInByHandRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.card_id()), "card_id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

Result<Reply> parse(const pb::ReplyRequest& request) {
  FieldChecks checks;
  Reply reply{request.id(),       static_cast<Answer>(request.answer()),
              request.reason(),   request.substitute_card_id(),
              request.revision(), request.request_id()};
  checks.unless(text::is_id(reply.notice_id), "id", "须为 1 至 64 个字符");
  checks.unless(request.answer() != pb::ANSWER_UNSPECIFIED && pb::Answer_IsValid(request.answer()),
                "answer", "请选择参加、请假或代为参加");
  checks.unless(reply.answer != Answer::absent || text::is_text(reply.reason, 1, most_reason),
                "reason", "请填写请假事由，最多 200 个字");
  checks.unless(reply.answer != Answer::substitute || text::is_id(reply.substitute_card_id),
                "substitute_card_id", "请选择代为参加的人员");
  checks.unless(reply.revision > 0, "revision", "须大于 0");
  check_request_id(reply.request_id, checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return reply;
}

Result<Audience> parse(const pb::PreviewAudienceRequest& request) {
  FieldChecks checks;
  auto audience = parse_audience(request.audience(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return audience;
}

Result<Neighbourhood> parse(const pb::ListNeighbourhoodsRequest& request) {
  FieldChecks checks;
  checks.unless(request.within().room().empty(), "within.room", "一户之内没有更小的范围");
  auto within = parse_neighbourhood(request.within(), "within", checks, 0);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  if (auto status = check_only_page(request.page_token()); !status) return fail(status.error());
  return within;
}

Result<SendingStore::Sending> parse(const pb::SendNoticeRequest& request) {
  FieldChecks checks;
  SendingStore::Sending sending{parse_content(request.content(), checks),
                                parse_audience(request.audience(), checks),
                                {request.attachment_ids().begin(), request.attachment_ids().end()},
                                request.request_id(),
                                time_ms(request.has_send_time(), request.send_time())};
  checks.unless(request.attachment_ids_size() <= most_attachments, "attachment_ids",
                "附件最多 10 个");
  checks.unless(
      sending.audience.neighbourhoods.empty() || sending.content.kind == Kind::announcement,
      "audience.neighbourhoods", "发给住户的只能是公告");
  check_request_id(request.request_id(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return sending;
}

Result<MinutesStore::Writing> parse(const pb::WriteMinutesRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  checks.unless(request.revision() >= 0, "revision", "不能小于 0");
  checks.unless(text::is_text(request.text(), 1, most_minutes), "text", "纪要须为 1 至 5000 个字");
  const auto& files = request.attachment_ids();
  checks.unless(files.size() <= most_attachments && are_ids(files), "attachment_ids",
                "附件最多 10 个");
  check_request_id(request.request_id(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return MinutesStore::Writing{request.id(),
                               request.revision(),
                               request.text(),
                               {files.begin(), files.end()},
                               request.request_id()};
}

Result<Content> parse(const pb::ChangeNoticeRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.id()), "id", "须为 1 至 64 个字符");
  checks.unless(request.revision() > 0, "revision", "须大于 0");
  auto content = parse_content(request.content(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return content;
}

}  // namespace mct::notice
