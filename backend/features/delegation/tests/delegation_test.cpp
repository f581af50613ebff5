#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>
#include <map>

#include "mct/delegation/v1/delegation_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/features/delegation/delegation_module.h"
#include "backend/features/delegation/delegation_service.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::delegation {
namespace {

namespace pb = mct::delegation::v1;
using google::protobuf::util::TimeUtil;
using std::chrono::hours;
using testing::SizeIs;

constexpr auto contacts = common::v1::DELEGATION_SCOPE_CONTACTS;

// People by their accounts' ids, which are their tokens.
class People final : public Accounts {
 public:
  Result<Person> person(storage::Connection&, const std::string& id) override {
    return people_.contains(id) ? people_[id] : Person{id, {}, {}};
  }
  Status open_ward(storage::Connection&, const Person& ward, std::int64_t) override {
    people_[ward.account_id] = ward;
    return {};
  }
  Status close_ward(storage::Connection&, const std::string& id, std::int64_t) override {
    people_.erase(id);
    return {};
  }

  std::map<std::string, Person> people_{{"elder", {"elder", "样例奶奶", "19000000001"}},
                                        {"daughter", {"daughter", "样例女儿", "19000000002"}},
                                        {"stranger", {"stranger", "样例路人", "19000000003"}}};
};

class DelegationTest : public test::ServerTest {
 protected:
  using Stub = pb::DelegationService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), migrations()}));
    bridge_->authenticate_with(tokens_);
    module_ = std::make_unique<DelegationModule>(database(), *bridge_, people_, clock_);
    serve(*module_);
    stub_ = pb::DelegationService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request = {}) {
    return call_as(who, *stub_, method, request);
  }

  pb::OfferDelegationRequest offer(const std::string& phone, hours lasts = hours(24)) {
    pb::OfferDelegationRequest request;
    request.set_phone(phone);
    request.set_relation("女儿");
    request.add_scopes(contacts);
    *request.mutable_end_time() =
        TimeUtil::MillisecondsToTimestamp(clock_.now_ms() + lasts / std::chrono::milliseconds(1));
    request.set_request_id(random_id());
    return request;
  }

  // The elder lets her daughter act.
  pb::Delegation in_force(hours lasts = hours(24)) {
    auto offered = call("elder", &Stub::OfferDelegation, offer("19000000002", lasts));
    EXPECT_TRUE(offered) << offered.error().message;
    auto accepted = accept("daughter", offered->id());
    EXPECT_TRUE(accepted) << accepted.error().message;
    return accepted ? *accepted : pb::Delegation();
  }

  Result<pb::Delegation> accept(const std::string& who, const std::string& id) {
    pb::AcceptDelegationRequest request;
    request.set_id(id);
    return call(who, &Stub::AcceptDelegation, request);
  }

  Result<google::protobuf::Empty> end(const std::string& who, const std::string& id) {
    pb::EndDelegationRequest request;
    request.set_id(id);
    return call(who, &Stub::EndDelegation, request);
  }

  Result<pb::Delegation> ward(const std::string& birth_date, const std::string& request_id) {
    pb::AddWardRequest request;
    request.set_nickname("样例孩子");
    request.set_birth_date(birth_date);
    request.add_scopes(contacts);
    request.set_request_id(request_id);
    return call("daughter", &Stub::AddWard, request);
  }

  pb::Delegations all(const std::string& who) {
    auto both = call(who, &Stub::GetDelegations, pb::GetDelegationsRequest());
    EXPECT_TRUE(both) << both.error().message;
    return both ? *both : pb::Delegations();
  }

  Result<rpc::Principal> act(const std::string& who, const std::string& id,
                             common::v1::DelegationScope scope = contacts) {
    DelegationStore store(database(), people_);
    DelegationService service(store, clock_);
    return run(service.act(who, id, scope));
  }

  test::SetClock clock_;
  test::TokensAreAccounts tokens_;
  People people_;
  std::unique_ptr<DelegationModule> module_;
  std::unique_ptr<Stub> stub_;
};
MCT_ON_BOTH_ENGINES(DelegationTest);

