#include <thread>

#include "backend/features/document/tests/document_fixture.h"
#include "backend/push/testing/queued.h"

namespace mct::document {
namespace {

using std::chrono::minutes;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class DocumentTest : public DocumentFixture {};
MCT_ON_BOTH_ENGINES(DocumentTest);

TEST_P(DocumentTest, ALetterGoesThroughTheOfficesAndIntoTheArchive) {
  auto letter = circulating();
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_CIRCULATING);
  letter = done("li", letter, pb::VERB_COUNTERSIGNED);
  letter = done("zhao", letter, pb::VERB_RETURNED, "请补充附件");
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_RETURNED);
  EXPECT_EQ(titles("wang", pb::FOLDER_PENDING).size(), 1u);
  done("wang", letter, pb::VERB_CIRCULATED);
  done("zhao", letter, pb::VERB_COUNTERSIGNED);
  // The signature waits for all who countersign, also for who had agreed before the return.
  EXPECT_EQ(reason_of(get("chief", letter.id())), "DOCUMENT_NOT_FOUND");
  done("li", letter, pb::VERB_COUNTERSIGNED, "同意");
  letter = done("chief", letter, pb::VERB_SIGNED);
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_COMPLETED);
  auto seen = *get("wang", letter.id());
  EXPECT_EQ(reason_of(act("wang", action(seen, pb::VERB_ARCHIVED))), "NUMBER_MISSING");
  done("wang", letter, pb::VERB_NUMBERED, "样民函〔2026〕1号");
  letter = done("wang", letter, pb::VERB_ARCHIVED);
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_ARCHIVED);
  EXPECT_THAT(letter.possible(), IsEmpty());
  EXPECT_THAT(
      verbs_of(letter),
      ElementsAre(pb::VERB_DRAFTED, pb::VERB_CIRCULATED, pb::VERB_COUNTERSIGNED, pb::VERB_RETURNED,
                  pb::VERB_CIRCULATED, pb::VERB_COUNTERSIGNED, pb::VERB_COUNTERSIGNED,
                  pb::VERB_SIGNED, pb::VERB_NUMBERED, pb::VERB_ARCHIVED));
  EXPECT_THAT(titles("zhao", pb::FOLDER_ARCHIVED), ElementsAre("关于样例事项的函"));
  EXPECT_THAT(titles("zhao", pb::FOLDER_DONE), IsEmpty());
}

TEST_P(DocumentTest, OnlyThoseToWhomItHasComeSeeIt) {
  const auto letter = circulating();
  for (const auto* who : {"wang", "li", "zhao"}) EXPECT_TRUE(get(who, letter.id())) << who;
  for (const auto* who : {"chief", "sun"})
    EXPECT_EQ(reason_of(get(who, letter.id())), "DOCUMENT_NOT_FOUND") << who;
  EXPECT_EQ(reason_of(act("sun", action(letter, pb::VERB_COMMENTED, "看看"))),
            "DOCUMENT_NOT_FOUND");
  office_.people.erase("li");
  EXPECT_EQ(reason_of(get("li", letter.id())), "PERMISSION_DENIED");
}

// A push leaves the district: it says that there is a document, and not which.
TEST_P(DocumentTest, WhoIsToActIsPushedNothingButThat) {
  ASSERT_TRUE(run(database().write(push::testing::reach_somebody)));
  const auto letter = circulating();
  const auto told = run(database().read(push::testing::queued));
  ASSERT_TRUE(told);
  ASSERT_EQ(told->size(), 2U);
  EXPECT_EQ(told->at(0).topic, "card/li");
  EXPECT_EQ(told->at(1).topic, "card/zhao");
  for (const auto& it : *told) {
    EXPECT_EQ(it.link, "mct://document/" + letter.id());
    EXPECT_EQ(it.text, "你有一件公文待办");
  }
}

