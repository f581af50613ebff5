#include "backend/features/document/absence_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/document/absence_rows.h"
#include "backend/features/document/document_rules.h"
#include "backend/features/document/trail_store.h"
#include "backend/requests/request_log.h"

namespace mct::document {
namespace {

using storage::Connection;

tl::unexpected<Error> wrong(std::string field, std::string what) {
  return fail(mct::reason::invalid_argument, what, {{std::move(field), what}});
}

// Somebody of the same unit who can act.
Result<Member> substitute_for(Connection& connection, Members& members, const Member& absent,
                              const std::string& card_id) {
  auto member = members.member(connection, card_id);
  if (!member) return fail(member.error());
  if (!*member || (*member)->unit_id != absent.unit_id || card_id == absent.card_id)
    return wrong("substitute_card_id", "请选择本单位的一位同事");
  if (!(*member)->claimed) return wrong("substitute_card_id", "这位同事还没有领取名片，无法代办");
  return **member;
}

// Others of the card wait here, so that none overlaps another.
Status take_turn(Connection& connection, const std::string& card_id) {
  auto turn = connection.execute(
      "INSERT INTO document_absentee (card_id) VALUES ($1) "
      "ON CONFLICT (card_id) DO UPDATE SET card_id = excluded.card_id",
      {card_id});
  if (!turn) return fail(turn.error());
  return {};
}

// Enters what waits for the card as handed over.
Status hand_over(Connection& connection, EventPayload payload, const Absence& absence,
                 std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT document_id FROM document_part WHERE card_id = $1 AND standing = 2 "
      "ORDER BY document_id",
      {absence.card_id});
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows) {
    if (auto status = lock_document(connection, row.text(0)); !status) return status;
    auto document = read_document(connection, row.text(0));
    if (!document) return fail(document.error());
    for (const auto& part : document->route)
      if (part.card_id == absence.card_id && part.standing == Standing::waiting &&
          covers(absence, part.task))
        if (auto status =
                record_handing_over(connection, payload, *document, part, absence, now_ms);
            !status)
          return status;
  }
  return {};
}

Result<std::string> declare_absence(Connection& connection, Members& members, EventPayload payload,
                                    const Member& acting, const AbsenceStore::Declaring& declaring,
                                    std::int64_t now_ms) {
  const auto start_ms = std::max(declaring.start_ms, now_ms);
  if (declaring.end_ms <= start_ms) return wrong("end_time", "结束时间须晚于开始和现在");
  if (declaring.end_ms - start_ms > longest_absence_ms) return wrong("end_time", "最长 180 天");
  auto substitute = substitute_for(connection, members, acting, declaring.substitute_card_id);
  if (!substitute) return fail(substitute.error());
  if (auto status = take_turn(connection, acting.card_id); !status) return fail(status.error());
  auto others = absences_of(connection, acting.card_id, now_ms);
  if (!others) return fail(others.error());
  for (const auto& it : *others)
    if (it.start_ms < declaring.end_ms && start_ms < it.end_ms)
      return fail(reason::absence_overlaps,
                  fmt::format("{} 至 {} 已移交给{}，请先撤销", date_text(it.start_ms),
                              date_text(it.end_ms), it.substitute_name));
  const Absence absence{.id = random_id(),
                        .card_id = acting.card_id,
                        .name = acting.name,
                        .substitute_card_id = substitute->card_id,
                        .substitute_name = substitute->name,
                        .unit_id = acting.unit_id,
                        .tasks = declaring.tasks,
                        .start_ms = start_ms,
                        .end_ms = declaring.end_ms};
  if (auto status = insert_absence(connection, absence); !status) return fail(status.error());
  if (auto status = hand_over(connection, payload, absence, now_ms); !status)
    return fail(status.error());
  return absence.id;
}

}  // namespace

asio::awaitable<Result<Absence>> AbsenceStore::declare(Reader reader, Declaring declaring) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Absence> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    auto id = requests::once(
        connection, {reader.card_id + "/document.absence", declaring.request_id}, now_ms, [&] {
          return declare_absence(connection, members_, payload_, *acting, declaring, now_ms);
        });
    if (!id) return fail(id.error());
    return read_absence(connection, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Absence>> AbsenceStore::withdraw(Reader reader, std::string id) {
  auto job = [=, this](Connection& connection) -> Result<Absence> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    auto withdrawn = connection.execute(
        "UPDATE document_absence SET withdrawn = 1 WHERE id = $1 AND card_id = $2",
        {id, acting->card_id});
    if (!withdrawn) return fail(withdrawn.error());
    if (withdrawn->affected == 0) return absence_not_found();
    return read_absence(connection, id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<AbsenceStore::Absences>> AbsenceStore::list(Reader reader) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Absences> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    auto own = absences_of(connection, acting->card_id, now_ms);
    if (!own) return fail(own.error());
    auto standing_in = absences_to_come(connection, acting->card_id, now_ms);
    if (!standing_in) return fail(standing_in.error());
    return Absences{std::move(*own), std::move(*standing_in)};
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::document
