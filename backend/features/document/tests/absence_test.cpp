#include "backend/features/document/tests/document_fixture.h"

namespace mct::document {
namespace {

using std::chrono::hours;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class AbsenceTest : public DocumentFixture {
 protected:
  pb::Absences absences(const std::string& who) {
    auto all =
        call_as(who, *absences_, &pb::AbsenceService::Stub::GetAbsences, pb::GetAbsencesRequest());
    EXPECT_TRUE(all) << all.error().message;
    return all ? *all : pb::Absences();
  }
  Result<pb::Absence> withdraw(const std::string& who, const std::string& id) {
    pb::WithdrawAbsenceRequest request;
    request.set_id(id);
    return call_as(who, *absences_, &pb::AbsenceService::Stub::WithdrawAbsence, request);
  }
};
MCT_ON_BOTH_ENGINES(AbsenceTest);

TEST_P(AbsenceTest, AColleagueActsForWhoIsAbsentAndTheTrailSaysSo) {
  auto letter = circulating();
  ASSERT_TRUE(declare("zhao", absence("sun", {pb::TASK_COUNTERSIGN})));
  const auto pending = list("sun", pb::FOLDER_PENDING);
  ASSERT_EQ(pending.documents_size(), 1);
  EXPECT_EQ(pending.documents(0).task(), pb::TASK_COUNTERSIGN);
  EXPECT_EQ(pending.documents(0).for_name(), "样例zhao");
  EXPECT_THAT(events_on("card/sun"), ElementsAre("document.waiting"));
  letter = done("sun", letter, pb::VERB_COUNTERSIGNED, "同意", "zhao");
  const auto& entry = letter.trail(letter.trail_size() - 1);
  EXPECT_EQ(entry.name(), "样例sun");
  EXPECT_EQ(entry.for_name(), "样例zhao");
  const auto& handed = letter.trail(letter.trail_size() - 2);
  EXPECT_EQ(handed.verb(), pb::VERB_HANDED_OVER);
  EXPECT_EQ(handed.name(), "样例zhao");
  EXPECT_THAT(handed.note(), HasSubstr("由样例sun代办"));
  EXPECT_EQ(letter.route(1).substitute_name(), "样例sun");
  // Having acted, one still sees it.
  EXPECT_THAT(titles("sun", pb::FOLDER_DONE), Not(IsEmpty()));
  EXPECT_TRUE(get("sun", letter.id()));
}

TEST_P(AbsenceTest, AColleagueReturnsForWhoIsAbsent) {
  auto letter = circulating();
  ASSERT_TRUE(declare("zhao", absence("sun", {pb::TASK_COUNTERSIGN})));
  letter = done("sun", letter, pb::VERB_RETURNED, "缺附件", "zhao");
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_RETURNED);
  EXPECT_EQ(letter.trail(letter.trail_size() - 1).for_name(), "样例zhao");
  // Having acted, one still sees it, and has no more to do.
  EXPECT_THAT(titles("sun", pb::FOLDER_DONE), Not(IsEmpty()));
  EXPECT_THAT(get("sun", letter.id())->possible(), IsEmpty());
}

TEST_P(AbsenceTest, WhatComesWhileOneIsAbsentIsHandedOverToo) {
  ASSERT_TRUE(declare("chief", absence("li", {pb::TASK_SIGN})));
  auto letter = circulating();
  done("li", letter, pb::VERB_COUNTERSIGNED);
  letter = done("zhao", letter, pb::VERB_COUNTERSIGNED);
  EXPECT_THAT(verbs_of(letter), Contains(pb::VERB_HANDED_OVER));
  EXPECT_EQ(events_on("card/li").back(), "document.waiting");
  letter = done("li", letter, pb::VERB_SIGNED, {}, "chief");
  EXPECT_EQ(letter.state(), pb::DOCUMENT_STATE_COMPLETED);
}

TEST_P(AbsenceTest, ItHoldsForWhatWasEntrustedOnly) {
  ASSERT_TRUE(declare("zhao", absence("sun", {pb::TASK_READ, pb::TASK_SIGN})));
  const auto letter = circulating();
  EXPECT_EQ(reason_of(get("sun", letter.id())), "DOCUMENT_NOT_FOUND");
  EXPECT_THAT(titles("sun", pb::FOLDER_PENDING), IsEmpty());
  EXPECT_THAT(verbs_of(*get("wang", letter.id())), Not(Contains(pb::VERB_HANDED_OVER)));
}

TEST_P(AbsenceTest, ItBeginsAndEndsAtItsDates) {
  auto request = absence("sun", {pb::TASK_COUNTERSIGN});
  *request.mutable_start_time() = in(hours(24));
  ASSERT_TRUE(declare("zhao", request));
  const auto letter = circulating();
  EXPECT_EQ(reason_of(get("sun", letter.id())), "DOCUMENT_NOT_FOUND");
  clock_.advance(hours(25));
  EXPECT_TRUE(get("sun", letter.id()));
  EXPECT_EQ(absences("sun").standing_in_size(), 1);
  clock_.advance(hours(48));
  EXPECT_EQ(reason_of(get("sun", letter.id())), "DOCUMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(act("sun", action(letter, pb::VERB_COUNTERSIGNED, {}, "zhao"))),
            "DOCUMENT_NOT_FOUND");
  EXPECT_EQ(absences("sun").standing_in_size(), 0);
}

TEST_P(AbsenceTest, ItEndsWhenItIsWithdrawn) {
  const auto declared = declare("zhao", absence("sun", {pb::TASK_COUNTERSIGN}));
  ASSERT_TRUE(declared);
  const auto letter = circulating();
  EXPECT_TRUE(get("sun", letter.id()));
  EXPECT_EQ(reason_of(withdraw("sun", declared->id())), "ABSENCE_NOT_FOUND");
  EXPECT_TRUE(withdraw("zhao", declared->id())->withdrawn());
  EXPECT_TRUE(withdraw("zhao", declared->id()));
  EXPECT_EQ(reason_of(get("sun", letter.id())), "DOCUMENT_NOT_FOUND");
  EXPECT_EQ(absences("zhao").own_size(), 0);
  EXPECT_TRUE(act("zhao", action(*get("zhao", letter.id()), pb::VERB_COUNTERSIGNED)));
}

TEST_P(AbsenceTest, WhoHasLeftTheUnitStandsInNoMore) {
  ASSERT_TRUE(declare("zhao", absence("sun", {pb::TASK_COUNTERSIGN})));
  const auto letter = circulating();
  office_.people["sun"].unit_id = "minzheng";
  EXPECT_EQ(reason_of(get("sun", letter.id())), "DOCUMENT_NOT_FOUND");
}

TEST_P(AbsenceTest, NobodyActsForWhoIsThere) {
  const auto letter = circulating();
  EXPECT_EQ(reason_of(act("li", action(letter, pb::VERB_COUNTERSIGNED, {}, "zhao"))),
            "ACTION_NOT_POSSIBLE");
}

TEST_P(AbsenceTest, WhatIsWrongIsSaid) {
  EXPECT_EQ(reason_of(declare("zhao", absence("li", {pb::TASK_SIGN}))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(declare("zhao", absence("zhao", {pb::TASK_SIGN}))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(declare("li", absence("unclaimed", {pb::TASK_SIGN}))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(declare("zhao", absence("sun", {}))), "INVALID_ARGUMENT");
  auto request = absence("sun", {pb::TASK_SIGN});
  *request.mutable_end_time() = in(hours(-1));
  EXPECT_EQ(reason_of(declare("zhao", request)), "INVALID_ARGUMENT");
  *request.mutable_end_time() = in(hours(24 * 181));
  EXPECT_EQ(reason_of(declare("zhao", request)), "INVALID_ARGUMENT");
}

TEST_P(AbsenceTest, OneAtATimeAndOnceForEachRequest) {
  const auto request = absence("sun", {pb::TASK_SIGN});
  const auto first = declare("zhao", request);
  const auto second = declare("zhao", request);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->id(), second->id());
  EXPECT_EQ(reason_of(declare("zhao", absence("sun", {pb::TASK_READ}))), "ABSENCE_OVERLAPS");
}

}  // namespace
}  // namespace mct::document
