#pragma once

#include "backend/events/event_log.h"

namespace mct::community {

// On the topic of the community's organization: somebody says to live there.
inline constexpr events::Kind residence_claimed{"residence.claimed"};
// On the topic of the person's account: the committee has decided.
inline constexpr events::Kind residence_decided{"residence.decided"};

// What whoever lives there reads, as topics: of a community, of a building, of an entrance.
inline std::string community_topic(const std::string& id) {
  return events::topic_of("community", id);
}
inline std::string building_topic(const std::string& id) {
  return events::topic_of("building", id);
}
inline std::string entrance_topic(const std::string& id) {
  return events::topic_of("entrance", id);
}

}  // namespace mct::community
