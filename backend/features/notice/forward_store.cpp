#include "backend/features/notice/forward_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/news_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

// Those to whom it is forwarded. Errors: INVALID_ARGUMENT.
Result<std::vector<Member>> read_receivers(Connection& connection, Members& members,
                                           const std::vector<std::string>& card_ids) {
  std::vector<Member> receivers;
  std::vector<Violation> unknown;
  for (std::size_t i = 0; i < card_ids.size(); ++i) {
    auto member = members.member(connection, card_ids[i]);
    if (!member) return fail(member.error());
    if (*member)
      receivers.push_back(std::move(**member));
    else
      unknown.push_back({fmt::format("card_ids[{}]", i), "没有这位同事"});
  }
  if (!unknown.empty())
    return fail(mct::reason::invalid_argument, "有的同事已经不在", std::move(unknown));
  return receivers;
}

Result<SeenNotice> read_standing_notice(Connection& connection, const Standing& reader,
                                        const std::string& id, std::int64_t now_ms) {
  auto seen = read_visible(connection, reader, id, now_ms);
  if (!seen) return seen;
  if (seen->notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "这条通知已取消");
  return seen;
}

class Forwarder {
 public:
  Forwarder(Connection& connection, const EventPayloads& payloads, std::int64_t now_ms)
      : connection_(connection), payloads_(payloads), now_ms_(now_ms) {}

  Status forward(const Notice& notice, const Member& from, const std::vector<Member>& receivers) {
    std::vector<events::NewEvent> told;
    for (const auto& to : receivers) {
      auto kept = connection_.execute(
          "INSERT INTO notice_forward (notice_id, from_card_id, to_card_id, from_name, to_name, "
          "at_ms) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
          {notice.id, from.card_id, to.card_id, from.name, to.name, now_ms_});
      if (!kept) return fail(kept.error());
      if (kept->affected == 1)
        told.push_back({events::topic_of("card", to.card_id), notice_forwarded,
                        payloads_.forwarded(notice.id, from.name)});
    }
    return tell(connection_, notice.id, std::move(told), now_ms_);
  }

  Status admit(const Notice& notice, const std::string& card_id) {
    auto topic = events::topic_of("card", card_id);
    auto added = connection_.execute(
        "INSERT INTO notice_audience (notice_id, topic) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        {notice.id, topic});
    if (!added) return fail(added.error());
    if (added->affected == 0) return {};
    auto appended = events::append(
        connection_, events::NewEvent{std::move(topic), notice_sent, payloads_.notice(notice)},
        now_ms_);
    if (!appended) return fail(appended.error());
    return {};
  }

 private:
  Connection& connection_;
  const EventPayloads& payloads_;
  const std::int64_t now_ms_;
};

// The notice's id. What was asked for is done once.
Result<std::string> forward_notice(Connection& connection, Members& members,
                                   const EventPayloads& payloads, const Reader& reader,
                                   const ForwardStore::Forwarding& wanted, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_standing_notice(connection, *standing, wanted.notice_id, now_ms);
  if (!seen) return fail(seen.error());
  if (seen->notice.scheduled) return notice_not_found();
  auto from = members.member(connection, reader.card_id);
  if (!from) return fail(from.error());
  if (!*from) return fail(mct::reason::permission_denied, "请用单位名片转发通知");
  auto receivers = read_receivers(connection, members, wanted.card_ids);
  if (!receivers) return fail(receivers.error());
  Forwarder forwarder(connection, payloads, now_ms);
  if (auto done = forwarder.forward(seen->notice, **from, *receivers); !done)
    return fail(done.error());
  return seen->notice.id;
}

Result<std::vector<Forward>> read_forwards(Connection& connection, Members& members,
                                           const std::string& id) {
  auto covered = read_covered(connection, members, id);
  if (!covered) return fail(covered.error());
  auto rows = connection.execute(
      "SELECT f.from_name, f.to_card_id, f.to_name, f.at_ms, coalesce(r.read_ms, 0) "
      "FROM notice_forward f LEFT JOIN notice_receipt r "
      "ON r.notice_id = f.notice_id AND r.card_id = f.to_card_id "
      "WHERE f.notice_id = $1 ORDER BY f.at_ms, f.from_card_id, f.to_card_id LIMIT $2",
      {id, std::int64_t{ForwardStore::most_listed}});
  if (!rows) return fail(rows.error());
  std::vector<Forward> forwards;
  for (const auto& row : *rows)
    forwards.push_back({row.text(0), row.text(1), row.text(2), row.integer(3),
                        covered->contains(row.text(1)), row.integer(4)});
  return forwards;
}

}  // namespace

asio::awaitable<Result<std::vector<std::string>>> ForwardStore::forward(Reader reader,
                                                                        Forwarding wanted) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<std::string>> {
    auto id = requests::once(
        connection, {reader.card_id + "/notice.forward", wanted.request_id}, now_ms,
        [&] { return forward_notice(connection, members_, payloads_, reader, wanted, now_ms); });
    if (!id) return fail(id.error());
    auto receivers = read_receivers(connection, members_, wanted.card_ids);
    if (!receivers) return fail(receivers.error());
    auto covered = read_covered(connection, members_, *id);
    if (!covered) return fail(covered.error());
    std::vector<std::string> outsiders;
    for (const auto& it : *receivers)
      if (!covered->contains(it.card_id)) outsiders.push_back(it.name);
    return outsiders;
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Forward>>> ForwardStore::list(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<Forward>> {
    auto standing = members_.standing(connection, reader);
    if (!standing) return fail(standing.error());
    auto seen = read_managed(connection, *standing, id, now_ms);
    if (!seen) return fail(seen.error());
    return read_forwards(connection, members_, id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Status> ForwardStore::admit(Reader reader, std::string id, std::string card_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Status {
    auto standing = members_.standing(connection, reader);
    if (!standing) return fail(standing.error());
    auto seen = read_managed(connection, *standing, id, now_ms);
    if (!seen) return fail(seen.error());
    if (seen->notice.cancelled_ms != 0) return fail(reason::notice_cancelled, "这条通知已取消");
    auto forwards = read_forwards(connection, members_, id);
    if (!forwards) return fail(forwards.error());
    const auto found = std::ranges::find(*forwards, card_id, &Forward::to_card_id);
    if (found == forwards->end()) return fail(reason::not_forwarded, "这条通知没有转发给这个人");
    if (found->admitted) return {};
    return Forwarder(connection, payloads_, now_ms).admit(seen->notice, card_id);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::notice
