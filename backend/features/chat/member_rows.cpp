#include "backend/features/chat/member_rows.h"

#include <algorithm>
#include <fmt/format.h>

namespace mct::chat {

using storage::Connection;

Result<Names> reach_all(Connection& connection, Cards& cards, const std::string& from_card_id,
                        const std::vector<std::string>& card_ids) {
  auto names = cards.reachable(connection, from_card_id, card_ids);
  if (!names) return names;
  constexpr auto what = "没有这张名片，或不能与其交谈";
  std::vector<Violation> missing;
  for (const auto& id : card_ids)
    if (!names->contains(id)) missing.push_back({id, what});
  if (!missing.empty()) return fail(reason::card_out_of_reach, what, std::move(missing));
  return names;
}

Status check_reach(Connection& connection, Cards& cards, const Speaker& speaker, const Seat& own) {
  if (own.group) return {};
  auto names = reach_all(connection, cards, speaker.card_id, {own.partner_card_id});
  if (!names) return fail(names.error());
  return {};
}

Status check_admin(const std::vector<Member>& members, const std::string& card_id) {
  const auto own = std::ranges::find(members, card_id, &Member::card_id);
  if (own == members.end() || !own->admin)
    return fail(reason::not_group_admin, "只有群管理员可以这样做");
  return {};
}

Status insert_members(Connection& connection, const std::string& conversation_id,
                      const std::vector<std::string>& card_ids, const Coming& coming) {
  const auto after = std::max<std::int64_t>(coming.sequence - 1, 0);
  for (const auto& card_id : card_ids) {
    auto added = connection.execute(
        "INSERT INTO chat_member (conversation_id, card_id, admin, position, after, "
        "read_sequence, received_sequence) VALUES ($1, $2, $3, $4, $5, 0, 0)",
        {conversation_id, card_id, std::int64_t{coming.admin ? 1 : 0}, coming.sequence, after});
    if (!added) return fail(added.error());
  }
  return {};
}

Status add_people(Connection& connection, const EventPayloads& payloads, const Speaker& actor,
                  const std::string& conversation_id, const Names& names, std::int64_t now_ms) {
  MembersChange change{actor.name, {}, {}};
  std::vector<std::string> card_ids;
  for (const auto& [id, name] : names) {
    card_ids.push_back(id);
    change.added_names.push_back(name);
  }
  auto sequence = events::append(
      connection, {topic_of(conversation_id), members_changed, payloads.members(change)}, now_ms);
  if (!sequence) return fail(sequence.error());
  if (auto status = insert_members(connection, conversation_id, card_ids, {.sequence = *sequence});
      !status)
    return status;
  return events::topics_changed(connection, std::move(card_ids));
}

}  // namespace mct::chat
