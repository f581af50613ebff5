#include "backend/features/account/tests/account_fixture.h"

namespace mct::account {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

class SignUpTest : public AccountServerTest {};
MCT_ON_BOTH_ENGINES(SignUpTest);

TEST_P(SignUpTest, ACodeAPasswordAndANameMakeAnAccountThatIsSignedIn) {
  const auto session = signed_up();
  auto mine = account(session.access_token());
  ASSERT_TRUE(mine) << mine.error().message;
  EXPECT_EQ(mine->nickname(), "样例居民");
  EXPECT_EQ(mine->masked_phone(), "190****0001");
  EXPECT_TRUE(log_in(phone, password));
}

TEST_P(SignUpTest, EveryFieldThatIsWrongIsNamed) {
  pb::SignUpRequest request;
  request.set_password("short");
  auto refused = call(&Stub::SignUp, request);
  ASSERT_FALSE(refused);
  std::vector<std::string> fields;
  for (const auto& violation : refused.error().violations) fields.push_back(violation.where);
  EXPECT_EQ(fields, (std::vector<std::string>{"proof.code_id", "proof.code", "password", "nickname",
                                              "device.device_id", "device.name"}));
}

TEST_P(SignUpTest, APasswordNeedsEightCharactersLettersAndDigits) {
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  for (const auto* bad : {"abc1234", "abcdefgh", "12345678"}) {
    auto request = sign_up_request(proof);
    request.set_password(bad);
    EXPECT_EQ(reason_of(call(&Stub::SignUp, request)), "INVALID_ARGUMENT") << bad;
  }
  auto request = sign_up_request(proof);
  request.set_password("abcd1234");
  EXPECT_TRUE(call(&Stub::SignUp, request));
}

TEST_P(SignUpTest, ACodeIsGoodOnce) {
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  ASSERT_TRUE(call(&Stub::SignUp, sign_up_request(proof)));
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_EXPIRED");
}

TEST_P(SignUpTest, ACodeIsGoodForFiveMinutes) {
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  clock_.advance(minutes(5) + seconds(1));
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_EXPIRED");
}

TEST_P(SignUpTest, ACodeDoesNotGetYoungerWhenTheClockGoesBack) {
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  clock_.advance(-minutes(10));
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_EXPIRED");
}

TEST_P(SignUpTest, ACodeCanBeAskedForAgainWhenTheClockWentBack) {
  ASSERT_TRUE(send_code(phone, pb::CODE_PURPOSE_SIGN_UP));
  ++codes_to_[phone];
  clock_.advance(-std::chrono::hours(24));
  EXPECT_TRUE(call(&Stub::SignUp, sign_up_request(proof_for(phone, pb::CODE_PURPOSE_SIGN_UP))));
}

TEST_P(SignUpTest, ACodeForOnePurposeIsNoCodeForAnother) {
  signed_up();
  auto proof = proof_for(phone, pb::CODE_PURPOSE_LOG_IN);
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_EXPIRED");
}

TEST_P(SignUpTest, SomeoneElsesCodeIsWrong) {
  auto mine = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  auto theirs = proof_for("19000000002", pb::CODE_PURPOSE_SIGN_UP);
  while (theirs.code() == mine.code()) theirs = proof_for("19000000003", pb::CODE_PURPOSE_SIGN_UP);
  mine.set_code(theirs.code());
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(mine))), "CODE_WRONG");
}

TEST_P(SignUpTest, GuessingIsSlowedAndThenEnded) {
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  const auto right = proof.code();
  proof.set_code(right == "000000" ? "000001" : "000000");
  for (int tries = 0; tries < 5; ++tries) {
    EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_WRONG") << tries;
    EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))),
              tries < 4 ? "CODE_TRIES" : "CODE_EXPIRED");
    clock_.advance(seconds(1 << tries));
  }
  proof.set_code(right);
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "CODE_EXPIRED");
}

