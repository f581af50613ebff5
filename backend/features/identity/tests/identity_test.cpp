#include "backend/features/identity/tests/identity_fixture.h"

namespace mct::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class IdentityTest : public IdentityServerTest {
 protected:
  Result<pb::Services> set_grant(const std::string& who, const std::string& service, bool granted) {
    pb::SetGrantRequest request;
    request.set_service_id(service);
    request.set_granted(granted);
    return call(who, &Identities::SetGrant, request);
  }
};
MCT_ON_BOTH_ENGINES(IdentityTest);

TEST_P(IdentityTest, AnApplicationIsMadeAndApproved) {
  EXPECT_FALSE(identity("a").has_application());
  const auto id = applied("a", "样例甲", 1);
  auto own = identity("a");
  EXPECT_FALSE(own.verified());
  EXPECT_EQ(own.application().state(), pb::APPLICATION_STATE_PENDING);
  EXPECT_EQ(reason_of(avatar("a")), "NOT_VERIFIED");
  ASSERT_TRUE(decide("officer", id, true));
  own = identity("a");
  EXPECT_TRUE(own.verified());
  EXPECT_EQ(own.masked_name(), "样**");
  EXPECT_EQ(own.masked_id_number(), masked_id_number(sample_number(1)));
  EXPECT_EQ(own.application().state(), pb::APPLICATION_STATE_APPROVED);
  auto face = avatar("a");
  ASSERT_TRUE(face) << face.error().message;
  EXPECT_EQ(*face, noise_jpeg(120, 200));
  EXPECT_FALSE(identity("b").verified());
}

TEST_P(IdentityTest, ARejectionHasAReasonAndOneMayTryAgain) {
  ASSERT_TRUE(decide("officer", applied("a", "样例甲", 1), false));
  const auto own = identity("a");
  EXPECT_FALSE(own.verified());
  EXPECT_EQ(own.application().reason(), "照片不清楚");
  verified("a", "样例甲", 1);
  EXPECT_TRUE(identity("a").verified());
}

TEST_P(IdentityTest, EveryFieldThatIsWrongIsNamed) {
  auto request = application("", 1);
  request.set_id_number("119999199001010019");
  request.set_front_photo("not a photo");
  request.set_back_photo(std::string(3 << 20, 'x'));
  request.clear_portrait();
  request.clear_request_id();
  EXPECT_THAT(
      fields_of(call("a", &Identities::Apply, request)),
      ElementsAre("name", "id_number", "front_photo", "back_photo", "portrait", "request_id"));
  EXPECT_THAT(fields_of(call("a", &Identities::ApplyForName, pb::ApplyForNameRequest{})),
              ElementsAre("name", "front_photo", "back_photo", "request_id"));
  EXPECT_THAT(fields_of(call("a", &Identities::ApplyForAvatar, pb::ApplyForAvatarRequest{})),
              ElementsAre("portrait", "request_id"));
}

TEST_P(IdentityTest, TheSameRequestAppliesOnce) {
  const auto request = application("样例甲", 1);
  auto first = call("a", &Identities::Apply, request);
  auto again = call("a", &Identities::Apply, request);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->application().id(), again->application().id());
  auto other = call("b", &Identities::Apply, request);
  ASSERT_TRUE(other) << other.error().message;
  EXPECT_NE(other->application().id(), first->application().id()) << "an id is its maker's own";
}

TEST_P(IdentityTest, OneApplicationAtATimeAndOneIdentity) {
  applied("a", "样例甲", 1);
  EXPECT_EQ(reason_of(call("a", &Identities::Apply, application("样例甲", 2))), "ALREADY_PENDING");
  ASSERT_TRUE(decide("officer", identity("a").application().id(), true));
  EXPECT_EQ(reason_of(call("a", &Identities::Apply, application("样例甲", 2))), "ALREADY_VERIFIED");
}

TEST_P(IdentityTest, AVerifiedNumberIsOfNoUseToOthersAndTheyLearnNothing) {
  verified("a", "样例甲", 1);
  auto refused = call("b", &Identities::Apply, application("别人", 1));
  ASSERT_EQ(reason_of(refused), "ID_NUMBER_IN_USE");
  EXPECT_THAT(refused.error().message, Not(HasSubstr("样")));
  // Both applied before either was decided.
  const auto c = applied("c", "样例丙", 3), d = applied("d", "样例丙", 3);
  ASSERT_TRUE(decide("officer", c, true));
  EXPECT_EQ(reason_of(decide("officer", d, true)), "ID_NUMBER_IN_USE");
  EXPECT_EQ(identity("d").application().state(), pb::APPLICATION_STATE_PENDING);
  EXPECT_TRUE(decide("officer", d, false));
}

TEST_P(IdentityTest, TryingNumbersIsLimited) {
  verified("a", "样例甲", 1);
  for (int count = 0; count < 5; ++count) {
    pb::WithdrawApplicationRequest request;
    request.set_application_id(applied("b", "样例乙", 2));
    ASSERT_TRUE(call("b", &Identities::WithdrawApplication, request));
  }
  EXPECT_EQ(reason_of(call("b", &Identities::Apply, application("样例乙", 2))),
            "APPLICATION_LIMIT");
  clock_.advance(std::chrono::hours(25));
  EXPECT_TRUE(call("b", &Identities::Apply, application("样例乙", 2)));
}

