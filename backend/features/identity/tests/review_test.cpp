#include <thread>

#include "backend/features/identity/tests/identity_fixture.h"

namespace mct::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class ReviewTest : public IdentityServerTest {
 protected:
  void SetUp() override {
    IdentityServerTest::SetUp();
    people_.entrust("officer-2");
  }
  Result<pb::ListApplicationsResponse> list(const std::string& officer, int page_size = 0,
                                            const std::string& token = {}) {
    pb::ListApplicationsRequest request;
    request.set_page_size(page_size);
    request.set_page_token(token);
    return call(officer, &Reviews::ListApplications, request);
  }
  Result<pb::ApplicationUnderReview> get(const std::string& officer, const std::string& id) {
    pb::GetApplicationRequest request;
    request.set_application_id(id);
    return call(officer, &Reviews::GetApplication, request);
  }
};
MCT_ON_BOTH_ENGINES(ReviewTest);

TEST_P(ReviewTest, OnlyWhoIsEntrustedReviewsAndOnlyWhileTheyAre) {
  const auto id = applied("a", "样例甲", 1);
  for (const auto& who : {std::string("a"), std::string("stranger"), operator_token_}) {
    EXPECT_EQ(reason_of(list(who)), "PERMISSION_DENIED");
    EXPECT_EQ(reason_of(photo(who, id, pb::PHOTO_ROLE_FRONT)), "PERMISSION_DENIED");
    EXPECT_EQ(reason_of(decide(who, id, true)), "PERMISSION_DENIED");
    EXPECT_EQ(reason_of(find(who, sample_number(1))), "PERMISSION_DENIED");
  }
  EXPECT_TRUE(get("officer", id));
  people_.entrust("officer", false);
  EXPECT_EQ(reason_of(get("officer", id)), "PERMISSION_DENIED");
}

TEST_P(ReviewTest, TheOldestIsFirstAndPagesGoOn) {
  std::vector<std::string> ids;
  for (const auto* who : {"a", "b", "c"}) {
    ids.push_back(applied(who, "样例甲", static_cast<int>(ids.size()) + 1));
    clock_.advance(std::chrono::seconds(1));
  }
  auto first = list("officer", 2);
  ASSERT_TRUE(first) << first.error().message;
  ASSERT_EQ(first->applications_size(), 2);
  EXPECT_EQ(first->applications(0).id(), ids[0]);
  EXPECT_EQ(first->applications(0).masked_name(), "样**");
  auto rest = list("officer", 2, first->next_page_token());
  ASSERT_TRUE(rest) << rest.error().message;
  ASSERT_EQ(rest->applications_size(), 1);
  EXPECT_EQ(rest->applications(0).id(), ids[2]);
  EXPECT_THAT(rest->next_page_token(), IsEmpty());
  EXPECT_EQ(reason_of(list("officer", 2, "nonsense")), "PAGE_TOKEN_MISMATCH");
}

TEST_P(ReviewTest, AnOfficerSeesTheNameThePhotosAndTheNumberMasked) {
  const auto id = applied("a", "样例甲", 1);
  auto seen = get("officer", id);
  ASSERT_TRUE(seen) << seen.error().message;
  EXPECT_EQ(seen->name(), "样例甲");
  EXPECT_EQ(seen->masked_id_number(), masked_id_number(sample_number(1)));
  EXPECT_THAT(seen->photos(),
              ElementsAre(pb::PHOTO_ROLE_FRONT, pb::PHOTO_ROLE_BACK, pb::PHOTO_ROLE_PORTRAIT));
  EXPECT_EQ(photo("officer", id, pb::PHOTO_ROLE_BACK).value(), noise_jpeg(200, 121));
  EXPECT_THAT(views("a"), IsEmpty());
  EXPECT_EQ(photo("officer", id, pb::PHOTO_ROLE_FRONT).value(), noise_jpeg(200, 120));
  EXPECT_TRUE(photo("officer", id, pb::PHOTO_ROLE_FRONT));
  ASSERT_THAT(views("a"), SizeIs(1)) << "the second look is the same one";
  EXPECT_EQ(views("a")[0].viewer_name(), "名片officer");
}

TEST_P(ReviewTest, ThePhotosGoWithTheDecision) {
  const auto id = applied("a", "样例甲", 1);
  ASSERT_TRUE(decide("officer", id, false));
  EXPECT_EQ(raw("identity_photo"), "");
  EXPECT_EQ(reason_of(get("officer", id)), "APPLICATION_DECIDED");
  EXPECT_EQ(reason_of(photo("officer", id, pb::PHOTO_ROLE_FRONT)), "APPLICATION_DECIDED");
  EXPECT_EQ(reason_of(reveal("officer", id)), "APPLICATION_DECIDED");
}