TEST_P(DocumentTest, AttachmentsAreForThoseWhoSeeIt) {
  attachments::AttachmentStore files(database());
  files.add_viewer("document", module_->attachment_viewer());
  const auto upload = run(files.start({"wang", "材料.txt", 6, std::string(64, 'a'), "upload-1"},
                                      1 << 20, clock_.now_ms()));
  ASSERT_TRUE(upload) << upload.error().message;
  auto request = letter();
  request.add_attachment_ids(upload->id);
  EXPECT_EQ(reason_of(draft("wang", request)), "ATTACHMENT_NOT_FOUND");  // not there yet
  ASSERT_TRUE(run(files.put("wang", upload->id, 0, "样例", clock_.now_ms())));
  const auto whole = run(files.of_account("wang", upload->id));
  ASSERT_TRUE(whole);
  ASSERT_TRUE(run(files.finish(*whole, {"text/plain", {}, {}, {}}, clock_.now_ms())));
  EXPECT_EQ(reason_of(draft("li", request)), "ATTACHMENT_NOT_FOUND");  // somebody else's
  const auto document = draft("wang", request);
  ASSERT_TRUE(document) << document.error().message;
  ASSERT_EQ(document->attachments_size(), 1);
  EXPECT_EQ(document->attachments(0).name(), "材料.txt");
  const auto may = [&](const std::string& who) {
    return run(files.visible({who, who, upload->id, {"document", document->id()}})).has_value();
  };
  EXPECT_TRUE(may("wang"));
  EXPECT_FALSE(may("li"));
  done("wang", *document, pb::VERB_CIRCULATED);
  EXPECT_TRUE(may("li"));
  EXPECT_FALSE(may("chief"));
  EXPECT_FALSE(may("sun"));
  EXPECT_FALSE(may("nobody"));
}

TEST_P(DocumentTest, AStepInTurnComesToOneAfterTheOther) {
  auto request = letter();
  request.clear_route();
  add_step(request, pb::TASK_READ, {"zhao", "li"}, true);
  auto document = *draft("wang", request);
  done("wang", document, pb::VERB_CIRCULATED);
  EXPECT_EQ(reason_of(get("li", document.id())), "DOCUMENT_NOT_FOUND");
  done("zhao", document, pb::VERB_READ);
  document = done("li", document, pb::VERB_READ);
  EXPECT_EQ(document.state(), pb::DOCUMENT_STATE_COMPLETED);
  // Nobody has signed it: it needs no number.
  EXPECT_EQ(done("wang", document, pb::VERB_ARCHIVED).state(), pb::DOCUMENT_STATE_ARCHIVED);
}

TEST_P(DocumentTest, OfTwoAtOnceOneIsToldWhatTheOtherHasDone) {
  const auto letter = circulating();
  std::vector<Result<pb::Document>> answers(2, fail(mct::reason::internal, ""));
  std::thread li([&] { answers[0] = act("li", action(letter, pb::VERB_COUNTERSIGNED)); });
  std::thread zhao([&] { answers[1] = act("zhao", action(letter, pb::VERB_RETURNED, "缺附件")); });
  li.join();
  zhao.join();
  ASSERT_NE(answers[0].has_value(), answers[1].has_value());
  const auto& loser = answers[0] ? answers[1] : answers[0];
  EXPECT_EQ(loser.error().reason.name, "DOCUMENT_CHANGED");
  EXPECT_EQ(loser.error().reason.code, Code::aborted);
  EXPECT_THAT(loser.error().message,
              HasSubstr(answers[0] ? "样例li已会签" : "样例zhao已退回：缺附件"));
  ASSERT_EQ(loser.error().violations.size(), 1u);
}

TEST_P(DocumentTest, ACommentIsNobodysHindrance) {
  const auto letter = circulating();
  ASSERT_TRUE(act("zhao", action(letter, pb::VERB_COMMENTED, "第二段建议精简")));
  EXPECT_TRUE(act("li", action(letter, pb::VERB_COUNTERSIGNED)));
}

TEST_P(DocumentTest, ARequestThatIsSentTwiceHasOneEffect) {
  const auto request = letter();
  const auto first = draft("wang", request);
  const auto second = draft("wang", request);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->id(), second->id());
  EXPECT_EQ(titles("wang", pb::FOLDER_DRAFTED).size(), 1u);
  const auto circulate = action(*first, pb::VERB_CIRCULATED);
  ASSERT_TRUE(act("wang", circulate));
  const auto again = act("wang", circulate);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->trail_size(), 2);
  // Somebody else's id gives nobody's answer.
  auto stolen = circulate;
  EXPECT_EQ(reason_of(act("sun", stolen)), "DOCUMENT_NOT_FOUND");
}

