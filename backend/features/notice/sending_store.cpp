#include "backend/features/notice/sending_store.h"

#include "backend/attachments/attachment_places.h"
#include "backend/core/ids.h"
#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/consent_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/recipient_rows.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

constexpr int most_groups = 100;

// The sender's standing, if the audience is within reach.
Result<Standing> reaching(Connection& connection, Members& members, const Reader& reader,
                          const Audience& audience, Kind kind = Kind::announcement) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto targets = members.targets(connection, audience, standing->unit_id);
  if (!targets) return fail(targets.error());
  if (auto status = check_reach(*standing, audience, *targets); !status)
    return fail(status.error());
  if (kind != Kind::alert) return standing;
  if (auto status = check_alert(*standing, audience, *targets); !status)
    return fail(status.error());
  return standing;
}

Result<std::string> send_notice(Connection& connection, const Directories& directories,
                                const EventPayloads& payloads, const Reader& reader,
                                const SendingStore::Sending& sending, std::int64_t now_ms) {
  if (auto status = check_times(sending.content, nullptr, now_ms); !status)
    return fail(status.error());
  const bool later = sending.send_ms != 0;
  if (later)
    if (auto status = check_send_time(sending.content, sending.send_ms, now_ms); !status)
      return fail(status.error());
  auto& members = directories.members;
  auto standing = reaching(connection, members, reader, sending.audience, sending.content.kind);
  if (!standing) return fail(standing.error());
  auto sender = members.member(connection, reader.card_id);
  if (!sender) return fail(sender.error());
  if (!*sender) return fail(mct::reason::permission_denied, "请用单位名片发送通知");
  auto addressees = addressees_of(connection, directories, *standing, sending.audience);
  if (!addressees) return fail(addressees.error());
  Notice notice;
  notice.id = random_id();
  notice.group_names = std::move(addressees->group_names);
  notice.neighbourhood_names = std::move(addressees->neighbourhood_names);
  notice.content = sending.content;
  notice.sender_card_id = reader.card_id;
  notice.sender_unit_id = standing->unit_id;
  notice.sender_name = (*sender)->name;
  notice.sender_organization = (*sender)->organization_name;
  notice.sent_ms = later ? sending.send_ms : now_ms;
  notice.scheduled = later;
  auto topics = std::move(addressees->topics);
  if (notice.content.kind == Kind::alert) topics.emplace_back(alerts_topic);
  if (auto status = insert_notice(connection, notice, topics); !status) return fail(status.error());
  const attachments::Place place{attachment_noun, notice.id};
  if (auto status =
          attachments::attach(connection, reader.account_id, sending.attachment_ids, place);
      !status)
    return fail(status.error());
  auto attached = attachments::attachments_of(connection, place);
  if (!attached) return fail(attached.error());
  notice.attachments = std::move(*attached);
  if (later) return notice.id;
  if (auto status =
          tell_audience(connection, notice.id, notice_sent, payloads.notice(notice), now_ms);
      !status)
    return fail(status.error());
  return notice.id;
}