TEST_P(IdentityTest, AWithdrawnApplicationLeavesNothingBehind) {
  const auto id = applied("a", "样例甲", 1);
  pb::WithdrawApplicationRequest request;
  request.set_application_id(id);
  EXPECT_EQ(reason_of(call("b", &Identities::WithdrawApplication, request)),
            "APPLICATION_NOT_FOUND");
  auto own = call("a", &Identities::WithdrawApplication, request);
  ASSERT_TRUE(own) << own.error().message;
  EXPECT_EQ(own->application().state(), pb::APPLICATION_STATE_WITHDRAWN);
  EXPECT_TRUE(call("a", &Identities::WithdrawApplication, request)) << "again";
  EXPECT_EQ(raw("identity_photo"), "");
  EXPECT_EQ(reason_of(decide("officer", id, true)), "APPLICATION_DECIDED");
}

TEST_P(IdentityTest, NameAndAvatarChangeByReviewAndStayMeanwhile) {
  pb::ApplyForNameRequest name;
  name.set_name("新名");
  name.set_front_photo(noise_jpeg());
  name.set_back_photo(noise_jpeg());
  name.set_request_id(random_id());
  EXPECT_EQ(reason_of(call("a", &Identities::ApplyForName, name)), "NOT_VERIFIED");
  verified("a", "样例甲", 1);
  auto own = call("a", &Identities::ApplyForName, name);
  ASSERT_TRUE(own) << own.error().message;
  EXPECT_TRUE(own->verified());
  EXPECT_EQ(own->masked_name(), "样**");
  ASSERT_TRUE(decide("officer", own->application().id(), true));
  EXPECT_EQ(identity("a").masked_name(), "新*");
  EXPECT_EQ(identity("a").masked_id_number(), masked_id_number(sample_number(1)));

  pb::ApplyForAvatarRequest face;
  face.set_portrait(noise_jpeg(130, 210));
  face.set_request_id(random_id());
  own = call("a", &Identities::ApplyForAvatar, face);
  ASSERT_TRUE(own) << own.error().message;
  EXPECT_EQ(avatar("a").value(), noise_jpeg(120, 200));
  ASSERT_TRUE(decide("officer", own->application().id(), true));
  EXPECT_EQ(avatar("a").value(), noise_jpeg(130, 210));
}

TEST_P(IdentityTest, AServiceSeesTheIdentityWhileItIsGranted) {
  EXPECT_EQ(reason_of(set_grant("a", "medical", true)), "NOT_VERIFIED");
  verified("a", "样例甲", 1);
  EXPECT_EQ(reason_of(set_grant("a", "no-such-service", true)), "SERVICE_NOT_FOUND");
  const auto granted = [](const pb::Services& services) {
    std::vector<std::string> ids;
    for (const auto& service : services.services())
      if (service.granted()) ids.push_back(service.id());
    return ids;
  };
  auto services = set_grant("a", "medical", true);
  ASSERT_TRUE(services) << services.error().message;
  EXPECT_THAT(granted(*services), ElementsAre("medical"));
  EXPECT_THAT(granted(set_grant("a", "medical", true).value()), ElementsAre("medical"));
  EXPECT_THAT(granted(call("b", &Identities::GetServices, pb::GetServicesRequest{}).value()),
              IsEmpty());
  EXPECT_THAT(granted(set_grant("a", "medical", false).value()), IsEmpty());
}

TEST_P(IdentityTest, AStolenDatabaseShowsNothing) {
  verified("a", "样例甲乙丙", 1);
  applied("b", "样例丁戊己", 2);
  ASSERT_TRUE(reveal("officer", identity("b").application().id()));
  std::string all;
  for (const auto* table : all_tables) all += raw(table);
  all += raw("audit_entry");
  ASSERT_THAT(all, HasSubstr(identity("b").application().id()));
  for (const auto& secret :
       {std::string("甲乙丙"), std::string("丁戊己"), sample_number(1), sample_number(2),
        sample_number(1).substr(6, 8), noise_jpeg(200, 120).substr(300, 64),
        noise_jpeg(120, 200).substr(300, 64), std::string("\xFF\xD8\xFF", 3)})
    EXPECT_THAT(all, Not(HasSubstr(secret)));
}

TEST_P(IdentityTest, AClosedAccountLeavesNothingBehind) {
  verified("a", "样例甲", 1);
  ASSERT_TRUE(set_grant("a", "medical", true));
  ASSERT_TRUE(find("officer", sample_number(1)));
  applied("b", "样例乙", 2);
  for (const auto* who : {"a", "b"})
    ASSERT_TRUE(run(database().write(
        [&](storage::Connection& connection) { return erase_account(connection, who); })));
  for (const auto* table : all_tables) EXPECT_EQ(raw(table), "") << table;
  EXPECT_FALSE(identity("a").verified());
  verified("c", "样例甲", 1);
}

}  // namespace
}  // namespace mct::identity
