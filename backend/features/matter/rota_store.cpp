#include "backend/features/matter/rota_store.h"

#include <fmt/format.h>

#include "backend/audit/audit_trail.h"
#include "backend/features/matter/matter_rows.h"
#include "backend/features/matter/trail_store.h"
#include "backend/working_days/day.h"

namespace mct::matter {
namespace {

using storage::Connection;

constexpr std::array<std::string_view, 8> weekdays{"", "一", "二", "三", "四", "五", "六", "日"};

Result<Rota> read_rota(Connection& connection, const std::string& unit_id,
                       const std::string& kind_id) {
  auto rows = connection.execute(
      "SELECT weekday, card_id, name FROM matter_rota WHERE unit_id = $1 AND kind_id = $2",
      {unit_id, kind_id});
  if (!rows) return fail(rows.error());
  Rota rota;
  for (const auto& row : *rows) rota[static_cast<int>(row.integer(0))] = {row.text(1), row.text(2)};
  return rota;
}

// Fills in their names.
Status check_turns(Connection& connection, People& people, const std::string& unit_id, Rota& rota) {
  std::vector<Violation> violations;
  std::size_t place = 0;
  for (auto& [weekday, turn] : rota) {
    auto member = people.member(connection, turn.card_id);
    if (!member) return fail(member.error());
    if (!*member || (*member)->unit_id != unit_id || (*member)->account_id.empty())
      violations.push_back({fmt::format("turns[{}].card_id", place), "应是本单位已领取名片的人"});
    else
      turn.name = (*member)->name;
    ++place;
  }
  if (violations.empty()) return {};
  return fail(mct::reason::invalid_argument, "值班的人应是本单位已领取名片的人",
              std::move(violations));
}

Status insert_rota(Connection& connection, const std::string& unit_id, const std::string& kind_id,
                   const Rota& rota) {
  auto gone = connection.execute("DELETE FROM matter_rota WHERE unit_id = $1 AND kind_id = $2",
                                 {unit_id, kind_id});
  if (!gone) return fail(gone.error());
  for (const auto& [weekday, turn] : rota) {
    auto kept = connection.execute(
        "INSERT INTO matter_rota (unit_id, kind_id, weekday, card_id, name) "
        "VALUES ($1, $2, $3, $4, $5)",
        {unit_id, kind_id, std::int64_t{weekday}, turn.card_id, turn.name});
    if (!kept) return fail(kept.error());
  }
  return {};
}

std::string in_words(const Rota& rota) {
  std::string words;
  for (const auto& [weekday, turn] : rota)
    words += fmt::format("{}周{} {}", words.empty() ? "" : "、",
                         weekdays.at(static_cast<std::size_t>(weekday)), turn.name);
  return words;
}

}  // namespace

asio::awaitable<Result<Rota>> RotaStore::rota(Reader reader, std::string kind_id) {
  auto job = [=, this](Connection& connection) -> Result<Rota> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_rota(connection, acting->unit_id, kind_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Rota>> RotaStore::replace(Reader reader, std::string kind_id, Rota rota,
                                                 std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) -> Result<Rota> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    if (auto status = take_posting_turn(connection, acting->unit_id, kind_id); !status)
      return fail(status.error());
    auto before = read_rota(connection, acting->unit_id, kind_id);
    if (!before) return fail(before.error());
    auto wanted = rota;
    if (auto status = check_turns(connection, people_, acting->unit_id, wanted); !status)
      return fail(status.error());
    if (auto status = insert_rota(connection, acting->unit_id, kind_id, wanted); !status)
      return fail(status.error());
    const audit::Entry entry{now_ms,
                             {reader.account_id, acting->card_id, acting->name},
                             fmt::format("matter-post/{}/", acting->unit_id),
                             "matter.update_rota",
                             kind_id,
                             kind_id,
                             {{"值班表", in_words(*before), in_words(wanted)}}};
    if (auto status = audit::append(connection, entry); !status) return fail(status.error());
    return wanted;
  };
  co_return co_await database_.write(std::move(job));
}

Status hand_to_duty(Connection& connection, People& people, EventPayload payload, Matter& matter,
                    std::int64_t now_ms) {
  auto rota = read_rota(connection, matter.unit_id, matter.kind_id);
  if (!rota) return fail(rota.error());
  const auto today = std::chrono::weekday(working_days::day_of(now_ms)).iso_encoding();
  const auto turn = rota->find(static_cast<int>(today));
  if (turn == rota->end()) return {};
  auto member = people.member(connection, turn->second.card_id);
  if (!member) return fail(member.error());
  if (!*member || (*member)->unit_id != matter.unit_id || (*member)->account_id.empty() ||
      (*member)->account_id == matter.account_id)
    return {};
  matter.handler_card_id = (*member)->card_id;
  matter.handler_name = (*member)->name;
  ++matter.revision;
  if (auto status = update_matter(connection, matter); !status) return status;
  return record(connection, payload, matter,
                {.at_ms = now_ms,
                 .verb = Verb::assigned,
                 .note = fmt::format("由{}办理：今天值班", matter.handler_name),
                 .internal = false});
}

}  // namespace mct::matter
