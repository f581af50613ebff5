#pragma once

#include "mct/community/v1/community_admin_service.pb.h"
#include "mct/community/v1/community_service.pb.h"

#include "backend/features/community/community_list.h"
#include "backend/features/community/community_types.h"

namespace mct::community {

namespace pb = mct::community::v1;

pb::Community to_proto(const Community& community);
pb::Building to_proto(const Building& building);
pb::Buildings to_proto(const Buildings& buildings);
pb::Residence to_proto(const SeenResidence& seen);
pb::ListCommunitiesResponse::Town to_proto(const FoundTown& town);

}  // namespace mct::community
