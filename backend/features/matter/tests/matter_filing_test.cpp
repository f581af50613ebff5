#include <thread>

#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

class MatterFilingTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterFilingTest);

TEST_P(MatterFilingTest, TheKindsAreOfferedWithTheirForms) {
  const auto kinds = call_as("zhou", *matters_, &Matters::ListKinds, pb::ListKindsRequest());
  ASSERT_TRUE(kinds) << kinds.error().message;
  const auto feedback_kind = std::ranges::find(kinds->kinds(), "feedback", &pb::MatterKind::id);
  ASSERT_NE(feedback_kind, kinds->kinds().end());
  EXPECT_EQ(feedback_kind->unit_name(), "经济信息化委");
  EXPECT_EQ(feedback_kind->promised_days(), 5);
  EXPECT_EQ(feedback_kind->fields(0).choices_size(), 5);
}

TEST_P(MatterFilingTest, TheSameRequestTwiceHasOneEffect) {
  const auto request = feedback();
  const auto once = file("zhou", request), twice = file("zhou", request);
  ASSERT_TRUE(once && twice);
  EXPECT_EQ(once->id(), twice->id());
  EXPECT_EQ(count("zhou", pb::FOLDER_OWN), 1);
  const auto accept = action(*once, pb::VERB_ACCEPTED);
  ASSERT_TRUE(act("wang", accept));
  const auto again = act("wang", accept);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(verbs_of(*again).size(), 2u);
}

TEST_P(MatterFilingTest, NumbersAreOfTheDayAndHaveNoGaps) {
  std::vector<std::thread> people;
  for (int i = 0; i < 4; ++i) people.emplace_back([&] { file("zhou", feedback()); });
  for (auto& it : people) it.join();
  std::vector<std::string> numbers;
  const auto page = list("zhou", pb::FOLDER_OWN);
  for (const auto& it : page.matters()) numbers.push_back(it.number());
  EXPECT_THAT(numbers, testing::UnorderedElementsAre("FK202612010001", "FK202612010002",
                                                     "FK202612010003", "FK202612010004"));
  set_day("2026-12-02");
  EXPECT_EQ(filed().number(), "FK202612020001");
}

TEST_P(MatterFilingTest, WhatIsWrongIsNamed) {
  auto request = feedback();
  request.mutable_answers(1)->set_value("短");
  request.mutable_answers(0)->set_value("别的");
  const auto refused = file("zhou", request);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  ASSERT_EQ(refused.error().violations.size(), 2u);
  EXPECT_EQ(refused.error().violations[0].where, "answers[class]");
  EXPECT_EQ(refused.error().violations[1].where, "answers[content]");
  request.set_kind_id("unknown");
  EXPECT_EQ(file("zhou", request).error().violations.at(0).where, "kind_id");
  const auto matter = filed();
  EXPECT_EQ(act("wang", action(matter, pb::VERB_REJECTED)).error().violations.at(0).where, "note");
  EXPECT_EQ(act("wang", action(matter, pb::VERB_FILED)).error().violations.at(0).where, "verb");
  auto stars = action(matter, pb::VERB_RATED);
  stars.set_stars(6);
  EXPECT_EQ(act("zhou", stars).error().violations.at(0).where, "stars");
  auto files = action(matter, pb::VERB_ACCEPTED);
  files.add_attachment_ids("x");
  EXPECT_EQ(act("wang", files).error().violations.at(0).where, "attachment_ids");
}

}  // namespace
}  // namespace mct::matter
