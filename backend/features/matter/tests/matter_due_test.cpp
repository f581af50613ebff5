#include "backend/features/matter/due_store.h"
#include "backend/features/matter/matter_proto.h"
#include "backend/features/matter/tests/matter_fixture.h"
#include "backend/testing/assets.h"

namespace mct::matter {
namespace {

using testing::Contains;
using testing::Not;

// Two nodes look at the clock.
class MatterDueTest : public MatterFixture {
 protected:
  int look() {
    static const auto kinds = [] {
      const auto rows = test::asset("matter/kinds.tsv"), fields = test::asset("matter/fields.tsv"),
                 flows = test::asset("matter/flows.tsv");
      return Kinds::parse({rows, ""}, {fields, ""}, {flows, ""}).value();
    }();
    static const working_days::Calendar calendar;
    DueStore one(database(), {kinds, calendar, event_payload, desk_}, clock_);
    DueStore other(database(), {kinds, calendar, event_payload, desk_}, clock_);
    int told = 0;
    for (auto* node : {&one, &other}) {
      const auto count = run(node->tell_due());
      EXPECT_TRUE(count) << count.error().message;
      told += count.value_or(0);
    }
    return told;
  }
};
MCT_ON_BOTH_ENGINES(MatterDueTest);

TEST_P(MatterDueTest, WhatIsDueAndWhatIsLateIsToldOnce) {
  auto matter = filed();
  matter = done("wang", matter, pb::VERB_ACCEPTED);  // until 8 December
  set_day("2026-12-04");
  EXPECT_EQ(look(), 0);
  set_day("2026-12-07");
  EXPECT_EQ(look(), 1) << "by one node";
  EXPECT_EQ(look(), 0);
  EXPECT_THAT(events_on("card/wang"), Contains("matter.waiting"));
  EXPECT_THAT(verbs_of(*get("wang", matter.id())), Contains(pb::VERB_FELL_DUE));
  set_day("2026-12-09");
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(look(), 0);
  const auto late = *get("li", matter.id());
  EXPECT_TRUE(late.overdue());
  EXPECT_THAT(verbs_of(late), Contains(pb::VERB_OVERDUE));
  EXPECT_EQ(events_on("organization/jingxin").back(), "matter.waiting") << "the unit is told";
  // The applicant reads that it is late from the term, and nothing of the warnings.
  EXPECT_THAT(verbs_of(*get("zhou", matter.id())), Not(Contains(pb::VERB_OVERDUE)));
  EXPECT_TRUE(act("wang", action(matter, pb::VERB_FINISHED, "已修复"))) << "nobody's hindrance";
}

TEST_P(MatterDueTest, WhoWasAwayIsToldOnlyThatItIsLate) {
  filed();
  set_day("2026-12-20");
  EXPECT_EQ(look(), 1);
  EXPECT_EQ(look(), 0);
}

TEST_P(MatterDueTest, AClockThatStandsStillSaysNothing) {
  auto matter = filed();
  matter = done("wang", matter, pb::VERB_SUPPLEMENT_ASKED, "", [](auto& request) {
    auto& missing = *request.add_missing();
    missing.set_field_id("pictures");
    missing.set_what("请补上截图");
  });
  set_day("2026-12-31");
  EXPECT_EQ(look(), 0);
}

TEST_P(MatterDueTest, WhatIsDoneIsNeverLate) {
  auto matter = filed();
  done("zhou", matter, pb::VERB_WITHDRAWN);
  set_day("2026-12-31");
  EXPECT_EQ(look(), 0);
}

TEST_P(MatterDueTest, ANewTermIsWarnedOfAnew) {
  auto matter = filed();
  set_day("2026-12-07");
  EXPECT_EQ(look(), 1);
  matter = done("wang", matter, pb::VERB_ACCEPTED);  // until 14 December
  EXPECT_FALSE(matter.overdue());
  set_day("2026-12-11");
  EXPECT_EQ(look(), 1);
}

}  // namespace
}  // namespace mct::matter
