#pragma once

#include "backend/features/community/community_types.h"

namespace mct::community {

struct CommunityFilter {
  std::string query;    // a part of the name; empty: all
  std::string town_id;  // empty: all
  std::string unit_id;  // they are this or below it; empty: all
};

struct FoundTown {
  std::string id;
  std::string name;
  int communities = 0;
};
struct FoundCommunities {
  std::vector<Community> communities;
  std::vector<FoundTown> towns;  // whatever the filter's town is
};

// Keeps the order.
FoundCommunities find_communities(std::vector<Community> all, const CommunityFilter& filter);

}  // namespace mct::community
