#include "backend/features/chat/member_store.h"

#include <algorithm>

#include "backend/features/chat/chat_rows.h"
#include "backend/features/chat/member_rows.h"
#include "backend/requests/request_log.h"

namespace mct::chat {
namespace {

using storage::Connection;

// Whoever is in the group now, if the speaker is; nobody comes or goes until the transaction ends.
Result<std::vector<Member>> members_held(Connection& connection, Cards& cards,
                                         const Speaker& speaker, const std::string& id) {
  if (auto status = take_turn(connection, id); !status) return fail(status.error());
  if (auto group = read_group(connection, speaker.card_id, id); !group) return fail(group.error());
  return read_members(connection, cards, id);
}

Status check_admin(const std::vector<Member>& members, const Speaker& speaker) {
  const auto own = std::ranges::find(members, speaker.card_id, &Member::card_id);
  if (own == members.end() || !own->admin)
    return fail(reason::not_group_admin, "只有群管理员可以这样做");
  return {};
}

Status add_members(Connection& connection, Cards& cards, const EventPayloads& payloads,
                   const Speaker& speaker, const std::string& id,
                   const std::vector<std::string>& card_ids, std::int64_t now_ms) {
  auto members = members_held(connection, cards, speaker, id);
  if (!members) return fail(members.error());
  if (auto status = check_admin(*members, speaker); !status) return status;
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
    if (auto status = check_admin(*members, speaker); !status) return status;
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

// The work has no answer of its own.
Status once(Connection& connection, const requests::RequestKey& key, std::int64_t now_ms,
            const std::function<Status()>& work) {
  auto done = requests::once(connection, key, now_ms, [&]() -> Result<std::string> {
    if (auto status = work(); !status) return fail(status.error());
    return std::string();
  });
  if (!done) return fail(done.error());
  return {};
}

}  // namespace

asio::awaitable<Result<std::vector<Member>>> MemberStore::list(Speaker speaker,
                                                               std::string conversation_id) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Member>> {
    if (auto own = read_membership(connection, speaker.card_id, conversation_id); !own)
      return fail(own.error());
    return read_members(connection, cards_, conversation_id);
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
    return read_conversation(connection, cards_, speaker.card_id, conversation_id);
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

}  // namespace mct::chat
