#include "backend/features/notice/tests/notice_fixture.h"
#include "backend/features/notice/topic_store.h"
#include "backend/push/testing/queued.h"

namespace mct::notice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class NoticeAlertTest : public NoticeFixture {
 protected:
  pb::Notice alert() {
    const auto sent =
        expect_ok(call("boss", &Outgoing::SendNotice, text(pb::NOTICE_KIND_ALERT, "mentougou")));
    return sent ? *sent : pb::Notice();
  }
  void acknowledge(const std::string& who, const std::string& id) {
    EXPECT_TRUE(expect_ok(reply(who, id, pb::ANSWER_ACKNOWLEDGED)));
  }
  Result<pb::NoticeSettled> consent(const std::string& who, const std::string& id, bool allowed) {
    auto request = about<pb::SetReadConsentRequest>(id);
    request.set_allowed(allowed);
    request.set_request_id(random_id());
    return call(who, &Inbox::SetReadConsent, request);
  }
  int replied() {
    const auto sent =
        expect_ok(call("boss", &Outgoing::ListSentNotices, pb::ListSentNoticesRequest()));
    return sent ? sent->notices(0).replied_count() : -1;
  }
};
MCT_ON_BOTH_ENGINES(NoticeAlertTest);

TEST_P(NoticeAlertTest, AnAlertReachesStaffAndResidentsByOneEventOnATopicThatAllRead) {
  const auto notice = alert();
  EXPECT_THAT(events_on("district/alerts"), ElementsAre("notice.sent"));
  EXPECT_THAT(events_on("organization/mentougou"), IsEmpty()) << "nobody is told twice";
  for (const char* who : {"resident", "li", "zhao"}) ASSERT_THAT(inbox(who), SizeIs(1)) << who;
  auto topics = run(database().read([](storage::Connection& connection) {
    return AlertTopics().topics(connection, {"account", "resident"});
  }));
  ASSERT_TRUE(topics);
  ASSERT_THAT(*topics, SizeIs(1));
  EXPECT_EQ(topics->front().topic, "district/alerts");
  ASSERT_TRUE(call("boss", &Outgoing::CancelNotice, about<pb::CancelNoticeRequest>(notice.id())));
  EXPECT_THAT(events_on("district/alerts"), ElementsAre("notice.sent", "notice.cancelled"));
  EXPECT_TRUE(inbox("resident").front().has_cancel_time());
}

// What leaves the district: an alert is public, anything else says of which kind it is.
TEST_P(NoticeAlertTest, PhonesAreToldOfAnAlertByItsTitleAndOfOtherNewsByItsKind) {
  ASSERT_TRUE(run(database().write(push::testing::reach_somebody)));
  const auto first = alert();
  const auto second = expect_ok(
      call("boss", &Outgoing::SendNotice, text(pb::NOTICE_KIND_ANNOUNCEMENT, "minzheng")));
  ASSERT_TRUE(second);
  const auto told = run(database().read(push::testing::queued));
  ASSERT_TRUE(told);
  ASSERT_THAT(*told, SizeIs(2));
  EXPECT_EQ(told->at(0).topic, "district/alerts");
  EXPECT_EQ(told->at(0).link, "mct://notice/" + first.id());
  EXPECT_EQ(told->at(0).text, first.content().title());
  EXPECT_TRUE(told->at(0).urgent);
  EXPECT_EQ(told->at(1).topic, "organization/minzheng");
  EXPECT_EQ(told->at(1).text, "你有一则新的公告");
  EXPECT_FALSE(told->at(1).urgent);
}

TEST_P(NoticeAlertTest, OtherNoticesToTheDistrictDoNotReachResidents) {
  ASSERT_TRUE(expect_ok(
      call("boss", &Outgoing::SendNotice, text(pb::NOTICE_KIND_ANNOUNCEMENT, "mentougou"))));
  EXPECT_THAT(inbox("resident"), IsEmpty());
  EXPECT_THAT(inbox("li"), SizeIs(1));
  EXPECT_THAT(events_on("district/alerts"), IsEmpty());
}

TEST_P(NoticeAlertTest, WhatAResidentHasReadTheSenderSeesOnlyIfTheResidentAllowsIt) {
  const auto notice = alert();
  acknowledge("resident", notice.id());
  acknowledge("li", notice.id());
  EXPECT_FALSE(inbox("resident").front().own().read_consent()) << "off at first";
  EXPECT_EQ(receipts("boss", notice.id()).residents().read_count(), 0);
  EXPECT_EQ(replied(), 1) << "li, of the staff";
  const auto people = receipts("boss", notice.id()).total().people_count();
  const auto allowed = expect_ok(consent("resident", notice.id(), true));
  ASSERT_TRUE(allowed);
  EXPECT_TRUE(allowed->own().read_consent());
  const auto figures = receipts("boss", notice.id());
  EXPECT_EQ(figures.residents().read_count(), 1);
  EXPECT_EQ(figures.residents().acknowledged_count(), 1);
  EXPECT_EQ(figures.total().people_count(), people) << "and not by name";
  EXPECT_EQ(replied(), 2);
  ASSERT_TRUE(expect_ok(consent("resident", notice.id(), false)));
  EXPECT_EQ(receipts("boss", notice.id()).residents().read_count(), 0);
  EXPECT_EQ(replied(), 1);
}

TEST_P(NoticeAlertTest, ConsentIsForTheSendersUnitAndOnlyAResidentsToGive) {
  const auto first = alert();
  ASSERT_TRUE(expect_ok(consent("resident", first.id(), true)));
  const auto next = alert();
  acknowledge("resident", next.id());
  EXPECT_EQ(receipts("boss", next.id()).residents().acknowledged_count(), 1)
      << "of all that the unit sends";
  EXPECT_EQ(receipts("boss", first.id()).residents().read_count(), 0) << "it was not read";
  EXPECT_EQ(reason_of(consent("li", first.id(), true)), "NOT_PERSONAL");
  const auto other = sent();
  EXPECT_EQ(reason_of(consent("resident", other.id(), true)), "NOTICE_NOT_FOUND");
}

}  // namespace
}  // namespace mct::notice
