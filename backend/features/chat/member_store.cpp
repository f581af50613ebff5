#include "backend/features/chat/member_store.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::chat {
namespace {

using storage::Connection;

// Whoever is in the group now, if the speaker is; nobody comes or goes until the transaction ends.
Result<std::vector<Member>> members_held(Connection& connection, Cards& cards,
                                         const Speaker& speaker, const std::string& id) {
  if (auto status = take_turn(connection, id); !status) return fail(status.error());
  if (auto group = read_group(connection, speaker.card_id, id); !group) return fail(group.error());
  return read_members(connection, cards, speaker.card_id, id);
}

Status add_members(Connection& connection, Cards& cards, const EventPayloads& payloads,
                   const Speaker& speaker, const std::string& id,
                   const std::vector<std::string>& card_ids, std::int64_t now_ms) {
  auto members = members_held(connection, cards, speaker, id);
  if (!members) return fail(members.error());
  if (auto status = check_admin(*members, speaker.card_id); !status) return status;
  auto names = reach_all(connection, cards, speaker.card_id, card_ids);
  if (!names) return fail(names.error());
  for (const auto& it : *members) names->erase(it.card_id);
  if (names->empty()) return {};
  if (members->size() + names->size() > most_members)
    return fail(reason::group_full, "群聊最多 500 人");
  return add_people(connection, payloads, speaker, id, *names, now_ms);
}

Status remove_member(Connection& connection, Cards& cards, const EventPayloads& payloads,
                     const Speaker& speaker, const std::string& id, const std::string& card_id,
                     std::int64_t now_ms) {
  auto members = members_held(connection, cards, speaker, id);
  if (!members) return fail(members.error());
  if (card_id != speaker.card_id)
    if (auto status = check_admin(*members, speaker.card_id); !status) return status;
  const auto leaving = std::ranges::find(*members, card_id, &Member::card_id);
  if (leaving == members->end()) return fail(reason::member_not_found, "群里没有这个人");
  auto gone = connection.execute(
      "DELETE FROM chat_member WHERE conversation_id = $1 AND card_id = $2", {id, card_id});
  if (!gone) return fail(gone.error());
  const MembersChange change{speaker.name, {}, leaving->name};
  if (auto told = events::append(connection,
                                 {topic_of(id), members_changed, payloads.members(change)}, now_ms);
      !told)
    return fail(told.error());
  return events::topics_changed(connection, {card_id});
}

Status tell_change(Connection& connection, const EventPayloads& payloads, const std::string& id,
                   const GroupChange& change, std::int64_t now_ms) {
  auto told =
      events::append(connection, {topic_of(id), group_changed, payloads.group(change)}, now_ms);
  if (!told) return fail(told.error());
  return {};
}

Status rename_group(Connection& connection, Cards& cards, const EventPayloads& payloads,
                    const Speaker& speaker, const std::string& id, const std::string& name,
                    std::int64_t now_ms) {
  auto members = members_held(connection, cards, speaker, id);
  if (!members) return fail(members.error());
  if (auto status = check_admin(*members, speaker.card_id); !status) return status;
  auto renamed = connection.execute(
      "UPDATE chat_conversation SET name = $2 WHERE id = $1 AND name <> $2", {id, name});
  if (!renamed) return fail(renamed.error());
  if (renamed->affected == 0) return {};
  return tell_change(connection, payloads, id, {speaker.name, name, {}, {}}, now_ms);
}

// All at once: whoever was an admin because nobody else was stays one.
Status write_admins(Connection& connection, const std::string& id,
                    const std::vector<std::string>& card_ids) {
  auto kept = connection.execute(
      fmt::format("UPDATE chat_member SET admin = CASE WHEN card_id IN ({}) THEN 1 ELSE 0 END "
                  "WHERE conversation_id = $1",
                  storage::texts_in(connection.engine(), "$2")),
      {id, storage::list_of(card_ids)});
  if (!kept) return fail(kept.error());
  return {};
}

Status set_admin(Connection& connection, Cards& cards, const EventPayloads& payloads,
                 const Speaker& speaker, const std::string& id, const std::string& card_id,
                 bool admin, std::int64_t now_ms) {
  auto members = members_held(connection, cards, speaker, id);
  if (!members) return fail(members.error());
  if (auto status = check_admin(*members, speaker.card_id); !status) return status;
  const auto member = std::ranges::find(*members, card_id, &Member::card_id);
  if (member == members->end()) return fail(reason::member_not_found, "群里没有这个人");
  if (member->admin == admin) return {};
  member->admin = admin;
  std::vector<std::string> admins;
  for (const auto& it : *members)
    if (it.admin) admins.push_back(it.card_id);
  if (admins.empty()) return fail(reason::last_group_admin, "群里至少要有一名管理员");
  if (auto status = write_admins(connection, id, admins); !status) return status;
  GroupChange change{speaker.name, {}, {}, {}};
  (admin ? change.appointed_name : change.dismissed_name) = member->name;
  return tell_change(connection, payloads, id, change, now_ms);
}

}  // namespace

asio::awaitable<Result<std::vector<Member>>> MemberStore::list(Speaker speaker,
                                                               std::string conversation_id) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Member>> {
    if (auto own = read_membership(connection, speaker.card_id, conversation_id); !own)
      return fail(own.error());
    return read_members(connection, cards_, speaker.card_id, conversation_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Conversation>> MemberStore::add(Speaker speaker, std::string conversation_id,
                                                       std::vector<std::string> card_ids,
                                                       std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    auto added = once(connection, {speaker.card_id + "/chat.add", request_id}, now_ms, [&] {
      return add_members(connection, cards_, payloads_, speaker, conversation_id, card_ids, now_ms);
    });
    if (!added) return fail(added.error());
    return read_conversation(connection, cards_, speaker, conversation_id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> MemberStore::remove(Speaker speaker, std::string conversation_id,
                                            std::string card_id, std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) {
    return once(connection, {speaker.card_id + "/chat.remove", request_id}, now_ms, [&] {
      return remove_member(connection, cards_, payloads_, speaker, conversation_id, card_id,
                           now_ms);
    });
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Conversation>> MemberStore::rename(Speaker speaker,
                                                          std::string conversation_id,
                                                          std::string name,
                                                          std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Conversation> {
    auto renamed = once(connection, {speaker.card_id + "/chat.rename", request_id}, now_ms, [&] {
      return rename_group(connection, cards_, payloads_, speaker, conversation_id, name, now_ms);
    });
    if (!renamed) return fail(renamed.error());
    return read_conversation(connection, cards_, speaker, conversation_id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<Member>> MemberStore::set_admin(Speaker speaker, std::string conversation_id,
                                                       std::string card_id, bool admin,
                                                       std::string request_id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<Member> {
    auto set = once(connection, {speaker.card_id + "/chat.admin", request_id}, now_ms, [&] {
      return chat::set_admin(connection, cards_, payloads_, speaker, conversation_id, card_id,
                             admin, now_ms);
    });
    if (!set) return fail(set.error());
    auto members = read_members(connection, cards_, speaker.card_id, conversation_id);
    if (!members) return fail(members.error());
    const auto member = std::ranges::find(*members, card_id, &Member::card_id);
    if (member == members->end()) return fail(reason::member_not_found, "群里没有这个人");
    return std::move(*member);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::chat
