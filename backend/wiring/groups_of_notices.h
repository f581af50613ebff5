#pragma once

#include "backend/features/chat/chat_rows.h"
#include "backend/features/notice/notice_groups.h"

namespace mct {

// Notices go to groups of conversations: wires the port of one feature to the rows of another.
class GroupsOfNotices final : public notice::Groups {
 public:
  explicit GroupsOfNotices(chat::Cards& cards) : cards_(cards) {}

  Result<std::vector<notice::Group>> groups_of(storage::Connection& connection,
                                               const std::string& card_id, int most) override {
    auto memberships = chat::read_memberships(connection, card_id, chat::Page{.limit = most_read});
    if (!memberships) return fail(memberships.error());
    std::vector<notice::Group> groups;
    for (auto& it : *memberships)
      if (it.group && static_cast<int>(groups.size()) < most)
        groups.push_back({it.conversation_id, it.name});
    return groups;
  }

  Result<std::optional<notice::GroupMembers>> members_of(storage::Connection& connection,
                                                         const std::string& card_id,
                                                         const std::string& group_id) override {
    auto group = chat::read_group(connection, card_id, group_id);
    if (!group) {
      const auto& reason = group.error().reason;
      if (reason == chat::reason::conversation_not_found || reason == chat::reason::not_a_group)
        return std::nullopt;
      return fail(group.error());
    }
    auto members = chat::read_members(connection, cards_, card_id, group_id);
    if (!members) return fail(members.error());
    notice::GroupMembers found{group->name, {}};
    for (const auto& it : *members) found.card_ids.push_back(it.card_id);
    return found;
  }

 private:
  // Conversations with one other person lie between the groups.
  static constexpr int most_read = 1'000;

  chat::Cards& cards_;
};

}  // namespace mct
