#include "backend/features/notice/inbox_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/notice/consent_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/task_rows.h"
#include "backend/requests/request_log.h"

namespace mct::notice {
namespace {

using storage::Connection;

struct Visible {
  Standing standing;
  SeenNotice seen;
};

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

Status write_receipt(Connection& connection, const SeenNotice& seen, const std::string& card_id) {
  const auto& it = seen.own;
  auto kept = connection.execute(
      "UPDATE notice_receipt SET read_ms = $3, read_revision = $4, answer = $5, reason = $6, "
      "substitute_card_id = $7, substitute_name = $8, answered_revision = $9, answered_ms = $10, "
      "pinned = $11, muted = $12, archived = $13, minutes_revision = $14 "
      "WHERE notice_id = $1 AND card_id = $2",
      {seen.notice.id, card_id, it.read_ms, it.read_revision, static_cast<std::int64_t>(it.answer),
       it.reason, it.substitute_card_id, it.substitute_name, it.answered_revision, it.answered_ms,
       std::int64_t{it.marks.pinned}, std::int64_t{it.marks.muted}, std::int64_t{it.marks.archived},
       it.minutes_revision});
  if (!kept) return fail(kept.error());
  return {};
}

bool is_read(const SeenNotice& seen, const Reading& it) {
  if (!it.task_ids.empty()) return false;
  return seen.own.read_revision >= std::min(it.revision, seen.notice.revision) &&
         seen.own.minutes_revision >= std::min(it.minutes_revision, seen.notice.minutes.revision);
}

// Reading up to a revision that there is.
void note_read(SeenNotice& seen, std::int64_t revision, std::int64_t now_ms) {
  if (seen.own.read_ms == 0) seen.own.read_ms = now_ms;
  seen.own.read_revision =
      std::max(seen.own.read_revision, std::min(revision, seen.notice.revision));
}

tl::unexpected<Error> wrong_substitute() {
  const std::string what = "代为参加的须是本单位的其他人员";
  return fail(mct::reason::invalid_argument, what, {{"substitute_card_id", what}});
}

// How many others of the unit come, themselves or by a substitute. Holds back whoever else replies
// until this transaction ends.
Result<std::int64_t> count_coming(Connection& connection, const SeenNotice& seen,
                                  const Standing& reader) {
  auto turn = connection.execute("UPDATE notice SET unit_quota = unit_quota WHERE id = $1",
                                 {seen.notice.id});
  if (!turn) return fail(turn.error());
  auto rows = connection.execute(
      "SELECT count(*) FROM notice_receipt "
      "WHERE notice_id = $1 AND unit_id = $2 AND card_id <> $3 AND answer IN ($4, $5)",
      {seen.notice.id, reader.unit_id, reader.card_id, static_cast<std::int64_t>(Answer::attending),
       static_cast<std::int64_t>(Answer::substitute)});
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

// Errors: QUOTA_FULL.
Status check_quota(Connection& connection, const SeenNotice& seen, const Standing& reader,
                   Answer answer) {
  const int quota = seen.notice.content.unit_quota;
  if (quota == 0 || answer == Answer::absent) return {};
  auto coming = count_coming(connection, seen, reader);
  if (!coming) return fail(coming.error());
  if (*coming < quota) return {};
  return fail(reason::quota_full, fmt::format("本单位的 {} 个名额已满", quota));
}

Status write_reminders(Connection& connection, const Notice& notice, const std::string& card_id,
                       const std::vector<int>& minutes, std::int64_t now_ms) {
  auto gone = connection.execute(
      "DELETE FROM notice_reminder WHERE notice_id = $1 AND card_id = $2", {notice.id, card_id});
  if (!gone) return fail(gone.error());
  for (const int it : minutes) {
    const auto start_ms = notice.content.start_ms;
    const bool past = start_ms - std::int64_t{it} * 60'000 <= now_ms;
    auto kept = connection.execute(
        "INSERT INTO notice_reminder (notice_id, card_id, minutes, told_for_ms) "
        "VALUES ($1, $2, $3, $4)",
        {notice.id, card_id, std::int64_t{it}, past ? start_ms : std::int64_t{0}});
    if (!kept) return fail(kept.error());
  }
  return {};
}

class Answering {
 public:
  Answering(Connection& connection, Members& members, const EventPayloads& payloads,
            std::int64_t now_ms)
      : connection_(connection), members_(members), payloads_(payloads), now_ms_(now_ms) {}

  Status read(Visible& it, const Reading& reading) {
    note_read(it.seen, reading.revision, now_ms_);
    auto& minutes = it.seen.own.minutes_revision;
    minutes =
        std::max(minutes, std::min(reading.minutes_revision, it.seen.notice.minutes.revision));
    auto seen = mark_tasks_seen(connection_, it.standing.card_id, reading.task_ids);
    if (!seen) return fail(seen.error());
    return keep(it);
  }

  Status reply(Visible& it, const Reply& reply) {
    if (auto status = check_reply(it.seen.notice, reply, now_ms_); !status) return status;
    if (auto status = check_quota(connection_, it.seen, it.standing, reply.answer); !status)
      return status;
    auto& own = it.seen.own;
    own.answer = reply.answer;
    own.reason = reply.answer == Answer::absent ? reply.reason : std::string();
    own.substitute_card_id.clear();
    own.substitute_name.clear();
    if (reply.answer == Answer::substitute) {
      auto member = members_.member(connection_, reply.substitute_card_id);
      if (!member) return fail(member.error());
      const bool fits = *member && (*member)->unit_id == it.standing.unit_id &&
                        (*member)->card_id != it.standing.card_id;
      if (!fits) return wrong_substitute();
      own.substitute_card_id = (*member)->card_id;
      own.substitute_name = (*member)->name;
    }
    own.answered_revision = std::min(reply.revision, it.seen.notice.revision);
    own.answered_ms = now_ms_;
    note_read(it.seen, reply.revision, now_ms_);
    if (auto kept = keep(it); !kept) return kept;
    if (own.substitute_card_id.empty()) return {};
    return tell(own.substitute_card_id, notice_sent, payloads_.notice(it.seen.notice));
  }

  Status mark(Visible& it, const Marks& marks) {
    it.seen.own.marks = marks;
    return keep(it);
  }

  Status consent(Visible& it, bool allowed) {
    if (!it.standing.unit_id.empty())
      return fail(reason::not_personal, "工作名片的阅读情况，发通知的单位总能看到");
    const auto& notice = it.seen.notice;
    if (auto kept = write_consent(connection_, it.standing.card_id, notice.sender_unit_id, allowed);
        !kept)
      return kept;
    it.seen.own.read_consent = allowed;
    return tell(it.standing.card_id, notice_settled, payloads_.settled(notice, it.seen.own));
  }

  Status remind(Visible& it, const std::vector<int>& minutes) {
    const auto& notice = it.seen.notice;
    if (notice.content.kind != Kind::meeting) return fail(reason::no_meeting, "只有会议可以提醒");
    if (auto kept = write_reminders(connection_, notice, it.standing.card_id, minutes, now_ms_);
        !kept)
      return kept;
    it.seen.own.reminders = minutes;
    return tell(it.standing.card_id, notice_settled, payloads_.settled(notice, it.seen.own));
  }

 private:
  // The row, and the event to the card's own devices.
  Status keep(const Visible& it) {
    if (auto kept = write_receipt(connection_, it.seen, it.standing.card_id); !kept) return kept;
    return tell(it.standing.card_id, notice_settled,
                payloads_.settled(it.seen.notice, it.seen.own));
  }

  Status tell(const std::string& card_id, events::Kind kind, std::string payload) {
    auto appended = events::append(
        connection_, {{events::topic_of("card", card_id), kind, std::move(payload)}}, now_ms_);
    if (!appended) return fail(appended.error());
    return {};
  }

  Connection& connection_;
  Members& members_;
  const EventPayloads& payloads_;
  const std::int64_t now_ms_;
};

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
