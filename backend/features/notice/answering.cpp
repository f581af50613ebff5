#include "backend/features/notice/answering.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/notice/consent_rows.h"
#include "backend/features/notice/notice_rules.h"
#include "backend/features/notice/task_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;

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

}  // namespace

Status Answering::read(Visible& it, const Reading& reading) {
  note_read(it.seen, reading.revision, now_ms_);
  auto& minutes = it.seen.own.minutes_revision;
  minutes = std::max(minutes, std::min(reading.minutes_revision, it.seen.notice.minutes.revision));
  auto seen = mark_tasks_seen(connection_, it.standing.card_id, reading.task_ids);
  if (!seen) return fail(seen.error());
  return keep(it);
}

Status Answering::reply(Visible& it, const Reply& reply) {
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

Status Answering::mark(Visible& it, const Marks& marks) {
  it.seen.own.marks = marks;
  return keep(it);
}

Status Answering::consent(Visible& it, bool allowed) {
  if (!it.standing.unit_id.empty())
    return fail(reason::not_personal, "工作名片的阅读情况，发通知的单位总能看到");
  const auto& notice = it.seen.notice;
  if (auto kept = write_consent(connection_, it.standing.card_id, notice.sender_unit_id, allowed);
      !kept)
    return kept;
  it.seen.own.read_consent = allowed;
  return tell(it.standing.card_id, notice_settled, payloads_.settled(notice, it.seen.own));
}

Status Answering::remind(Visible& it, const std::vector<int>& minutes) {
  const auto& notice = it.seen.notice;
  if (notice.content.kind != Kind::meeting) return fail(reason::no_meeting, "只有会议可以提醒");
  if (auto kept = write_reminders(connection_, notice, it.standing.card_id, minutes, now_ms_);
      !kept)
    return kept;
  it.seen.own.reminders = minutes;
  return tell(it.standing.card_id, notice_settled, payloads_.settled(notice, it.seen.own));
}

Status Answering::keep(const Visible& it) {
  if (auto kept = write_receipt(connection_, it.seen, it.standing.card_id); !kept) return kept;
  return tell(it.standing.card_id, notice_settled, payloads_.settled(it.seen.notice, it.seen.own));
}

Status Answering::tell(const std::string& card_id, events::Kind kind, std::string payload) {
  auto appended = events::append(
      connection_, {{events::topic_of("card", card_id), kind, std::move(payload)}}, now_ms_);
  if (!appended) return fail(appended.error());
  return {};
}

}  // namespace mct::notice
