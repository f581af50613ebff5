#include "backend/features/community/community_list.h"

namespace mct::community {

namespace {

bool is_within(const Community& community, const std::string& unit_id) {
  return unit_id.empty() || ("/" + community.path).find("/" + unit_id + "/") != std::string::npos;
}

}  // namespace

FoundCommunities find_communities(std::vector<Community> all, const CommunityFilter& filter) {
  FoundCommunities found;
  for (auto& it : all) {
    if (it.name.find(filter.query) == std::string::npos || !is_within(it, filter.unit_id)) continue;
    // Those of a town stand together.
    if (found.towns.empty() || found.towns.back().id != it.town_id)
      found.towns.push_back({it.town_id, it.town_name, 0});
    ++found.towns.back().communities;
    if (filter.town_id.empty() || filter.town_id == it.town_id)
      found.communities.push_back(std::move(it));
  }
  return found;
}

}  // namespace mct::community