TEST_P(SignUpTest, ATakenPhoneIsToldOnlyToItsOwner) {
  signed_up();
  clock_.advance(minutes(2));
  EXPECT_TRUE(send_code(phone, pb::CODE_PURPOSE_SIGN_UP));
  EXPECT_TRUE(send_code("19000000009", pb::CODE_PURPOSE_SIGN_UP));
  EXPECT_FALSE(sms_->code_for(phone, ++codes_to_[phone]).empty());
  auto proof = proof_for(phone, pb::CODE_PURPOSE_SIGN_UP);
  EXPECT_EQ(reason_of(call(&Stub::SignUp, sign_up_request(proof))), "PHONE_TAKEN");
}

TEST_P(SignUpTest, AnUnknownPhoneIsAnsweredLikeAKnownOneButGetsNoCode) {
  auto unknown = send_code("19000000008", pb::CODE_PURPOSE_LOG_IN);
  ASSERT_TRUE(unknown);
  EXPECT_FALSE(unknown->code_id().empty());
  signed_up();
  EXPECT_EQ(sms_->count(), 1u);
}

TEST_P(SignUpTest, TheSameRequestSendsOneCode) {
  pb::SendCodeRequest request;
  request.set_phone(phone);
  request.set_purpose(pb::CODE_PURPOSE_SIGN_UP);
  request.set_device_id("device-0000000001");
  request.set_request_id("once");
  auto first = call(&Stub::SendCode, request);
  auto again = call(&Stub::SendCode, request);
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->code_id(), again->code_id());
  ASSERT_FALSE(sms_->code_for(phone).empty());
  EXPECT_EQ(sms_->count(), 1u);
}

TEST_P(SignUpTest, CodesAreLimitedByPhoneAndByDevice) {
  EXPECT_TRUE(send_code(phone, pb::CODE_PURPOSE_SIGN_UP));
  EXPECT_EQ(reason_of(send_code(phone, pb::CODE_PURPOSE_SIGN_UP)), "CODE_LIMIT");
  for (int count = 1; count < 5; ++count) {
    clock_.advance(minutes(2));
    EXPECT_TRUE(send_code(phone, pb::CODE_PURPOSE_SIGN_UP));
  }
  clock_.advance(minutes(2));
  EXPECT_EQ(reason_of(send_code(phone, pb::CODE_PURPOSE_SIGN_UP)), "CODE_LIMIT");
  // 20 a day for one device, whatever the phones: 5 are spent.
  for (int count = 5; count < 20; ++count)
    EXPECT_TRUE(send_code("190001000" + std::to_string(10 + count), pb::CODE_PURPOSE_SIGN_UP));
  EXPECT_EQ(reason_of(send_code("19000100099", pb::CODE_PURPOSE_SIGN_UP)), "CODE_LIMIT");
  EXPECT_TRUE(send_code("19000100098", pb::CODE_PURPOSE_SIGN_UP, "device-0000000002"));
}

TEST_P(SignUpTest, AnAccountComesWithItsCardOrNotAtAll) {
  const auto session = signed_up();
  EXPECT_EQ(cards_.opened_, 1);
  auto refused =
      call(&Stub::SignUp, sign_up_request(proof_for("19000000009", pb::CODE_PURPOSE_SIGN_UP)));
  EXPECT_EQ(reason_of(refused), "INTERNAL");
  EXPECT_EQ(reason_of(log_in("19000000009", password)), "CREDENTIALS_WRONG");
}

TEST_P(SignUpTest, ANewNicknameIsThatOfTheCardAsWell) {
  const auto session = signed_up();
  pb::UpdateProfileRequest request;
  EXPECT_EQ(reason_of(call(&Stub::UpdateProfile, request, session.access_token())),
            "INVALID_ARGUMENT");
  request.set_nickname("新昵称");
  auto account = call(&Stub::UpdateProfile, request, session.access_token());
  ASSERT_TRUE(account) << account.error().message;
  EXPECT_EQ(account->nickname(), "新昵称");
  EXPECT_EQ(cards_.last_name_, "新昵称");
}

}  // namespace
}  // namespace mct::account
