#include <thread>

#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

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

TEST_P(MatterTest, WhatIsMissingIsToldOnceAndStopsTheClock) {
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

TEST_P(MatterTest, ALaterAnswerStandsForTheEarlierOne) {
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

TEST_P(MatterTest, WhatConcernsAnotherUnitGoesThereAndMayComeBack) {
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

TEST_P(MatterTest, AColleagueTakesOver) {
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

TEST_P(MatterTest, TheApplicantSeesNothingThatIsInternal) {
  auto matter = filed();
  done("wang", matter, pb::VERB_ACCEPTED);
  const auto before = events_on("account/zhou");
  const auto shown = list("zhou", pb::FOLDER_OWN).matters(0).change_time().seconds();
  clock_.advance(std::chrono::minutes(5));
  done("wang", matter, pb::VERB_COMMENTED, "此人常来电");
  const auto own = *get("zhou", matter.id());
  EXPECT_THAT(verbs_of(own), Not(Contains(pb::VERB_COMMENTED)));
  EXPECT_EQ(own.DebugString().find("此人常来电"), std::string::npos);
  EXPECT_EQ(events_on("account/zhou"), before);
  EXPECT_EQ(list("zhou", pb::FOLDER_OWN).matters(0).change_time().seconds(), shown);
  EXPECT_THAT(verbs_of(*get("li", matter.id())), Contains(pb::VERB_COMMENTED));
}

TEST_P(MatterTest, NobodyElseSeesIt) {
  const auto matter = filed();
  for (const auto* who : {"wu", "zhao"}) {
    EXPECT_EQ(reason_of(get(who, matter.id())), "MATTER_NOT_FOUND") << who;
    EXPECT_EQ(reason_of(act(who, action(matter, pb::VERB_ACCEPTED))), "MATTER_NOT_FOUND") << who;
    for (const auto folder :
         {pb::FOLDER_OWN, pb::FOLDER_PENDING, pb::FOLDER_UNIT, pb::FOLDER_HANDLED})
      EXPECT_EQ(count(who, folder), 0) << who;
  }
  EXPECT_EQ(reason_of(get("zhou", "unknown")), "MATTER_NOT_FOUND");
  EXPECT_EQ(reason_of(call_as(operator_token_, *matters_, &Matters::GetMatter,
                              [&] {
                                pb::GetMatterRequest request;
                                request.set_id(matter.id());
                                return request;
                              }())),
            "PERMISSION_DENIED");
}

TEST_P(MatterTest, NobodyHandlesTheirOwn) {
  auto matter = file("wang", feedback());
  ASSERT_TRUE(matter);
  EXPECT_THAT(matter->possible(), ElementsAre(pb::VERB_URGED, pb::VERB_WITHDRAWN));
  EXPECT_EQ(reason_of(act("wang", action(*matter, pb::VERB_ACCEPTED))), "STEP_NOT_POSSIBLE");
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING) + count("wang", pb::FOLDER_UNIT), 0);
  EXPECT_EQ(count("wang", pb::FOLDER_OWN), 1);
  EXPECT_EQ(count("li", pb::FOLDER_PENDING), 1);
}

TEST_P(MatterTest, FilesAreForThoseWhoSeeIt) {
  attachments::AttachmentStore files(database());
  files.add_viewer("matter", module_->attachment_viewer());
  const auto picture = uploaded("zhou", "截图.png");
  auto request = feedback();
  answer(*request.mutable_answers(), "pictures", "", {picture});
  EXPECT_EQ(reason_of(file("wu", request)), "ATTACHMENT_NOT_FOUND") << "somebody else's";
  const auto matter = file("zhou", request);
  ASSERT_TRUE(matter) << matter.error().message;
  const auto may = [&](const std::string& who) {
    return run(files.visible({who, who, picture, {"matter", matter->id()}})).has_value();
  };
  for (const auto* who : {"zhou", "wang"}) EXPECT_TRUE(may(who)) << who;
  for (const auto* who : {"wu", "zhao", "nobody"}) EXPECT_FALSE(may(who)) << who;
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

TEST_P(MatterTest, OfTwoAtOnceOneIsToldWhatTheOtherHasDone) {
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

TEST_P(MatterTest, TheSameRequestTwiceHasOneEffect) {
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

TEST_P(MatterTest, NumbersAreOfTheDayAndHaveNoGaps) {
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

TEST_P(MatterTest, ListsHavePages) {
  for (int i = 0; i < 3; ++i) filed();
  const auto first = list("zhou", pb::FOLDER_OWN, 2);
  ASSERT_EQ(first.matters_size(), 2);
  const auto second = list("zhou", pb::FOLDER_OWN, 2, first.next_page_token());
  EXPECT_EQ(second.matters_size(), 1);
  EXPECT_EQ(second.next_page_token(), "");
  pb::ListMattersRequest request;
  request.set_folder(pb::FOLDER_PENDING);
  request.set_page_token(first.next_page_token());
  EXPECT_EQ(reason_of(call_as("wang", *matters_, &Matters::ListMatters, request)),
            "PAGE_TOKEN_MISMATCH");
}

TEST_P(MatterTest, WhatIsWrongIsNamed) {
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

TEST_P(MatterTest, TheKindsAreOfferedWithTheirForms) {
  const auto kinds = call_as("zhou", *matters_, &Matters::ListKinds, pb::ListKindsRequest());
  ASSERT_TRUE(kinds) << kinds.error().message;
  const auto feedback_kind = std::ranges::find(kinds->kinds(), "feedback", &pb::MatterKind::id);
  ASSERT_NE(feedback_kind, kinds->kinds().end());
  EXPECT_EQ(feedback_kind->unit_name(), "经济信息化委");
  EXPECT_EQ(feedback_kind->promised_days(), 5);
  EXPECT_EQ(feedback_kind->fields(0).choices_size(), 5);
}

}  // namespace
}  // namespace mct::matter
