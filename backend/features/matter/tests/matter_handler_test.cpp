#include <thread>

#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class MatterHandlerTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterHandlerTest);

TEST_P(MatterHandlerTest, WhatConcernsAnotherUnitGoesThereAndMayComeBack) {
  auto matter = filed();
  const auto to = [](const std::string& unit) {
    return [unit](auto& request) { request.set_unit_id(unit); };
  };
  auto request = action(matter, pb::VERB_TRANSFERRED, "属民政业务");
  EXPECT_EQ(reason_of(act("wang", request)), "INVALID_ARGUMENT");
  request.set_unit_id("nowhere");
  EXPECT_EQ(reason_of(act("wang", request)), "INVALID_ARGUMENT");
  matter = done("wang", matter, pb::VERB_TRANSFERRED, "属民政业务", to("minzheng"));
  EXPECT_EQ(matter.unit_name(), "民政局");
  EXPECT_THAT(matter.possible(), ElementsAre()) << "wang only sees it";
  EXPECT_EQ(reason_of(get("li", matter.id())), "MATTER_NOT_FOUND");
  EXPECT_THAT(events_on("organization/minzheng"), ElementsAre("matter.waiting"));
  matter = done("zhao", matter, pb::VERB_RETURNED, "不是我们的事项");
  EXPECT_EQ(matter.unit_name(), "经济信息化委");
  EXPECT_EQ(count("li", pb::FOLDER_PENDING), 1);
  EXPECT_THAT(get("li", matter.id())->possible(), Not(Contains(pb::VERB_RETURNED)));
  const auto own = *get("zhou", matter.id());
  EXPECT_THAT(verbs_of(own), ElementsAre(pb::VERB_FILED, pb::VERB_TRANSFERRED));
  EXPECT_EQ(own.trail(1).note(), "至民政局：属民政业务");
}

TEST_P(MatterHandlerTest, AColleagueTakesOver) {
  auto matter = filed();
  done("wang", matter, pb::VERB_ACCEPTED);
  const auto to = [](const std::string& card) {
    return [card](auto& request) { request.set_card_id(card); };
  };
  for (const auto* nobody : {"zhao", "zhou", "unclaimed", "nobody"}) {
    auto request = action(*get("li", matter.id()), pb::VERB_ASSIGNED);
    request.set_card_id(nobody);
    EXPECT_EQ(reason_of(act("li", request)), "INVALID_ARGUMENT") << nobody;
  }
  matter = done("li", matter, pb::VERB_ASSIGNED, "", to("li"));
  EXPECT_EQ(matter.handler_name(), "样例li");
  EXPECT_EQ(reason_of(act("wang", action(*get("wang", matter.id()), pb::VERB_FINISHED, "x"))),
            "STEP_NOT_POSSIBLE");
  EXPECT_THAT(events_on("card/li"), Contains("matter.waiting"));
  done("li", matter, pb::VERB_FINISHED, "已修复");
}

TEST_P(MatterHandlerTest, NobodyHandlesTheirOwn) {
  auto matter = file("wang", feedback());
  ASSERT_TRUE(matter);
  EXPECT_THAT(matter->possible(), ElementsAre(pb::VERB_URGED, pb::VERB_WITHDRAWN));
  EXPECT_EQ(reason_of(act("wang", action(*matter, pb::VERB_ACCEPTED))), "STEP_NOT_POSSIBLE");
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING) + count("wang", pb::FOLDER_UNIT), 0);
  EXPECT_EQ(count("wang", pb::FOLDER_OWN), 1);
  EXPECT_EQ(count("li", pb::FOLDER_PENDING), 1);
}

TEST_P(MatterHandlerTest, OfTwoAtOnceOneIsToldWhatTheOtherHasDone) {
  const auto matter = filed();
  std::vector<Result<pb::Matter>> answers(2, fail(mct::reason::internal, ""));
  std::thread wang([&] { answers[0] = act("wang", action(matter, pb::VERB_ACCEPTED)); });
  std::thread li([&] { answers[1] = act("li", action(matter, pb::VERB_REJECTED, "重复提交")); });
  wang.join();
  li.join();
  ASSERT_NE(answers[0].has_value(), answers[1].has_value());
  const auto& loser = answers[0] ? answers[1] : answers[0];
  EXPECT_EQ(loser.error().reason.name, "MATTER_CHANGED");
  EXPECT_THAT(loser.error().message,
              HasSubstr(answers[0] ? "样例wang已受理" : "样例li已不予受理：重复提交"));
}

}  // namespace
}  // namespace mct::matter
