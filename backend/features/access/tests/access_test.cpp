#include "backend/features/access/tests/access_fixture.h"

namespace mct::access {
namespace {

MCT_ON_BOTH_ENGINES(AccessTest);

TEST_P(AccessTest, WhoLivesThereOpensTheDoorsOnTheirWayAndNoOther) {
  ASSERT_TRUE(set_gate("main", "c/longquan"));
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  ASSERT_TRUE(set_gate("next", "c/longquan/3/1"));
  ASSERT_TRUE(set_gate("other", "c/other"));
  const auto own = expect_ok(passes_of("anna", device_));
  ASSERT_EQ(own->passes_size(), 1);
  EXPECT_EQ(own->passes(0).place_name(), "龙泉 3号楼2单元");
  EXPECT_EQ(at_gate("main", shown(own->passes(0))), "ADMITTED");
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  EXPECT_EQ(at_gate("next", shown(own->passes(0))), "ELSEWHERE");
  EXPECT_EQ(at_gate("other", shown(own->passes(0))), "ELSEWHERE");
  EXPECT_EQ(expect_ok(passes_of("nobody", device_))->passes_size(), 0);
}

TEST_P(AccessTest, APassIsTheSameForADayAndThenAnother) {
  const auto first = passes_of("anna", device_);
  clock_.advance(hours(23));
  EXPECT_EQ(passes_of("anna", device_)->SerializeAsString(), first->SerializeAsString());
  clock_.advance(hours(2));
  EXPECT_NE(passes_of("anna", device_)->SerializeAsString(), first->SerializeAsString());
}

TEST_P(AccessTest, WhoMovesAwayOpensNothingAfterTheGateHasHeard) {
  ASSERT_TRUE(set_gate("main", "c/longquan"));
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto own = passes_of("anna", device_);
  const auto visitor = expect_ok(invite(invitation()));
  clock_.advance(hours(1));
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  town_.homes["anna"].clear();
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "REVOKED");
  EXPECT_EQ(at_gate("own", visitor->code()), "REVOKED");
  EXPECT_EQ(at_gate("main", shown(own->passes(0))), "REVOKED");
  EXPECT_TRUE(visitors().front().cancelled());
}

TEST_P(AccessTest, TheOldestOfTooManyDevicesGivesWay) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto own = passes_of("anna", device_);
  for (std::size_t i = 1; i < most_devices; ++i) {
    clock_.advance(std::chrono::seconds(1));
    ASSERT_TRUE(passes_of("anna", passes::KeyPair::make()));
  }
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  clock_.advance(std::chrono::seconds(1));
  ASSERT_TRUE(passes_of("anna", passes::KeyPair::make()));
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "REVOKED");
}

}  // namespace
}  // namespace mct::access
