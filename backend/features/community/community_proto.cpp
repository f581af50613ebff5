#include "backend/features/community/community_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::community {
namespace {

using google::protobuf::util::TimeUtil;

static_assert(static_cast<int>(Relation::tenant) == pb::RELATION_TENANT);
static_assert(static_cast<int>(State::ended) == pb::Residence::STATE_ENDED);

}  // namespace

pb::Community to_proto(const Community& community) {
  pb::Community message;
  message.set_id(community.id);
  message.set_name(community.name);
  message.set_town_id(community.town_id);
  message.set_town_name(community.town_name);
  message.set_open(community.open);
  return message;
}

pb::Building to_proto(const Building& building) {
  pb::Building message;
  message.set_id(building.id);
  message.set_name(building.name);
  for (const auto& it : building.entrances) {
    auto& entrance = *message.add_entrances();
    entrance.set_id(it.id);
    entrance.set_name(it.name);
  }
  return message;
}

pb::Buildings to_proto(const Buildings& buildings) {
  pb::Buildings message;
  message.set_revision(buildings.revision);
  for (const auto& it : buildings.rows) {
    auto& row = *message.add_rows();
    row.set_building(it.building);
    row.set_entrance(it.entrance);
    for (const auto& room : it.rooms) row.add_rooms(room);
  }
  return message;
}

pb::Residence to_proto(const SeenResidence& seen) {
  const auto& it = seen.residence;
  pb::Residence message;
  message.set_id(it.id);
  *message.mutable_community() = to_proto(seen.community);
  message.set_building_id(it.household.building_id);
  message.set_entrance_id(it.household.entrance_id);
  message.set_place(it.place);
  message.set_room(it.household.room);
  message.set_name(it.name);
  message.set_relation(static_cast<pb::Relation>(it.relation));
  message.set_state(static_cast<pb::Residence::State>(it.state));
  message.set_reason(it.reason);
  message.set_phone(seen.phone);
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(it.created_ms);
  if (it.decided_ms > 0)
    *message.mutable_decide_time() = TimeUtil::MillisecondsToTimestamp(it.decided_ms);
  return message;
}

pb::ListCommunitiesResponse::Town to_proto(const FoundTown& town) {
  pb::ListCommunitiesResponse::Town message;
  message.set_id(town.id);
  message.set_name(town.name);
  message.set_community_count(town.communities);
  return message;
}

}  // namespace mct::community
