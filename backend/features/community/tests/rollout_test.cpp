#include "mct/community/v1/rollout_service.grpc.pb.h"

#include "backend/features/community/tests/community_fixture.h"

namespace mct::community {
namespace {

using ::testing::SizeIs;
using Rollouts = pb::RolloutService::Stub;

// 大峪街道 has two communities, 清水镇 has one.
class RolloutTest : public CommunityFixture {
 protected:
  void SetUp() override {
    CommunityFixture::SetUp();
    if (IsSkipped()) return;
    rollouts_ = pb::RolloutService::NewStub(channel_);
    clock_.set(december);
  }

  Result<pb::Rollout> rollout(const std::string& who, const std::string& first = "2026-11",
                              int months = 0) {
    pb::GetRolloutRequest request;
    request.set_first_month(first);
    request.set_month_count(months);
    return call_as(who, *rollouts_, &Rollouts::GetRollout, request);
  }
  Result<pb::TownRollout> plan(const std::string& who, const std::string& town,
                               const std::vector<std::pair<std::string, int>>& months) {
    pb::SetRolloutPlanRequest request;
    request.set_town_id(town);
    for (const auto& [month, planned] : months) {
      auto& it = *request.add_months();
      it.set_month(month);
      it.set_planned(planned);
    }
    return call_as(who, *rollouts_, &Rollouts::SetRolloutPlan, request);
  }
  static std::string where(const Error& error) {
    return error.violations.empty() ? error.message : error.violations.front().where;
  }

  // 2026-12-01, half past midnight in Beijing: still November in London.
  static constexpr std::int64_t december = 1796056200000;

  std::unique_ptr<Rollouts> rollouts_;
};
MCT_ON_BOTH_ENGINES(RolloutTest);

TEST_P(RolloutTest, WhatHasComeStandsBesideThePlan) {
  ASSERT_TRUE(plan("town", "dayu", {{"2026-11", 1}, {"2026-12", 1}}));
  open("c1");
  const auto seen = rollout("keeper");
  ASSERT_TRUE(seen) << seen.error().message;
  ASSERT_THAT(seen->towns(), SizeIs(2));
  const auto& town = seen->towns(0);
  EXPECT_EQ(town.name(), "大峪街道");
  EXPECT_EQ(town.community_count(), 2);
  EXPECT_EQ(town.open_count(), 1);
  ASSERT_THAT(town.months(), SizeIs(3)) << "as many as the annex has";
  EXPECT_EQ(town.months(0).planned(), 1);
  EXPECT_EQ(town.months(0).opened(), 0);
  EXPECT_EQ(town.months(1).month(), "2026-12");
  EXPECT_EQ(town.months(1).opened(), 1) << "by the district's days";
  EXPECT_EQ(town.months(2).month(), "2027-01");
  EXPECT_FALSE(town.may_plan());
  EXPECT_TRUE(rollout("town")->towns(0).may_plan());
  EXPECT_FALSE(rollout("town")->towns(1).may_plan());
}

TEST_P(RolloutTest, ACommunityComesOnce) {
  open("c1");
  clock_.advance(std::chrono::hours(24 * 40));
  auto again = call(operator_token_, &Admin::PutBuildings, sheet("c1", 1));
  ASSERT_TRUE(again) << again.error().message;
  const auto town = rollout("town", "2026-12", 2)->towns(0);
  EXPECT_EQ(town.months(0).opened(), 1);
  EXPECT_EQ(town.months(1).opened(), 0);
}

TEST_P(RolloutTest, OnlyItsAdminsPlanATown) {
  EXPECT_EQ(reason_of(plan("keeper", "dayu", {{"2026-12", 1}})), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(plan("town", "qingshui", {{"2026-12", 1}})), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(plan("town", "c9", {{"2026-12", 1}})), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(plan("zhou", "dayu", {{"2026-12", 1}})), "PERMISSION_DENIED");
  EXPECT_TRUE(plan(operator_token_, "qingshui", {{"2026-12", 1}}));
}

TEST_P(RolloutTest, APlanIsNoMoreThanThereIsAndWhatIsNotNamedStays) {
  ASSERT_TRUE(plan("town", "dayu", {{"2026-11", 2}}));
  const auto refused = plan("town", "dayu", {{"2026-12", 1}});
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_EQ(where(refused.error()), "months");
  EXPECT_EQ(rollout("town")->towns(0).months(1).planned(), 0);
  EXPECT_TRUE(plan("town", "dayu", {{"2026-11", 1}, {"2026-12", 1}}));
}

TEST_P(RolloutTest, WhatIsWrongIsNamed) {
  EXPECT_EQ(where(rollout("town", "2026-13").error()), "first_month");
  EXPECT_EQ(where(rollout("town", "12/2026").error()), "first_month");
  EXPECT_EQ(where(rollout("town", "2026-12", 13).error()), "month_count");
  EXPECT_EQ(where(plan("town", "dayu", {}).error()), "months");
  EXPECT_EQ(where(plan("town", "dayu", {{"2026-1", 1}}).error()), "months[0].month");
  EXPECT_EQ(where(plan("town", "dayu", {{"2026-12", -1}}).error()), "months[0].planned");
  EXPECT_EQ(where(plan("town", "dayu", {{"2026-12", 1}, {"2026-12", 0}}).error()),
            "months[1].month");
}

}  // namespace
}  // namespace mct::community
