#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::HasSubstr;

class MatterSupplementTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterSupplementTest);

TEST_P(MatterSupplementTest, WhatIsMissingIsToldOnceAndStopsTheClock) {
  auto matter = filed();
  const auto asking = [](auto& request) {
    auto& missing = *request.add_missing();
    missing.set_field_id("pictures");
    missing.set_what("请补上出错时的截图");
  };
  EXPECT_EQ(reason_of(act("wang", action(matter, pb::VERB_SUPPLEMENT_ASKED))), "INVALID_ARGUMENT");
  matter = done("wang", matter, pb::VERB_SUPPLEMENT_ASKED, "", asking);
  EXPECT_EQ(matter.state(), pb::MATTER_STATE_SUPPLEMENTING);
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 0);
  set_day("2026-12-21");
  matter = *get("zhou", matter.id());
  EXPECT_FALSE(matter.overdue());
  ASSERT_EQ(matter.missing_size(), 1);
  EXPECT_THAT(matter.trail(1).note(), HasSubstr("截图：请补上出错时的截图"));
  const auto picture = uploaded("zhou", "出错.png");
  EXPECT_EQ(reason_of(act("zhou", action(matter, pb::VERB_SUPPLIED))), "INVALID_ARGUMENT");
  const auto supplying = [&](auto& request) {
    answer(*request.mutable_answers(), "pictures", "", {picture});
  };
  matter = done("zhou", matter, pb::VERB_SUPPLIED, "", supplying);
  EXPECT_EQ(matter.state(), pb::MATTER_STATE_ACCEPTED);
  EXPECT_EQ(day_of(matter.due_time()), "2026-12-28") << "five working days were left";
  EXPECT_EQ(matter.missing_size(), 0);
  const auto& answers = matter.answers();
  const auto pictures = std::ranges::find(answers, "pictures", &pb::Answer::field_id);
  ASSERT_NE(pictures, answers.end());
  EXPECT_EQ(pictures->attachments(0).name(), "出错.png");
  auto again = action(*get("wang", matter.id()), pb::VERB_SUPPLEMENT_ASKED);
  asking(again);
  EXPECT_EQ(reason_of(act("wang", again)), "STEP_NOT_POSSIBLE");
}

TEST_P(MatterSupplementTest, ALaterAnswerStandsForTheEarlierOne) {
  auto matter = filed();
  const auto asking = [](auto& request) {
    auto& missing = *request.add_missing();
    missing.set_field_id("content");
    missing.set_what("请写明是哪一条通知");
  };
  matter = done("wang", matter, pb::VERB_SUPPLEMENT_ASKED, "", asking);
  const auto supplying = [](auto& request) {
    answer(*request.mutable_answers(), "content", "昨天的会议通知打不开");
  };
  matter = done("zhou", matter, pb::VERB_SUPPLIED, "", supplying);
  ASSERT_EQ(matter.answers_size(), 2);
  EXPECT_EQ(matter.answers(0).value(), "功能异常");
  EXPECT_EQ(matter.answers(1).value(), "昨天的会议通知打不开");
}

}  // namespace
}  // namespace mct::matter
