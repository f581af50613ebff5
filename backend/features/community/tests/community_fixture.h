#pragma once

#include <gmock/gmock.h>
#include <map>
#include <set>

#include "mct/community/v1/community_admin_service.grpc.pb.h"
#include "mct/community/v1/community_service.grpc.pb.h"
#include "mct/community/v1/neighbour_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/community/community_module.h"
#include "backend/features/community/residence_store.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::community {

namespace pb = mct::community::v1;

// Two communities of one town and one of another; their keepers, the town's, and residents. Tokens
// are accounts, and a keeper's card has the account's name.
class Town final : public Directory, public rpc::Authenticator, public rpc::CardResolver {
 public:
  // Accounts of admins, and the unit of their card.
  std::map<std::string, std::string> keepers{{"keeper", "c1"}, {"other", "c2"}, {"town", "dayu"}};
  // Cards of residents: account and community.
  std::set<std::pair<std::string, std::string>> cards;
  std::vector<std::string> ended;

  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    if (!keepers.contains(account)) co_return rpc::ActingCard{account, account, {}, {}, false, {}};
    const auto& unit = keepers.at(account);
    co_return rpc::ActingCard{account, account, unit, unit, true, {}};
  }

  Result<std::vector<Community>> communities(storage::Connection&) override { return all_; }
  Result<std::optional<Community>> community(storage::Connection&, const std::string& id) override {
    for (const auto& it : all_)
      if (it.id == id) return it;
    return std::nullopt;
  }
  Result<Reach> reach(storage::Connection&, const audit::Actor& actor,
                      const std::string& id) override {
    if (actor.account_id.empty()) return Reach::above;
    const auto& unit = keepers[actor.account_id];
    if (unit == id) return Reach::own;
    for (const auto& it : all_)
      if (it.id == id && it.town_id == unit) return Reach::above;
    return Reach::none;
  }
  Result<std::string> phone(storage::Connection&, const std::string&) override {
    return std::string("19000000001");
  }
  Result<std::string> issue_card(storage::Connection&, const Resident& it, const audit::Actor&,
                                 std::int64_t) override {
    cards.emplace(it.account_id, it.community_id);
    return "card-of-" + it.account_id + "-" + it.community_id;
  }
  Status end_card(storage::Connection&, const Resident& it, const audit::Actor&,
                  std::int64_t) override {
    cards.erase({it.account_id, it.community_id});
    return {};
  }
  void card_changed(const std::string&, const std::string& ended_card_id) override {
    if (!ended_card_id.empty()) ended.push_back(ended_card_id);
  }

 private:
  const std::vector<Community> all_{
      {"c1", "样例一社区", "dayu", "大峪街道", "m/dayu/c1/", false},
      {"c2", "样例二社区", "dayu", "大峪街道", "m/dayu/c2/", false},
      {"v1", "样例村", "qingshui", "清水镇", "m/qingshui/v1/", false}};
};