TEST_P(DelegationTest, AnAcceptedOfferLetsOneActForTheOtherAndShowsIt) {
  const auto delegation = in_force();
  EXPECT_EQ(delegation.principal_name(), "样例奶奶");
  EXPECT_EQ(delegation.delegate_masked_phone(), "190****0002");
  auto principal = act("daughter", delegation.id());
  ASSERT_TRUE(principal) << principal.error().message;
  EXPECT_EQ(principal->account_id, "elder");
  EXPECT_EQ(principal->delegate.name, "样例女儿");
  ASSERT_TRUE(act("daughter", delegation.id()));
  const auto given = all("elder").given();
  ASSERT_THAT(given, SizeIs(1));
  ASSERT_THAT(given[0].uses(), SizeIs(1));
  EXPECT_EQ(given[0].uses(0).count(), 2);
  EXPECT_THAT(all("daughter").received(), SizeIs(1));
}

TEST_P(DelegationTest, BeforeItIsAcceptedNobodyActs) {
  const auto offered = call("elder", &Stub::OfferDelegation, offer("19000000002"));
  ASSERT_TRUE(offered);
  EXPECT_EQ(reason_of(act("daughter", offered->id())), "DELEGATION_ENDED");
  EXPECT_EQ(reason_of(accept("stranger", offered->id())), "DELEGATION_NOT_FOUND");
  EXPECT_EQ(reason_of(act("stranger", offered->id())), "DELEGATION_ENDED");
  EXPECT_EQ(all("daughter").received(0).state(), pb::Delegation::STATE_OFFERED);
  clock_.advance(hours(24 * 31));
  EXPECT_EQ(reason_of(accept("daughter", offered->id())), "DELEGATION_NOT_FOUND");
}

TEST_P(DelegationTest, EitherSideEndsItAtOnceAndAStrangerCannot) {
  for (const auto* side : {"elder", "daughter"}) {
    const auto delegation = in_force();
    EXPECT_EQ(reason_of(end("stranger", delegation.id())), "DELEGATION_NOT_FOUND");
    ASSERT_TRUE(act("daughter", delegation.id()));
    ASSERT_TRUE(end(side, delegation.id())) << side;
    ASSERT_TRUE(end(side, delegation.id())) << "again";
    EXPECT_EQ(reason_of(act("daughter", delegation.id())), "DELEGATION_ENDED");
  }
}

TEST_P(DelegationTest, AnOfferCanBeDeclinedByWhomItIsMadeTo) {
  const auto offered = call("elder", &Stub::OfferDelegation, offer("19000000002"));
  ASSERT_TRUE(end("daughter", offered->id()));
  EXPECT_EQ(reason_of(accept("daughter", offered->id())), "DELEGATION_NOT_FOUND");
  EXPECT_EQ(all("elder").given(0).state(), pb::Delegation::STATE_ENDED);
}

TEST_P(DelegationTest, ItRunsOut) {
  const auto delegation = in_force(hours(2));
  clock_.advance(hours(2));
  EXPECT_EQ(reason_of(act("daughter", delegation.id())), "DELEGATION_ENDED");
}

TEST_P(DelegationTest, WhatItDoesNotNameItDoesNotAllow) {
  const auto delegation = in_force();
  const auto unnamed = static_cast<common::v1::DelegationScope>(40);
  EXPECT_EQ(reason_of(act("daughter", delegation.id(), unnamed)), "DELEGATION_SCOPE");
}

TEST_P(DelegationTest, WhatIsWrongWithAnOfferIsSaidByField) {
  pb::OfferDelegationRequest bare;
  const auto refused = call("elder", &Stub::OfferDelegation, bare);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().violations, SizeIs(5));
  EXPECT_FALSE(call("elder", &Stub::OfferDelegation, offer("19000000001"))) << "to herself";
  EXPECT_FALSE(call("elder", &Stub::OfferDelegation, offer("19000000002", hours(-1))));
  EXPECT_FALSE(call("elder", &Stub::OfferDelegation, offer("19000000002", hours(24 * 1200))));
  auto odd = offer("19000000002");
  odd.add_scopes(static_cast<common::v1::DelegationScope>(40));
  EXPECT_FALSE(call("elder", &Stub::OfferDelegation, odd));
}

