#include "backend/features/notice/inbox_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/notice/answering.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

Result<Visible> read_for(Connection& connection, Members& members, const Reader& reader,
                         const std::string& id, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_visible(connection, *standing, id, now_ms);
  if (!seen) return fail(seen.error());
  return Visible{std::move(*standing), std::move(*seen)};
}

Result<std::vector<SeenNotice>> read_page(Connection& connection, Members& members,
                                          const Reader& reader, const Page& page,
                                          std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  const auto sql = select_seen(fmt::format(
      "WHERE {} ORDER BY n.sent_ms DESC, n.id LIMIT $4 OFFSET $5", gets_it(*standing, 6)));
  std::vector<storage::Value> parameters{standing->card_id, standing->joined_ms, now_ms,
                                         std::int64_t{page.limit}, page.offset};
  parameters.insert(parameters.end(), standing->topics.begin(), standing->topics.end());
  return read_seen(connection, *standing, sql, parameters);
}

// As read_for; until this transaction ends nobody else changes what the card says: two devices of
// one person would write over each other.
Result<Visible> read_to_change(Connection& connection, Members& members, const Reader& reader,
                               const std::string& id, std::int64_t now_ms) {
  auto found = read_for(connection, members, reader, id, now_ms);
  if (!found) return found;
  auto member = members.member(connection, reader.card_id);
  if (!member) return fail(member.error());
  auto turn = connection.execute(
      "INSERT INTO notice_receipt (notice_id, card_id, name, unit_id, read_ms, read_revision) "
      "VALUES ($1, $2, $3, $4, 0, 0) "
      "ON CONFLICT (notice_id, card_id) DO UPDATE SET unit_id = excluded.unit_id",
      {id, reader.card_id, *member ? (*member)->name : std::string(), found->standing.unit_id});
  if (!turn) return fail(turn.error());
  return read_for(connection, members, reader, id, now_ms);
}

bool is_read(const SeenNotice& seen, const Reading& it) {
  if (!it.task_ids.empty()) return false;
  return seen.own.read_revision >= std::min(it.revision, seen.notice.revision) &&
         seen.own.minutes_revision >= std::min(it.minutes_revision, seen.notice.minutes.revision);
}

}  // namespace

template <class Act>
Result<SeenNotice> InboxStore::change(Connection& connection, const Reader& reader,
                                      const std::string& id, std::int64_t now_ms, Act act) {
  auto found = read_to_change(connection, members_, reader, id, now_ms);
  if (!found) return fail(found.error());
  Answering answering(connection, members_, payloads_, now_ms);
  if (auto status = act(answering, *found); !status) return fail(status.error());
  return std::move(found->seen);
}

asio::awaitable<Result<std::vector<SeenNotice>>> InboxStore::list(Reader reader, Page page) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return read_page(connection, members_, reader, page, now_ms);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::get(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    auto found = read_for(connection, members_, reader, id, now_ms);
    if (!found) return fail(found.error());
    return std::move(found->seen);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::mark_read(Reader reader, Reading reading) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    auto found = read_for(connection, members_, reader, reading.notice_id, now_ms);
    if (!found) return fail(found.error());
    if (is_read(found->seen, reading)) return std::move(found->seen);
    return change(connection, reader, reading.notice_id, now_ms,
                  [&](Answering& answering, Visible& it) { return answering.read(it, reading); });
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::set_marks(Reader reader, std::string id,
                                                          Marks marks) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return change(connection, reader, id, now_ms,
                  [&](Answering& answering, Visible& it) { return answering.mark(it, marks); });
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::set_read_consent(Reader reader, std::string id,
                                                                 bool allowed) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return change(connection, reader, id, now_ms, [&](Answering& answering, Visible& it) {
      return answering.consent(it, allowed);
    });
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::set_reminders(Reader reader, std::string id,
                                                              std::vector<int> minutes) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return change(connection, reader, id, now_ms,
                  [&](Answering& answering, Visible& it) { return answering.remind(it, minutes); });
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenNotice>> InboxStore::reply(Reader reader, Reply reply) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenNotice> {
    const auto answer = [&]() -> Result<std::string> {
      auto done =
          change(connection, reader, reply.notice_id, now_ms,
                 [&](Answering& answering, Visible& it) { return answering.reply(it, reply); });
      if (!done) return fail(done.error());
      return done->notice.id;
    };
    auto id = requests::once(connection, {reader.card_id + "/notice.reply", reply.request_id},
                             now_ms, answer);
    if (!id) return fail(id.error());
    auto found = read_for(connection, members_, reader, *id, now_ms);
    if (!found) return fail(found.error());
    return std::move(found->seen);
  };
  co_return co_await database_.write(std::move(job));
}

Result<bool> InboxStore::may_view(Connection& connection, const std::string& account_id,
                                  const std::string& card_id, const std::string& id) {
  auto found = read_for(connection, members_, {account_id, card_id}, id, clock_.now_ms());
  if (found) return true;
  if (found.error().reason == reason::notice_not_found) return false;
  return fail(found.error());
}

}  // namespace mct::notice
