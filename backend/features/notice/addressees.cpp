#include "backend/features/notice/addressees.h"

#include <fmt/format.h>
#include <set>

#include "backend/features/notice/audience_rows.h"

namespace mct::notice {
namespace {

using storage::Connection;

Status add_groups(Connection& connection, const Directories& directories,
                  const std::string& card_id, const std::vector<std::string>& ids,
                  std::set<std::string>& people, std::vector<std::string>& names) {
  std::vector<Violation> missing;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    auto group = directories.groups.members_of(connection, card_id, ids[i]);
    if (!group) return fail(group.error());
    if (!*group) {
      missing.push_back({fmt::format("audience.group_ids[{}]", i), "您不在这个群里"});
      continue;
    }
    names.push_back((*group)->name);
    for (const auto& id : (*group)->card_ids) {
      auto member = directories.members.member(connection, id);
      if (!member) return fail(member.error());
      if (*member) people.insert(id);
    }
  }
  if (missing.empty()) return {};
  return fail(reason::audience_not_found, "有的群已经不在，请重新选择", std::move(missing));
}

Status add_neighbours(Connection& connection, const Directories& directories,
                      const std::string& unit_id, const std::vector<Neighbourhood>& all,
                      std::set<std::string>& topics, std::vector<std::string>& names) {
  std::vector<Violation> missing, out_of_reach;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto found = directories.neighbourhoods.find(connection, all[i], unit_id);
    if (!found) return fail(found.error());
    const auto place = fmt::format("audience.neighbourhoods[{}]", i);
    if (!*found) {
      missing.push_back({place, "没有这个社区、楼、单元或住户"});
      continue;
    }
    auto& it = **found;
    if (!it.reachable) out_of_reach.push_back({place, "不在您可以发送的范围内"});
    if (!it.topic.empty()) topics.insert(it.topic);
    for (const auto& id : it.card_ids) topics.insert(events::topic_of("card", id));
    names.push_back(std::move(it.full_name));
  }
  if (!missing.empty())
    return fail(reason::audience_not_found, "有的社区、楼或住户已经不在，请重新选择",
                std::move(missing));
  if (!out_of_reach.empty())
    return fail(reason::audience_out_of_reach, "只能发给本社区、所辖社区或受托社区的住户",
                std::move(out_of_reach));
  return {};
}

}  // namespace

Result<Addressees> addressees_of(Connection& connection, const Directories& directories,
                                 const Standing& sender, Audience audience) {
  Addressees found;
  std::set<std::string> people(audience.card_ids.begin(), audience.card_ids.end());
  if (auto status = add_groups(connection, directories, sender.card_id, audience.group_ids, people,
                               found.group_names);
      !status)
    return fail(status.error());
  std::set<std::string> topics;
  if (auto status = add_neighbours(connection, directories, sender.unit_id, audience.neighbourhoods,
                                   topics, found.neighbourhood_names);
      !status)
    return fail(status.error());
  found.audience = {std::move(audience.organization_ids), {people.begin(), people.end()}};
  found.topics = topics_of(found.audience);
  found.topics.insert(found.topics.end(), topics.begin(), topics.end());
  return found;
}

}  // namespace mct::notice