// Communities behind a real server.
class CommunityFixture : public test::ServerTest {
 protected:
  using Stub = pb::CommunityService::Stub;
  using Admin = pb::CommunityAdminService::Stub;
  using Neighbours = pb::NeighbourService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), requests::migrations(), events::migrations(),
                         push::migrations(), migrations()}));
    bridge_->authenticate_with(town_);
    bridge_->resolve_cards_with(town_);
    module_ = std::make_unique<CommunityModule>(database(), *bridge_, town_, clock_);
    serve(*module_);
    communities_ = pb::CommunityService::NewStub(channel_);
    admin_ = pb::CommunityAdminService::NewStub(channel_);
    neighbours_ = pb::NeighbourService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request) {
    return call_as(who, *communities_, method, request);
  }
  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Admin::*method)(grpc::ClientContext*, const Request&,
                                                      Response*),
                        const Request& request) {
    return call_as(who, *admin_, method, request);
  }

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Neighbours::*method)(grpc::ClientContext*, const Request&,
                                                           Response*),
                        const Request& request) {
    return call_as(who, *neighbours_, method, request);
  }

  static void add_row(pb::PutBuildingsRequest& request, const std::string& building,
                      const std::string& entrance, const std::vector<std::string>& rooms) {
    auto& row = *request.add_rows();
    row.set_building(building);
    row.set_entrance(entrance);
    for (const auto& room : rooms) row.add_rooms(room);
  }
  // Two buildings, the first with two entrances.
  static pb::PutBuildingsRequest sheet(const std::string& community, std::int64_t revision = 0) {
    pb::PutBuildingsRequest request;
    request.set_community_id(community);
    request.set_revision(revision);
    request.set_request_id(random_id());
    add_row(request, "3号楼", "1单元", {"101", "102"});
    add_row(request, "3号楼", "2单元", {"101", "301"});
    add_row(request, "5号楼", "", {"1"});
    return request;
  }
  void open(const std::string& community) {
    auto put = call(operator_token_, &Admin::PutBuildings, sheet(community));
    ASSERT_TRUE(put) << put.error().message;
  }
  pb::GetCommunityResponse whole(const std::string& community) {
    pb::GetCommunityRequest request;
    request.set_community_id(community);
    auto found = call("zhou", &Stub::GetCommunity, request);
    EXPECT_TRUE(found) << found.error().message;
    return found ? *found : pb::GetCommunityResponse();
  }

  // 3号楼2单元301, unless another room is wanted.
  pb::ClaimHouseholdRequest claim_of(const std::string& community,
                                     const std::string& room = "301") {
    const auto building = whole(community).buildings(0);
    pb::ClaimHouseholdRequest request;
    request.set_community_id(community);
    request.set_building_id(building.id());
    request.set_entrance_id(building.entrances(1).id());
    request.set_room(room);
    request.set_name("样例住户");
    request.set_relation(pb::RELATION_OWNER);
    request.set_request_id(random_id());
    return request;
  }
  pb::Residence claimed(const std::string& who, const std::string& community,
                        const std::string& room = "301") {
    auto residence = call(who, &Stub::ClaimHousehold, claim_of(community, room));
    EXPECT_TRUE(residence) << residence.error().message;
    return residence ? *residence : pb::Residence();
  }
  Result<pb::Residence> confirm(const std::string& keeper, const std::string& id,
                                const std::string& request_id = random_id()) {
    pb::ConfirmClaimRequest request;
    request.set_residence_id(id);
    request.set_request_id(request_id);
    return call(keeper, &Admin::ConfirmClaim, request);
  }
  Result<pb::Residence> refuse(const std::string& keeper, const std::string& id,
                               const std::string& reason) {
    pb::RefuseClaimRequest request;
    request.set_residence_id(id);
    request.set_reason(reason);
    request.set_request_id(random_id());
    return call(keeper, &Admin::RefuseClaim, request);
  }
  Result<pb::Residence> end(const std::string& keeper, const std::string& id) {
    pb::EndResidenceRequest request;
    request.set_residence_id(id);
    request.set_reason("已搬离");
    request.set_request_id(random_id());
    return call(keeper, &Admin::EndResidence, request);
  }
  Result<pb::Residence> leave(const std::string& who, const std::string& id) {
    pb::LeaveHouseholdRequest request;
    request.set_residence_id(id);
    return call(who, &Stub::LeaveHousehold, request);
  }
  pb::Residence living(const std::string& who, const std::string& community,
                       const std::string& room = "301") {
    auto residence = confirm(operator_token_, claimed(who, community, room).id());
    EXPECT_TRUE(residence) << residence.error().message;
    return residence ? *residence : pb::Residence();
  }
  std::vector<pb::Residence> own(const std::string& who) {
    auto all = call(who, &Stub::ListOwnHouseholds, pb::ListOwnHouseholdsRequest());
    EXPECT_TRUE(all) << all.error().message;
    if (!all) return {};
    return {all->residences().begin(), all->residences().end()};
  }
  Result<pb::ListClaimsResponse> claims(const std::string& keeper, const std::string& community,
                                        int size = 0, const std::string& token = {}) {
    pb::ListClaimsRequest request;
    request.set_community_id(community);
    request.set_page_size(size);
    request.set_page_token(token);
    return call(keeper, &Admin::ListClaims, request);
  }
  template <class Response>
  static std::string reason_of(const Result<Response>& answer) {
    return answer ? std::string() : std::string(answer.error().reason.name);
  }
  template <class Response>
  static std::vector<std::string> violations_of(const Result<Response>& answer) {
    std::vector<std::string> all;
    if (!answer)
      for (const auto& it : answer.error().violations) all.push_back(it.where + " " + it.what);
    return all;
  }
  // What has been done, in order.
  std::vector<std::string> trail() {
    auto entries = run(audit::AuditStore(database()).list("m/", 0, 100));
    EXPECT_TRUE(entries) << entries.error().message;
    std::vector<std::string> actions;
    if (entries)
      for (const auto& it : *entries) actions.insert(actions.begin(), it.entry.action);
    return actions;
  }

  test::SetClock clock_;
  Town town_;
  std::unique_ptr<CommunityModule> module_;
  std::unique_ptr<Stub> communities_;
  std::unique_ptr<Admin> admin_;
  std::unique_ptr<Neighbours> neighbours_;
};

}  // namespace mct::community