TEST_P(DocumentTest, WhatWasWithdrawnIsRevisedAndTakesANewRoute) {
  auto document = circulating();
  document = done("wang", document, pb::VERB_WITHDRAWN);
  EXPECT_THAT(titles("li", pb::FOLDER_PENDING), IsEmpty());
  EXPECT_TRUE(get("li", document.id()));  // has had it
  pb::ReviseDocumentRequest revision;
  revision.set_id(document.id());
  revision.set_revision(document.revision());
  *revision.mutable_content() = document.content();
  revision.mutable_content()->set_title("关于另一事项的函");
  auto& step = *revision.add_route();
  step.set_task(pb::TASK_SIGN);
  step.add_card_ids("chief");
  revision.set_unclassified(true);
  revision.set_request_id(random_id());
  const auto revise = [&](const std::string& who) {
    revision.set_request_id(random_id());
    return call_as(who, *documents_, &pb::DocumentService::Stub::ReviseDocument, revision);
  };
  EXPECT_EQ(reason_of(revise("li")), "ACTION_NOT_POSSIBLE");
  auto revised = revise("wang");
  ASSERT_TRUE(revised) << revised.error().message;
  EXPECT_EQ(revised->content().title(), "关于另一事项的函");
  EXPECT_EQ(revised->route_size(), 1);
  EXPECT_EQ(reason_of(revise("wang")), "DOCUMENT_CHANGED");
  done("wang", document, pb::VERB_CIRCULATED);
  EXPECT_THAT(titles("chief", pb::FOLDER_PENDING), ElementsAre("关于另一事项的函"));
  revision.set_revision(get("wang", document.id())->revision());
  EXPECT_EQ(reason_of(revise("wang")), "ACTION_NOT_POSSIBLE");  // it circulates
}

TEST_P(DocumentTest, WhatIsClassifiedIsRefusedOpenly) {
  auto request = letter();
  request.set_unclassified(false);
  auto answer = draft("wang", request);
  ASSERT_EQ(reason_of(answer), "DOCUMENT_CLASSIFIED");
  EXPECT_THAT(answer.error().message, HasSubstr("涉密"));
  request = letter();
  request.mutable_content()->set_body("机密★1年\n正文");
  EXPECT_EQ(reason_of(draft("wang", request)), "DOCUMENT_CLASSIFIED");
  const auto document = circulating();
  EXPECT_EQ(reason_of(act("li", action(document, pb::VERB_COMMENTED, "另有 绝密★ 一份"))),
            "DOCUMENT_CLASSIFIED");
}

