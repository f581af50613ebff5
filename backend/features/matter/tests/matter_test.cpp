#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::Contains;
using testing::ElementsAre;

class MatterTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterTest);

TEST_P(MatterTest, FeedbackIsHandledAndRated) {
  auto matter = filed();
  EXPECT_EQ(matter.number(), "FK202612010001");
  EXPECT_EQ(matter.title(), "通知页面打不开");
  EXPECT_EQ(matter.unit_name(), "经济信息化委");
  EXPECT_EQ(day_of(matter.due_time()), "2026-12-03");
  EXPECT_THAT(events_on("organization/jingxin"), ElementsAre("matter.waiting"));
  EXPECT_THAT(events_on("account/zhou"), ElementsAre("matter.moved"));
  ASSERT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  matter = done("wang", matter, pb::VERB_ACCEPTED);
  EXPECT_EQ(matter.handler_name(), "样例wang");
  EXPECT_EQ(day_of(matter.due_time()), "2026-12-08");
  EXPECT_EQ(count("li", pb::FOLDER_PENDING), 0) << "wang has it";
  EXPECT_EQ(count("li", pb::FOLDER_UNIT), 1);
  const auto file = uploaded("wang", "答复.png");
  matter = done("wang", matter, pb::VERB_FINISHED, "已修复，请更新到新版本",
                [&](auto& request) { request.add_attachment_ids(file); });
  EXPECT_EQ(matter.state(), pb::MATTER_STATE_FINISHED);
  EXPECT_FALSE(matter.has_due_time());
  EXPECT_TRUE(list("zhou", pb::FOLDER_OWN).matters(0).unrated());
  matter =
      done("zhou", matter, pb::VERB_RATED, "很快", [](auto& request) { request.set_stars(5); });
  EXPECT_EQ(matter.stars(), 5);
  EXPECT_EQ(matter.result(), "已修复，请更新到新版本");
  ASSERT_EQ(matter.result_attachments_size(), 1);
  EXPECT_EQ(matter.result_attachments(0).name(), "答复.png");
  EXPECT_THAT(verbs_of(matter),
              ElementsAre(pb::VERB_FILED, pb::VERB_ACCEPTED, pb::VERB_FINISHED, pb::VERB_RATED));
  EXPECT_THAT(matter.possible(), ElementsAre(pb::VERB_REOPENED));
  EXPECT_EQ(count("wang", pb::FOLDER_HANDLED), 1);
}

TEST_P(MatterTest, ClosedIsNotSolved) {
  auto matter = filed();
  done("wang", matter, pb::VERB_ACCEPTED);
  matter = done("wang", matter, pb::VERB_FINISHED, "已修复");
  EXPECT_EQ(reason_of(act("zhou", action(matter, pb::VERB_REOPENED))), "INVALID_ARGUMENT");
  set_day("2026-12-10");
  matter = done("zhou", matter, pb::VERB_REOPENED, "还是打不开");
  EXPECT_EQ(matter.state(), pb::MATTER_STATE_ACCEPTED);
  EXPECT_EQ(day_of(matter.due_time()), "2026-12-17") << "the term begins anew";
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  EXPECT_THAT(events_on("card/wang"), Contains("matter.waiting"));
  matter = done("wang", matter, pb::VERB_FINISHED, "换了做法，已修复");
  EXPECT_EQ(matter.stars(), 0);
  EXPECT_THAT(get("zhou", matter.id())->possible(), ElementsAre(pb::VERB_RATED, pb::VERB_REOPENED));
}

TEST_P(MatterTest, UrgingIsOnceADay) {
  auto matter = filed();
  matter = done("zhou", matter, pb::VERB_URGED);
  EXPECT_EQ(reason_of(act("zhou", action(matter, pb::VERB_URGED))), "URGED_TODAY");
  set_day("2026-12-02");
  // It is nobody's hindrance.
  EXPECT_TRUE(act("wang", action(matter, pb::VERB_ACCEPTED)));
  done("zhou", matter, pb::VERB_URGED, "请尽快");
  EXPECT_THAT(events_on("card/wang"), Contains("matter.waiting"));
}

TEST_P(MatterTest, WhoGivesUpWithdraws) {
  auto matter = filed();
  matter = done("zhou", matter, pb::VERB_WITHDRAWN, "已自行解决");
  EXPECT_EQ(matter.state(), pb::MATTER_STATE_WITHDRAWN);
  EXPECT_THAT(matter.possible(), ElementsAre());
  EXPECT_EQ(count("wang", pb::FOLDER_UNIT), 0);
  EXPECT_EQ(reason_of(act("wang", action(*get("wang", matter.id()), pb::VERB_ACCEPTED))),
            "STEP_NOT_POSSIBLE");
}

TEST_P(MatterTest, AComplaintIsAnsweredInThePromisedTime) {
  pb::FileMatterRequest request;
  request.set_kind_id("complaint");
  answer(*request.mutable_answers(), "class", "物业服务");
  answer(*request.mutable_answers(), "title", "电梯停用");
  answer(*request.mutable_answers(), "content", "样例小区的电梯已经停用三天");
  request.set_request_id(random_id());
  EXPECT_EQ(file("zhou", request).error().violations.at(0).where, "answers[phone]");
  answer(*request.mutable_answers(), "phone", "19000000098");
  auto matter = file("zhou", request);
  ASSERT_TRUE(matter) << matter.error().message;
  EXPECT_EQ(matter->number(), "TS202612010001");
  EXPECT_EQ(matter->title(), "电梯停用");
  const auto accepted = done("wang", *matter, pb::VERB_ACCEPTED);
  EXPECT_EQ(day_of(accepted.due_time()), "2026-12-10") << "seven working days";
  set_day("2026-12-11");
  EXPECT_TRUE(get("zhou", matter->id())->overdue());
}

TEST_P(MatterTest, WhatACardHasActedOnComesInTheOrderInWhichItDid) {
  const auto first = filed(), second = filed();
  filed();  // nobody has acted on it
  const auto own = file("wang", feedback());
  ASSERT_TRUE(own);
  done("wang", second, pb::VERB_ACCEPTED);
  set_day("2026-12-02");
  done("wang", first, pb::VERB_ACCEPTED);
  set_day("2026-12-03");
  done("wang", second, pb::VERB_COMMENTED, "已联系");
  done("wang", *own, pb::VERB_URGED);
  set_day("2026-12-04");
  done("zhou", first, pb::VERB_URGED);
  const auto page = list("wang", pb::FOLDER_HANDLED, 1);
  ASSERT_EQ(page.matters_size(), 1);
  EXPECT_EQ(page.matters(0).id(), second.id());
  const auto rest = list("wang", pb::FOLDER_HANDLED, 1, page.next_page_token());
  ASSERT_EQ(rest.matters_size(), 1);
  EXPECT_EQ(rest.matters(0).id(), first.id()) << "whatever others did to it since";
  EXPECT_EQ(list("wang", pb::FOLDER_HANDLED, 1, rest.next_page_token()).matters_size(), 0)
      << "one's own is elsewhere";
}

}  // namespace
}  // namespace mct::matter
