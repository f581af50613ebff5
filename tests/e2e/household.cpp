#include "tests/e2e/household.h"

#include <utility>

#include "mct/directory/v1/card_service.grpc.pb.h"

#include "tests/e2e/done.h"

namespace mct::e2e {

namespace community = mct::community::v1;
namespace cards = mct::directory::v1;

Household::Household(const BackendProcess& backend, std::shared_ptr<grpc::Channel> channel,
                     Someone resident)
    : channel_(std::move(channel)),
      resident_(std::move(resident)),
      committee_{backend.operator_token(), {}},
      residents_(community::CommunityService::NewStub(channel_)),
      keeping_(community::CommunityAdminService::NewStub(channel_)) {
  community::ListCommunitiesRequest query;
  query.set_query("德露苑");
  const auto found = done(resident_, *residents_, &Residents::ListCommunities, query);
  EXPECT_EQ(found.communities_size(), 1);
  if (found.communities_size() != 1) return;
  community_id_ = found.communities(0).id();
  community::PutBuildingsRequest buildings;
  buildings.set_community_id(community_id_);
  for (const auto* entrance : {"1单元", "2单元"}) {
    auto& row = *buildings.add_rows();
    row.set_building("样例楼");
    row.set_entrance(entrance);
    row.add_rooms("101");
  }
  buildings.set_request_id("buildings-1");
  done(committee_, *keeping_, &Keeping::PutBuildings, buildings);
  community::GetCommunityRequest get;
  get.set_community_id(community_id_);
  building_ = done(resident_, *residents_, &Residents::GetCommunity, get).buildings(0);
}

std::string Household::entrance(int number) const {
  return community() + '/' + building_.id() + '/' + building_.entrances(number - 1).id();
}

std::string Household::move_in(int number) {
  community::ClaimHouseholdRequest claim;
  claim.set_community_id(community_id_);
  claim.set_building_id(building_.id());
  claim.set_entrance_id(building_.entrances(number - 1).id());
  claim.set_room("101");
  claim.set_name("样例居民");
  claim.set_relation(community::RELATION_OWNER);
  claim.set_request_id("claim-1");
  residence_id_ = done(resident_, *residents_, &Residents::ClaimHousehold, claim).id();
  community::ConfirmClaimRequest confirm;
  confirm.set_residence_id(residence_id_);
  confirm.set_request_id("confirm-1");
  done(committee_, *keeping_, &Keeping::ConfirmClaim, confirm);
  const auto stub = cards::CardService::NewStub(channel_);
  const auto own =
      done(resident_, *stub, &cards::CardService::Stub::GetMyCards, cards::GetMyCardsRequest());
  for (const auto& card : own.cards())
    if (card.role() == cards::ROLE_RESIDENT) return card.id();
  ADD_FAILURE() << "no card of the community";
  return {};
}

void Household::move_out() {
  community::LeaveHouseholdRequest leave;
  leave.set_residence_id(residence_id_);
  done(resident_, *residents_, &Residents::LeaveHousehold, leave);
}

}  // namespace mct::e2e
