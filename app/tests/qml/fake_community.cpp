#include "app/features/community/community_methods.h"
#include "app/tests/qml/fake_server.h"

// Communities, and who lives in them, as the fake server plays it.
namespace mct::app {
namespace {

void fill(community::v1::Community& it, const char* id, const char* name, bool open) {
  it.set_id(id);
  it.set_name(name);
  it.set_town_id("dayu");
  it.set_town_name("大峪街道");
  it.set_open(open);
}

community::v1::Residence residence(int state, const QString& claimed) {
  community::v1::Residence it;
  it.set_id("r1");
  fill(*it.mutable_community(), "c1", "样例社区", true);
  it.set_place("3号楼2单元");
  const auto parts = claimed.split(QChar('/'));
  it.set_room(parts.value(0).toStdString());
  it.set_name(parts.value(1).toStdString());
  it.set_relation(community::v1::RELATION_OWNER);
  it.set_phone("19000000001");
  it.set_state(static_cast<community::v1::Residence::State>(state));
  if (state == community::v1::Residence::STATE_REFUSED) it.set_reason("与登记不符");
  it.mutable_create_time()->set_seconds(1'800'000'000);
  return it;
}

}  // namespace

void FakeServer::answer_community() {
  channel_.answer(community_methods::list,
                  [](const community::v1::ListCommunitiesRequest& request) {
                    community::v1::ListCommunitiesResponse all;
                    if (request.query() == "没有")
                      return Result<community::v1::ListCommunitiesResponse>(all);
                    fill(*all.add_communities(), "c1", "样例社区", true);
                    if (!request.kept()) fill(*all.add_communities(), "c2", "样例二社区", false);
                    auto& town = *all.add_towns();
                    town.set_id("dayu");
                    town.set_name("大峪街道");
                    town.set_community_count(all.communities_size());
                    return Result<community::v1::ListCommunitiesResponse>(all);
                  });
  channel_.answer(community_methods::get, [](const community::v1::GetCommunityRequest&) {
    community::v1::GetCommunityResponse plan;
    fill(*plan.mutable_community(), "c1", "样例社区", true);
    auto& three = *plan.add_buildings();
    three.set_id("b3");
    three.set_name("3号楼");
    for (const auto* name : {"1单元", "2单元"}) {
      auto& entrance = *three.add_entrances();
      entrance.set_id(name == std::string("1单元") ? "e1" : "e2");
      entrance.set_name(name);
    }
    auto& five = *plan.add_buildings();
    five.set_id("b5");
    five.set_name("5号楼");
    five.add_entrances()->set_id("e5");
    return Result<community::v1::GetCommunityResponse>(plan);
  });
  channel_.answer(
      community_methods::claim,
      [this](
          const community::v1::ClaimHouseholdRequest& request) -> Result<community::v1::Residence> {
        if (request.room() == "999")
          return fail(Code::not_found, QStringLiteral("HOUSEHOLD_NOT_FOUND"),
                      QStringLiteral("没有这一户，请核对楼、单元和门牌号"));
        claimed_home_ = QString::fromStdString(request.room() + "/" + request.name() + "/" +
                                               request.building_id() + "/" + request.entrance_id());
        residence_state_ = community::v1::Residence::STATE_WAITING;
        return residence(residence_state_, claimed_home_);
      });
  channel_.answer(community_methods::list_own,
                  [this](const community::v1::ListOwnHouseholdsRequest&) {
                    community::v1::ListOwnHouseholdsResponse own;
                    if (residence_state_ != 0)
                      *own.add_residences() = residence(residence_state_, claimed_home_);
                    return Result<community::v1::ListOwnHouseholdsResponse>(own);
                  });
  channel_.answer(community_methods::leave, [this](const community::v1::LeaveHouseholdRequest&) {
    residence_state_ = community::v1::Residence::STATE_LEFT;
    return Result<community::v1::Residence>(residence(residence_state_, claimed_home_));
  });
  answer_keeping();
  answer_neighbours();
}

// Somebody shows their number; and whoever is signed in, as they want it.
void FakeServer::answer_neighbours() {
  channel_.answer(community_methods::get_own_listing,
                  [this](const community::v1::GetOwnListingRequest&) {
                    community::v1::NeighbourListing own;
                    own.ParseFromString(listing_);
                    own.set_community_id("c1");
                    return Result<community::v1::NeighbourListing>(own);
                  });
  channel_.answer(community_methods::set_own_listing,
                  [this](const community::v1::SetOwnListingRequest& request) {
                    listing_ = request.listing().SerializeAsString();
                    return Result<community::v1::NeighbourListing>(request.listing());
                  });
  channel_.answer(community_methods::list_neighbours,
                  [this](const community::v1::ListNeighboursRequest& request)
                      -> Result<community::v1::ListNeighboursResponse> {
                    community::v1::NeighbourListing own;
                    own.ParseFromString(listing_);
                    if (!own.listed())
                      return fail(Code::unknown, QStringLiteral("NOT_LISTED"),
                                  QStringLiteral("先让邻居看到您，才能看到邻居"));
                    community::v1::ListNeighboursResponse all;
                    if (request.query() == "没有") return all;
                    auto& neighbour = *all.add_neighbours();
                    neighbour.set_name("样例李老师");
                    neighbour.set_place("3号楼2单元");
                    neighbour.set_phone("19000000002");
                    neighbour.set_note("会修自行车");
                    auto& self = *all.add_neighbours();
                    self.set_name(own.name());
                    self.set_own(true);
                    return all;
                  });
}

void FakeServer::answer_keeping() {
  channel_.answer(community_methods::list_claims, [this](const community::v1::ListClaimsRequest&) {
    community::v1::ListClaimsResponse waiting;
    if (residence_state_ == community::v1::Residence::STATE_WAITING)
      *waiting.add_claims() = residence(residence_state_, claimed_home_);
    return Result<community::v1::ListClaimsResponse>(waiting);
  });
  channel_.answer(community_methods::confirm, [this](const community::v1::ConfirmClaimRequest&) {
    residence_state_ = community::v1::Residence::STATE_CONFIRMED;
    return Result<community::v1::Residence>(residence(residence_state_, claimed_home_));
  });
  channel_.answer(
      community_methods::refuse, [this](const community::v1::RefuseClaimRequest& request) {
        residence_state_ = community::v1::Residence::STATE_REFUSED;
        refusal_ = QString::fromStdString(request.reason());
        return Result<community::v1::Residence>(residence(residence_state_, claimed_home_));
      });
  channel_.answer(community_methods::list_residents,
                  [this](const community::v1::ListResidentsRequest& request) {
                    community::v1::ListResidentsResponse living;
                    if (residence_state_ == community::v1::Residence::STATE_CONFIRMED &&
                        request.query() != "没有")
                      *living.add_residences() =
                          residence(residence_state_, QStringLiteral("301/样例住户"));
                    living.set_total_size(living.residences_size());
                    return Result<community::v1::ListResidentsResponse>(living);
                  });
  channel_.answer(
      community_methods::end, [this](const community::v1::EndResidenceRequest& request) {
        residence_state_ = community::v1::Residence::STATE_ENDED;
        refusal_ = QString::fromStdString(request.reason());
        return Result<community::v1::Residence>(residence(residence_state_, claimed_home_));
      });
  channel_.answer(community_methods::get_buildings,
                  [this](const community::v1::GetBuildingsRequest&) {
                    community::v1::Buildings sheet;
                    sheet.ParseFromString(buildings_);
                    return Result<community::v1::Buildings>(sheet);
                  });
  channel_.answer(community_methods::put_buildings,
                  [this](const community::v1::PutBuildingsRequest& request)
                      -> Result<community::v1::Buildings> {
                    if (request.rows(0).building() == "错")
                      return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                                  QStringLiteral("楼名须为 1 至 20 个字"));
                    community::v1::Buildings sheet;
                    *sheet.mutable_rows() = request.rows();
                    sheet.set_revision(request.revision() + 1);
                    buildings_ = sheet.SerializeAsString();
                    return sheet;
                  });
}

}  // namespace mct::app