TEST_P(ReviewTest, OfTwoOfficersAtOnceOneDecidesAndTheOtherIsTold) {
  const auto id = applied("a", "样例甲", 1);
  std::vector<Result<pb::DecideApplicationResponse>> results(2, fail(reason::view_limit, ""));
  {
    std::jthread first([&] { results[0] = decide("officer", id, true); });
    std::jthread second([&] { results[1] = decide("officer-2", id, false); });
  }
  ASSERT_NE(results[0].has_value(), results[1].has_value());
  const auto& lost = results[0] ? results[1] : results[0];
  EXPECT_EQ(reason_of(lost), "APPLICATION_DECIDED");
  ASSERT_THAT(fields_of(lost), ElementsAre("state"));
  EXPECT_EQ(identity("a").verified(), results[0].has_value());
}

TEST_P(ReviewTest, TheSameDecisionAgainHasNoFurtherEffect) {
  const auto id = applied("a", "样例甲", 1);
  ASSERT_TRUE(decide("officer", id, true));
  EXPECT_TRUE(decide("officer", id, true));
  EXPECT_EQ(reason_of(decide("officer", id, false)), "APPLICATION_DECIDED");
  EXPECT_EQ(reason_of(decide("officer-2", id, true)), "APPLICATION_DECIDED");
  EXPECT_THAT(trail(), SizeIs(1));
}

TEST_P(ReviewTest, NobodyDecidesOrLooksAtTheirOwn) {
  const auto id = applied("officer", "样例官", 1);
  EXPECT_TRUE(list("officer")->applications(0).own());
  EXPECT_EQ(reason_of(get("officer", id)), "OWN_APPLICATION");
  EXPECT_EQ(reason_of(photo("officer", id, pb::PHOTO_ROLE_FRONT)), "OWN_APPLICATION");
  EXPECT_EQ(reason_of(reveal("officer", id)), "OWN_APPLICATION");
  EXPECT_EQ(reason_of(decide("officer", id, true)), "OWN_APPLICATION");
  EXPECT_TRUE(decide("officer-2", id, true));
}

TEST_P(ReviewTest, ADecisionIsChecked) {
  const auto id = applied("a", "样例甲", 1);
  pb::DecideApplicationRequest request;
  EXPECT_THAT(fields_of(call("officer", &Reviews::DecideApplication, request)),
              ElementsAre("application_id", "reason"));
  request.set_application_id(id);
  request.set_approve(true);
  request.set_reason("多余");
  EXPECT_THAT(fields_of(call("officer", &Reviews::DecideApplication, request)),
              ElementsAre("reason"));
  EXPECT_EQ(reason_of(decide("officer", "no-such-application", true)), "APPLICATION_NOT_FOUND");
}

TEST_P(ReviewTest, ARevealedNumberIsOnRecordForItsOwner) {
  const auto id = applied("a", "样例甲", 1);
  pb::RevealIdNumberRequest request;
  request.set_application_id(id);
  EXPECT_THAT(fields_of(call("officer", &Reviews::RevealIdNumber, request)),
              ElementsAre("purpose"));
  EXPECT_EQ(reveal("officer", id)->id_number(), sample_number(1));
  ASSERT_THAT(views("a"), SizeIs(1));
  EXPECT_EQ(views("a")[0].purpose(), "核对申请");
  EXPECT_THAT(views("b"), IsEmpty());
  const auto entries = trail();
  ASSERT_THAT(entries, SizeIs(1));
  EXPECT_EQ(entries[0].action, "identity.reveal");
  EXPECT_EQ(entries[0].actor.card_id, "card-of-officer");
  EXPECT_EQ(entries[0].subject_name, "样**");
  for (const auto& field : entries[0].fields)
    EXPECT_THAT(field.after, Not(HasSubstr(sample_number(1))));
}

TEST_P(ReviewTest, LooksAreLimitedForEachOfficer) {
  const auto id = applied("a", "样例甲", 1);
  for (int count = 0; count < 59; ++count) ASSERT_TRUE(reveal("officer", id)) << count;
  EXPECT_EQ(reason_of(find("officer", sample_number(9))), "PERSON_NOT_FOUND") << "counts as well";
  EXPECT_EQ(reason_of(reveal("officer", id)), "VIEW_LIMIT");
  EXPECT_EQ(reason_of(find("officer", sample_number(1))), "VIEW_LIMIT");
  EXPECT_TRUE(reveal("officer-2", id));
  clock_.advance(std::chrono::minutes(61));
  EXPECT_TRUE(reveal("officer", id));
}

TEST_P(ReviewTest, APersonIsFoundByTheWholeNumberOnly) {
  verified("a", "样例甲", 1);
  auto found = find("officer", sample_number(1));
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->masked_name(), "样**");
  EXPECT_EQ(reason_of(find("officer", sample_number(2))), "PERSON_NOT_FOUND");
  EXPECT_EQ(reason_of(find("officer", sample_number(1).substr(0, 17))), "INVALID_ARGUMENT");
  pb::RevealIdNumberRequest request;
  request.set_person_id(found->id());
  request.set_purpose("窗口核对");
  EXPECT_EQ(call("officer", &Reviews::RevealIdNumber, request)->id_number(), sample_number(1));
  request.set_person_id("no-such-person");
  EXPECT_EQ(reason_of(call("officer", &Reviews::RevealIdNumber, request)), "PERSON_NOT_FOUND");
  EXPECT_THAT(views("a"), SizeIs(2));
}

}  // namespace
}  // namespace mct::identity