TEST_P(DocumentTest, EveryFieldThatIsWrongIsNamed) {
  pb::DraftDocumentRequest request;
  request.set_unclassified(true);
  auto answer = draft("wang", request);
  ASSERT_EQ(reason_of(answer), "INVALID_ARGUMENT");
  std::vector<std::string> fields;
  for (const auto& it : answer.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("content.kind", "content.urgency", "content.title",
                                  "content.body", "route", "request_id"));
  request = letter();
  request.mutable_route(0)->set_card_ids(1, "unclaimed");
  request.mutable_route(1)->set_card_ids(0, "nobody");
  answer = draft("wang", request);
  ASSERT_EQ(reason_of(answer), "INVALID_ARGUMENT");
  ASSERT_EQ(answer.error().violations.size(), 2u);
  EXPECT_EQ(answer.error().violations[0].where, "route[0].card_ids[1]");
  request = letter();
  request.mutable_route(0)->set_card_ids(1, "li");
  EXPECT_EQ(reason_of(draft("wang", request)), "INVALID_ARGUMENT");  // twice
  const auto document = circulating();
  EXPECT_EQ(reason_of(act("li", action(document, pb::VERB_RETURNED))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(act("wang", action(document, pb::VERB_NUMBERED, "38号"))),
            "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(act("wang", action(document, pb::VERB_HANDED_OVER))), "INVALID_ARGUMENT");
}

TEST_P(DocumentTest, ANumberIsGivenOnce) {
  const auto first = *draft("wang", letter());
  const auto second = *draft("wang", letter());
  done("wang", first, pb::VERB_NUMBERED, "样民函〔2026〕1号");
  EXPECT_EQ(reason_of(act("wang", action(second, pb::VERB_NUMBERED, "样民函〔2026〕1号"))),
            "NUMBER_TAKEN");
  EXPECT_TRUE(act("wang", action(second, pb::VERB_NUMBERED, "样民函〔2026〕2号")));
}

TEST_P(DocumentTest, UrgingRemindsThoseWhoHaveIt) {
  const auto letter = circulating();
  done("li", letter, pb::VERB_COUNTERSIGNED);
  const auto before = events_on("card/zhao").size();
  clock_.advance(minutes(10));
  done("wang", letter, pb::VERB_URGED);
  EXPECT_EQ(events_on("card/zhao").size(), before + 1);
  EXPECT_EQ(events_on("card/zhao").back(), "document.waiting");
  EXPECT_EQ(events_on("card/li").back(), "document.moved");
  const auto now = *get("wang", letter.id());
  EXPECT_EQ(reason_of(act("wang", action(now, pb::VERB_URGED))), "URGED_RECENTLY");
  clock_.advance(minutes(5));
  EXPECT_TRUE(act("wang", action(now, pb::VERB_URGED)));
}

TEST_P(DocumentTest, EventsMoveTheListsOfThoseConcerned) {
  const auto letter = circulating();
  EXPECT_THAT(events_on("card/li"), ElementsAre("document.waiting"));
  EXPECT_THAT(events_on("card/chief"), IsEmpty());
  EXPECT_THAT(events_on("card/sun"), IsEmpty());
  done("li", letter, pb::VERB_COUNTERSIGNED);
  done("zhao", letter, pb::VERB_RETURNED, "缺附件");
  EXPECT_EQ(events_on("card/wang").back(), "document.waiting");
  EXPECT_EQ(events_on("card/li").back(), "document.moved");
  EXPECT_THAT(events_on("card/chief"), IsEmpty());
}

TEST_P(DocumentTest, ListsComeInPagesAndTheMostUrgentFirst) {
  for (const auto urgency : {pb::URGENCY_ORDINARY, pb::URGENCY_EXTRA_URGENT, pb::URGENCY_URGENT}) {
    auto request = letter();
    request.mutable_content()->set_urgency(urgency);
    request.mutable_content()->set_title("第" + std::to_string(urgency) + "件");
    done("wang", *draft("wang", request), pb::VERB_CIRCULATED);
  }
  EXPECT_THAT(titles("li", pb::FOLDER_PENDING), ElementsAre("第3件", "第2件", "第1件"));
  const auto page = list("li", pb::FOLDER_PENDING, 2);
  EXPECT_EQ(page.documents(0).task(), pb::TASK_COUNTERSIGN);
  ASSERT_FALSE(page.next_page_token().empty());
  EXPECT_EQ(list("li", pb::FOLDER_PENDING, 2, page.next_page_token()).documents(0).title(),
            "第1件");
  pb::ListDocumentsRequest other;
  other.set_folder(pb::FOLDER_DONE);
  other.set_page_token(page.next_page_token());
  EXPECT_EQ(reason_of(call_as("li", *documents_, &pb::DocumentService::Stub::ListDocuments, other)),
            "PAGE_TOKEN_MISMATCH");
}

TEST_P(DocumentTest, WhoHasLeftIsTakenOffTheRouteBeforeItCirculates) {
  const auto document = *draft("wang", letter());
  office_.people.erase("chief");
  const auto answer = act("wang", action(document, pb::VERB_CIRCULATED));
  EXPECT_EQ(reason_of(answer), "ACTION_NOT_POSSIBLE");
  EXPECT_THAT(answer.error().message, HasSubstr("样例chief"));
}

TEST_P(DocumentTest, TheOperatorHasNoDocuments) {
  pb::ListDocumentsRequest request;
  request.set_folder(pb::FOLDER_PENDING);
  EXPECT_EQ(reason_of(call_as(operator_token_, *documents_,
                              &pb::DocumentService::Stub::ListDocuments, request)),
            "PERMISSION_DENIED");
}

}  // namespace
}  // namespace mct::document