TEST_P(DelegationTest, TheSameRequestHasOneEffectAndTenAreEnough) {
  const auto request = offer("19000000002");
  const auto first = call("elder", &Stub::OfferDelegation, request);
  const auto again = call("elder", &Stub::OfferDelegation, request);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->id(), again->id());
  EXPECT_EQ(reason_of(call("stranger", &Stub::OfferDelegation, request)), "ALREADY_EXISTS");
  for (int i = 1; i < 10; ++i)
    ASSERT_TRUE(call("elder", &Stub::OfferDelegation, offer("19000000002")));
  EXPECT_EQ(reason_of(call("elder", &Stub::OfferDelegation, offer("19000000002"))),
            "DELEGATION_LIMIT");
}

TEST_P(DelegationTest, AChildWithoutAPhoneIsActedForUntilOfAge) {
  // It is 2027-01-15 in Beijing.
  const auto added = ward("2012-02-29", "ward-1");
  ASSERT_TRUE(added) << added.error().message;
  EXPECT_EQ(TimeUtil::ToString(added->end_time()), "2030-02-28T16:00:00Z");
  EXPECT_EQ(ward("2012-02-29", "ward-1")->id(), added->id());
  const auto principal = act("daughter", added->id());
  ASSERT_TRUE(principal);
  EXPECT_EQ(people_.people_.at(principal->account_id).nickname, "样例孩子");
  ASSERT_TRUE(end("daughter", added->id()));
  EXPECT_FALSE(people_.people_.contains(principal->account_id));
}

TEST_P(DelegationTest, AWardIsAChild) {
  for (const auto* date : {"2009-01-15", "2027-01-16", "2015-02-30", "2015-2-3", "children"})
    EXPECT_EQ(reason_of(ward(date, "ward-" + random_id())), "INVALID_ARGUMENT") << date;
  EXPECT_TRUE(ward("2009-01-16", "ward-2"));
  EXPECT_TRUE(ward("2027-01-15", "ward-3"));
}

TEST_P(DelegationTest, ClosingAnAccountEndsWhatHangsOffIt) {
  const auto given = in_force();
  const auto child = ward("2015-06-01", "ward-1");
  ASSERT_TRUE(child);
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return end_delegations_of(connection, people_, "daughter", clock_.now_ms());
  })));
  EXPECT_EQ(reason_of(act("daughter", given.id())), "DELEGATION_ENDED");
  EXPECT_EQ(reason_of(act("daughter", child->id())), "DELEGATION_ENDED");
  EXPECT_THAT(people_.people_, SizeIs(3));
}

TEST_P(DelegationTest, TheTrailSaysWhoGaveAndWhoEndedIt) {
  const auto delegation = in_force();
  ASSERT_TRUE(end("daughter", delegation.id()));
  audit::AuditStore trail(database());
  const auto entries = run(trail.list("account/elder/", 0, 10));
  ASSERT_TRUE(entries);
  ASSERT_THAT(*entries, SizeIs(3));
  EXPECT_EQ(entries->at(0).entry.action, "delegation.end");
  EXPECT_EQ(entries->at(0).entry.actor.name, "样例女儿");
  EXPECT_EQ(entries->at(2).entry.action, "delegation.offer");
  EXPECT_EQ(entries->at(2).entry.subject_name, "190****0002");
}

TEST(Scopes, EachHasANameAndAMethod) {
  for (int scope = 1; scope < common::v1::DelegationScope_ARRAYSIZE; ++scope)
    EXPECT_NE(names_of(Scopes{1} << scope), "") << scope;
}

}  // namespace
}  // namespace mct::delegation
