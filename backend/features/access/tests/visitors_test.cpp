#include "backend/features/access/tests/access_fixture.h"

namespace mct::access {
namespace {

using testing::ElementsAre;

class AccessVisitorsTest : public AccessTest {};
MCT_ON_BOTH_ENGINES(AccessVisitorsTest);

TEST_P(AccessVisitorsTest, AVisitorGetsInOnceInTheirTime) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto request = invitation();
  const auto visitor = expect_ok(invite(request));
  ASSERT_TRUE(visitor);
  EXPECT_EQ(invite(request)->id(), visitor->id()) << "asked for again";
  EXPECT_EQ(visitors().size(), 1u);
  EXPECT_TRUE(visitors("bert").empty());
  EXPECT_EQ(at_gate("own", visitor->code()), "TOO_EARLY");
  clock_.advance(hours(1));
  EXPECT_EQ(at_gate("own", visitor->code()), "ADMITTED");
  EXPECT_EQ(at_gate("own", visitor->code()), "USED");
  uses_.taken.clear();
  clock_.advance(hours(2));
  EXPECT_EQ(at_gate("own", visitor->code()), "EXPIRED");
}

TEST_P(AccessVisitorsTest, AnInvitationIsTakenBackByWhoeverMadeIt) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto visitor = invite(invitation());
  clock_.advance(hours(1));
  EXPECT_EQ(reason_of(cancel(visitor->id(), "bert")), "VISITOR_NOT_FOUND");
  ASSERT_TRUE(cancel(visitor->id()));
  EXPECT_TRUE(cancel(visitor->id())) << "again";
  EXPECT_EQ(at_gate("own", visitor->code()), "REVOKED");
}

TEST_P(AccessVisitorsTest, SaysWhatIsWrongWithAnInvitation) {
  EXPECT_EQ(reason_of(invite(invitation("c/other/1/1"))), "PLACE_NOT_FOUND");
  auto wrong = invitation("c//x");
  wrong.clear_name();
  wrong.mutable_end_time()->set_seconds(now() + 3600 + 24 * 3600 + 1);
  wrong.set_request_id("?");
  const auto refused = invite(wrong);
  ASSERT_FALSE(refused);
  std::vector<std::string> fields;
  for (const auto& it : refused.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("place", "name", "end_time", "request_id"));
  auto late = invitation();
  late.mutable_start_time()->set_seconds(now() + 31 * 24 * 3600);
  late.mutable_end_time()->set_seconds(now() + 31 * 24 * 3600 + 60);
  EXPECT_EQ(reason_of(invite(late)), "INVALID_ARGUMENT");
  for (std::size_t i = 0; i < most_visitors; ++i) ASSERT_TRUE(invite(invitation()));
  EXPECT_EQ(reason_of(invite(invitation())), "VISITOR_LIMIT");
  clock_.advance(hours(3));
  EXPECT_EQ(reason_of(invite(invitation())), "OK");
}

}  // namespace
}  // namespace mct::access