// Moves the revision on, unless somebody else has.
Status write_change(Connection& connection, const Notice& notice, const Content& content,
                    const std::vector<ChangedField>& fields, std::int64_t now_ms) {
  auto changed = connection.execute(
      "UPDATE notice SET revision = revision + 1, title = $3, body = $4, place = $5, "
      "start_ms = $6, end_ms = $7, reply_by_ms = $8, alert_level = $9, unit_quota = $10, "
      "without_substitutes = $11 "
      "WHERE id = $1 AND revision = $2 AND cancelled_ms = 0",
      {notice.id, notice.revision, content.title, content.body, content.place, content.start_ms,
       content.end_ms, content.reply_by_ms, static_cast<std::int64_t>(content.alert_level),
       std::int64_t{content.unit_quota}, std::int64_t{content.without_substitutes}});
  if (!changed) return fail(changed.error());
  if (changed->affected == 0) return fail(reason::notice_changed, "通知已被修改，请刷新后再试");
  if (notice.scheduled) return {};  // nobody has seen it otherwise
  std::int64_t position = 0;
  for (const auto& [name, before, after] : fields) {
    auto kept = connection.execute(
        "INSERT INTO notice_change (notice_id, revision, position, at_ms, name, text_before, "
        "text_after) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {notice.id, notice.revision + 1, ++position, now_ms, name, before, after});
    if (!kept) return fail(kept.error());
  }
  return {};
}

// Reads again what was written, and tells the audience.
Result<SeenNotice> told(Connection& connection, const Standing& standing, const std::string& id,
                        events::Kind kind, const EventPayloads& payloads, std::int64_t now_ms) {
  auto seen = read_managed(connection, standing, id, now_ms);
  if (!seen || seen->notice.scheduled) return seen;
  if (auto status = tell_audience(connection, id, kind, payloads.notice(seen->notice), now_ms);
      !status)
    return fail(status.error());
  return seen;
}

Result<SeenNotice> change_notice(Connection& connection, const Standing& standing,
                                 const EventPayloads& payloads, const std::string& id,
                                 std::int64_t revision, Content content, std::int64_t now_ms) {
  auto before = read_managed(connection, standing, id, now_ms);
  if (!before) return fail(before.error());
  const auto& notice = before->notice;
  if (notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "这条通知已取消");
  if (notice.revision != revision)
    return fail(reason::notice_changed, "通知已被修改，请刷新后再试");
  if (notice.content.kind != content.kind)
    return fail(mct::reason::invalid_argument, "通知的类别不能更改",
                {{"content.kind", "通知的类别不能更改"}});
  if (auto status = check_times(content, &notice.content, now_ms); !status)
    return fail(status.error());
  if (notice.scheduled)
    if (auto status = check_send_time(content, notice.sent_ms, now_ms); !status)
      return fail(status.error());
  const auto fields = differences(notice.content, content);
  if (fields.empty())
    return fail(mct::reason::invalid_argument, "没有任何更改", {{"content", "没有任何更改"}});
  if (auto status = write_change(connection, notice, content, fields, now_ms); !status)
    return fail(status.error());
  return told(connection, standing, id, notice_changed, payloads, now_ms);
}

Result<SeenNotice> cancel_notice(Connection& connection, const Standing& standing,
                                 const EventPayloads& payloads, const std::string& id,
                                 std::int64_t now_ms) {
  auto before = read_managed(connection, standing, id, now_ms);
  if (!before) return fail(before.error());
  auto cancelled = connection.execute(
      "UPDATE notice SET cancelled_ms = $2, revision = revision + 1 "
      "WHERE id = $1 AND cancelled_ms = 0",
      {id, now_ms});
  if (!cancelled) return fail(cancelled.error());
  if (cancelled->affected == 0) return before;
  return told(connection, standing, id, notice_cancelled, payloads, now_ms);
}

Result<std::int64_t> urge_notice(Connection& connection, const Standing& standing,
                                 const EventPayloads& payloads, const std::string& id,
                                 std::int64_t now_ms) {
  auto seen = read_managed(connection, standing, id, now_ms);
  if (!seen) return fail(seen.error());
  if (auto status = check_open(seen->notice, now_ms); !status) return fail(status.error());
  auto urged =
      connection.execute("UPDATE notice SET urged_ms = $2 WHERE id = $1 AND urged_ms <= $3",
                         {id, now_ms, now_ms - urge_again_ms});
  if (!urged) return fail(urged.error());
  if (urged->affected == 0) return fail(reason::urged_recently, "5 分钟内只能催办一次");
  if (auto status = tell_audience(connection, id, notice_urged, payloads.urged(id, now_ms), now_ms);
      !status)
    return fail(status.error());
  return now_ms;
}

Result<std::vector<SentNotice>> read_sent(Connection& connection, const Standing& standing,
                                          const Page& page) {
  static const auto sql = select_seen(
      "WHERE n.sender_card_id = $1 OR n.sender_unit_id = $2 "
      "ORDER BY n.sent_ms DESC, n.id LIMIT $3 OFFSET $4");
  auto all = read_seen(connection, standing, sql,
                       {standing.card_id, standing.admin ? standing.unit_id : std::string(),
                        std::int64_t{page.limit}, page.offset});
  if (!all) return fail(all.error());
  std::vector<SentNotice> sent;
  for (auto& it : *all) {
    auto replied = count_replies(connection, it.notice);
    if (!replied) return fail(replied.error());
    sent.push_back({std::move(it), *replied});
  }
  return sent;
}

}  // namespace

asio::awaitable<Result<SendingStore::Preview>> SendingStore::preview(Reader reader,
                                                                     Audience audience) {
  auto job = [=, this](Connection& connection) -> Result<Preview> {
    auto standing = reaching(connection, directories_.members, reader, audience);
    if (!standing) return fail(standing.error());
    auto addressees = addressees_of(connection, directories_, *standing, audience);
    if (!addressees) return fail(addressees.error());
    auto members = directories_.members.covered(connection, addressees->audience);
    if (!members) return fail(members.error());
    auto residents = directories_.neighbourhoods.count(connection, audience.neighbourhoods);
    if (!residents) return fail(residents.error());
    return Preview{std::move(*members), *residents};
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<NeighbourhoodEntry>>> SendingStore::neighbourhoods(
    Reader reader, Neighbourhood within) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<NeighbourhoodEntry>> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    if (!within.community_id.empty()) {
      // It is looked into as if it were sent to.
      auto reached = addressees_of(connection, directories_, *standing, {{}, {}, {}, {within}});
      if (!reached) return fail(reached.error());
    }
    return directories_.neighbourhoods.within(connection, within, standing->unit_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Group>>> SendingStore::groups(Reader reader) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Group>> {
    if (auto standing = directories_.members.standing(connection, reader); !standing)
      return fail(standing.error());
    return directories_.groups.groups_of(connection, reader.card_id, most_groups);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenNotice>> SendingStore::send(Reader reader, Sending sending) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    auto id = requests::once(
        connection, {reader.card_id + "/notice.send", sending.request_id}, now_ms,
        [&] { return send_notice(connection, directories_, payloads_, reader, sending, now_ms); });
    if (!id) return fail(id.error());
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return read_managed(connection, *standing, *id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> SendingStore::change(Reader reader, std::string id,
                                                         std::int64_t revision, Content content) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return change_notice(connection, *standing, payloads_, id, revision, content, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> SendingStore::cancel(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return cancel_notice(connection, *standing, payloads_, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::int64_t>> SendingStore::urge(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::int64_t> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return urge_notice(connection, *standing, payloads_, id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<SentNotice>>> SendingStore::list(Reader reader, Page page) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<SentNotice>> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return read_sent(connection, *standing, page);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Recipients>> SendingStore::recipients(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Recipients> {
    auto standing = directories_.members.standing(connection, reader);
    if (!standing) return fail(standing.error());
    return read_recipients(connection, directories_.members, *standing, id, now_ms);
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::notice
