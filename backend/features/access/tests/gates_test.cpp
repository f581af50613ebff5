#include "backend/features/access/tests/access_fixture.h"

namespace mct::access {
namespace {

using testing::ElementsAre;

class AccessGatesTest : public AccessTest {};
MCT_ON_BOTH_ENGINES(AccessGatesTest);

TEST_P(AccessGatesTest, WhatGatesTellIsKeptOnceAndSeenByTheHolder) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto visitor = invite(invitation());
  const std::vector told{entry(1, visitor->id(), now(), "TOO_EARLY"),
                         entry(2, visitor->id(), now() + 3600)};
  EXPECT_EQ(sync("own", told)->kept_number(), 2);
  EXPECT_EQ(sync("own", told)->kept_number(), 2) << "told again";
  EXPECT_THAT(entries(), ElementsAre("门 own|样例访客|", "门 own|样例访客|TOO_EARLY"));
  EXPECT_THAT(entries("bert"), ElementsAre());
  EXPECT_EQ(visitors().front().entry_time().seconds(), now() + 3600);
  EXPECT_EQ(reason_of(sync("own", {entry(4, visitor->id(), now()), entry(3, visitor->id(), 1)})),
            "INVALID_ARGUMENT");
}

TEST_P(AccessGatesTest, OnlyAGateHearsWhatGatesHear) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  EXPECT_EQ(reason_of(sync("own", {}, std::string(32, 'x'))), "GATE_UNKNOWN");
  EXPECT_EQ(reason_of(sync("none")), "GATE_UNKNOWN");
  ASSERT_TRUE(set_gate("own", "c/longquan", std::string(32, 'n')));
  EXPECT_EQ(reason_of(sync("own")), "GATE_UNKNOWN") << "with the secret of before";
  EXPECT_EQ(sync("own", {}, std::string(32, 'n'))->place(), "c/longquan");
  const auto gates = call_as(operator_token_, *admin_, &Admin::GetGates, pb::GetGatesRequest());
  ASSERT_EQ(gates->gates_size(), 1);
  EXPECT_EQ(gates->gates(0).sync_time().seconds(), now());
  pb::RemoveGateRequest remove;
  remove.set_id("own");
  ASSERT_TRUE(call_as(operator_token_, *admin_, &Admin::RemoveGate, remove));
  EXPECT_EQ(reason_of(call_as(operator_token_, *admin_, &Admin::RemoveGate, remove)),
            "GATE_NOT_FOUND");
  EXPECT_EQ(reason_of(sync("own", {}, std::string(32, 'n'))), "GATE_UNKNOWN");
  EXPECT_EQ(reason_of(set_gate("own", "龙泉", "short")), "INVALID_ARGUMENT");
}

}  // namespace
}  // namespace mct::access
