#include "backend/features/notice/check_in_store.h"

#include "backend/features/notice/audience_rows.h"
#include "backend/features/notice/notice_rows.h"
#include "backend/features/notice/notice_rules.h"

namespace mct::notice {
namespace {

using storage::Connection;

// Empty: none was made yet.
Result<std::string> read_door_key(Connection& connection, const std::string& id) {
  auto rows = connection.execute("SELECT door_key FROM notice_door WHERE notice_id = $1", {id});
  if (!rows) return fail(rows.error());
  return rows->rows.empty() ? std::string() : rows->rows.front().text(0);
}

// A meeting that the card manages, and whose door is open.
Result<SeenNotice> read_open_door(Connection& connection, Members& members, const Reader& reader,
                                  const std::string& id, std::int64_t now_ms) {
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_managed(connection, *standing, id, now_ms);
  if (!seen) return seen;
  if (auto status = check_door(seen->notice, now_ms); !status) return fail(status.error());
  return seen;
}

// In the audience, or in somebody's place.
Result<bool> is_invited(Connection& connection, Members& members, const std::string& id,
                        const std::string& card_id) {
  auto covered = read_covered(connection, members, id);
  if (!covered) return fail(covered.error());
  if (covered->contains(card_id)) return true;
  auto rows = connection.execute(
      "SELECT 1 FROM notice_receipt WHERE notice_id = $1 AND substitute_card_id = $2",
      {id, card_id});
  if (!rows) return fail(rows.error());
  return !rows->rows.empty();
}

struct Arrival {
  std::string card_id;
  std::string name;
  std::string unit_id;
  std::string by;  // a name; empty: by the code
};

// False: had been there before.
Result<bool> write_arrival(Connection& connection, const std::string& id, const Arrival& it,
                           std::int64_t now_ms) {
  auto kept = connection.execute(
      "INSERT INTO notice_receipt (notice_id, card_id, name, unit_id, read_ms, read_revision, "
      "checked_in_ms, checked_in_by) VALUES ($1, $2, $3, $4, 0, 0, $5, $6) "
      "ON CONFLICT (notice_id, card_id) DO UPDATE SET checked_in_ms = excluded.checked_in_ms, "
      "checked_in_by = excluded.checked_in_by WHERE notice_receipt.checked_in_ms = 0",
      {id, it.card_id, it.name, it.unit_id, now_ms, it.by});
  if (!kept) return fail(kept.error());
  return kept->affected == 1;
}

// Their own devices, and whoever has sent the notice.
Status tell_arrival(Connection& connection, const EventPayloads& payloads, const SeenNotice& seen,
                    const Arrival& it, std::int64_t now_ms) {
  std::vector<events::NewEvent> told;
  told.push_back({events::topic_of("card", it.card_id), notice_settled,
                  payloads.settled(seen.notice, seen.own)});
  told.push_back({events::topic_of("card", seen.notice.sender_card_id), notice_checked_in,
                  payloads.checked_in({seen.notice.id, it.card_id, it.name, now_ms})});
  auto appended = events::append(connection, std::move(told), now_ms);
  if (!appended) return fail(appended.error());
  return {};
}

Result<CheckIn> arrive(Connection& connection, const EventPayloads& payloads, const std::string& id,
                       const Arrival& it, std::int64_t now_ms) {
  auto first = write_arrival(connection, id, it, now_ms);
  if (!first) return fail(first.error());
  auto seen = read_notice(connection, it.card_id, id);
  if (!seen) return fail(seen.error());
  if (*first)
    if (auto status = tell_arrival(connection, payloads, *seen, it, now_ms); !status)
      return fail(status.error());
  return CheckIn{id, seen->notice.content.title, seen->own.checked_in_ms, !*first};
}

tl::unexpected<Error> not_invited(std::string_view what) {
  return fail(reason::not_invited, std::string(what));
}

Result<CheckIn> check_in_here(Connection& connection, Members& members,
                              const EventPayloads& payloads, const Reader& reader,
                              const DoorCode& code, std::int64_t now_ms) {
  auto key = read_door_key(connection, code.notice_id);
  if (!key) return fail(key.error());
  if (key->empty()) return no_door_code();
  if (auto status = check_door_code(*key, code, now_ms); !status) return fail(status.error());
  auto standing = members.standing(connection, reader);
  if (!standing) return fail(standing.error());
  auto seen = read_invited(connection, *standing, code.notice_id, now_ms);
  if (!seen && seen.error().reason == reason::notice_not_found)
    return not_invited("您现在使用的名片不在这次会议的通知范围内");
  if (!seen) return fail(seen.error());
  if (auto status = check_door(seen->notice, now_ms); !status) return fail(status.error());
  auto member = members.member(connection, reader.card_id);
  if (!member) return fail(member.error());
  const Arrival arrival{
      reader.card_id, *member ? (*member)->name : std::string(), standing->unit_id, {}};
  return arrive(connection, payloads, code.notice_id, arrival, now_ms);
}

Result<CheckIn> check_in_other(Connection& connection, Members& members,
                               const EventPayloads& payloads, const Reader& reader,
                               const std::string& id, const std::string& card_id,
                               std::int64_t now_ms) {
  auto seen = read_open_door(connection, members, reader, id, now_ms);
  if (!seen) return fail(seen.error());
  auto by = members.member(connection, reader.card_id);
  if (!by) return fail(by.error());
  if (!*by) return fail(mct::reason::permission_denied, "请用单位名片登记签到");
  auto invited = is_invited(connection, members, id, card_id);
  if (!invited) return fail(invited.error());
  auto member = members.member(connection, card_id);
  if (!member) return fail(member.error());
  if (!*invited || !*member) return not_invited("这个人不在这次会议的通知范围内");
  const Arrival arrival{card_id, (*member)->name, (*member)->unit_id, (*by)->name};
  return arrive(connection, payloads, id, arrival, now_ms);
}

}  // namespace

asio::awaitable<Result<std::string>> CheckInStore::door_key(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto read = [=, this](Connection& connection) -> Result<std::string> {
    auto seen = read_open_door(connection, members_, reader, id, now_ms);
    if (!seen) return fail(seen.error());
    return read_door_key(connection, id);
  };
  auto found = co_await database_.read(std::move(read));
  if (!found || !found->empty()) co_return found;
  auto make = [id, key = new_door_key()](Connection& connection) -> Result<std::string> {
    auto kept = connection.execute(
        "INSERT INTO notice_door (notice_id, door_key) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        {id, key});
    if (!kept) return fail(kept.error());
    return read_door_key(connection, id);
  };
  co_return co_await database_.write(std::move(make));
}

asio::awaitable<Result<CheckIn>> CheckInStore::check_in(Reader reader, DoorCode code) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return check_in_here(connection, members_, payloads_, reader, code, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<CheckIn>> CheckInStore::check_in_by_hand(Reader reader, std::string id,
                                                                std::string card_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return check_in_other(connection, members_, payloads_, reader, id, card_id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::notice
