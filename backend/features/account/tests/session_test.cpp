#include <future>
#include <gmock/gmock.h>

#include "backend/features/account/tests/account_fixture.h"

namespace mct::account {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class SessionTest : public AccountServerTest {};
MCT_ON_BOTH_ENGINES(SessionTest);

TEST_P(SessionTest, WithoutATokenOrWithABadOneNobodyIsSignedIn) {
  EXPECT_EQ(reason_of(account("")), "NOT_AUTHENTICATED");
  EXPECT_EQ(reason_of(account("no such token")), "SESSION_ENDED");
}

TEST_P(SessionTest, AnAccessTokenLastsFifteenMinutesAndIsRenewed) {
  const auto session = signed_up();
  clock_.advance(minutes(15) + seconds(1));
  EXPECT_EQ(reason_of(account(session.access_token())), "SESSION_ENDED");
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed) << renewed.error().message;
  EXPECT_EQ(renewed->account().nickname(), "样例居民");
  EXPECT_TRUE(account(renewed->access_token()));
}

TEST_P(SessionTest, RenewingEndsTheFormerAccessToken) {
  const auto session = signed_up();
  ASSERT_TRUE(account(session.access_token()));
  ASSERT_TRUE(refresh(session.refresh_token()));
  EXPECT_EQ(reason_of(account(session.access_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ARefreshTokenIsGoodAgainWhenItsAnswerWasLost) {
  const auto session = signed_up();
  auto lost = refresh(session.refresh_token());
  ASSERT_TRUE(lost);
  clock_.advance(minutes(9));
  auto lost_too = refresh(session.refresh_token());
  ASSERT_TRUE(lost_too) << lost_too.error().message;
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed) << renewed.error().message;
  EXPECT_EQ(reason_of(account(lost->access_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(account(lost_too->access_token())), "SESSION_ENDED");
  EXPECT_TRUE(account(renewed->access_token()));
  EXPECT_TRUE(refresh(renewed->refresh_token()));
}

TEST_P(SessionTest, ALostAnswerThatSomeoneUsesAfterAllEndsTheDevice) {
  const auto session = signed_up();
  auto lost = refresh(session.refresh_token());
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(lost && renewed);
  EXPECT_EQ(reason_of(refresh(lost->refresh_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(account(renewed->access_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(refresh(renewed->refresh_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ARefreshTokenWhoseSuccessorWasUsedEndsTheDevice) {
  const auto session = signed_up();
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed);
  auto again = refresh(renewed->refresh_token());
  ASSERT_TRUE(again);
  EXPECT_EQ(reason_of(refresh(session.refresh_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(account(again->access_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(refresh(again->refresh_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ARefreshTokenThatIsShownAgainMuchLaterEndsTheDevice) {
  const auto session = signed_up();
  ASSERT_TRUE(refresh(session.refresh_token()));
  clock_.advance(minutes(9));
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed);
  clock_.advance(minutes(2));
  EXPECT_EQ(reason_of(refresh(session.refresh_token())), "SESSION_ENDED")
      << "counted from when it was spent first";
  EXPECT_EQ(reason_of(account(renewed->access_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ATokenThatComesManyTimesAtOnceKeepsTheDevice) {
  const auto session = signed_up();
  std::vector<std::future<Result<pb::Session>>> answers;
  for (int i = 0; i < 8; ++i)
    answers.push_back(
        std::async(std::launch::async, [&] { return refresh(session.refresh_token()); }));
  for (auto& it : answers) EXPECT_TRUE(it.get());
  EXPECT_TRUE(refresh(session.refresh_token()));
}

TEST_P(SessionTest, AnUnusedDeviceIsSignedOutAfterSixtyDays) {
  const auto session = signed_up();
  clock_.advance(hours(24 * 60) + seconds(1));
  EXPECT_EQ(reason_of(refresh(session.refresh_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ATokenDoesNotLiveLongerWhenTheClockGoesBack) {
  const auto session = signed_up();
  clock_.advance(-hours(1));
  EXPECT_EQ(reason_of(account(session.access_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, ADeviceStaysSignedInWhenTheClockGoesBack) {
  const auto session = signed_up();
  clock_.advance(-hours(24));
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed) << renewed.error().message;
  EXPECT_TRUE(account(renewed->access_token()));
}

TEST_P(SessionTest, NobodyWaitsLongerBecauseTheClockWentBack) {
  signed_up();
  EXPECT_EQ(reason_of(log_in(phone, "wrong password 1")), "CREDENTIALS_WRONG");
  clock_.advance(-hours(24));
  EXPECT_TRUE(log_in(phone, password));
}

TEST_P(SessionTest, DevicesAreSeenAndSignedOutAtOnce) {
  const auto first = signed_up();
  auto second = log_in(phone, password, "device-0000000002");
  ASSERT_TRUE(second);
  auto devices = call(&Stub::GetDevices, pb::GetDevicesRequest{}, second->access_token());
  ASSERT_TRUE(devices);
  ASSERT_EQ(devices->devices_size(), 2);
  ASSERT_TRUE(account(first.access_token()));
  for (const auto& device : devices->devices()) {
    if (device.current()) continue;
    pb::EndDeviceRequest request;
    request.set_id(device.id());
    EXPECT_TRUE(call(&Stub::EndDevice, request, second->access_token()));
  }
  EXPECT_EQ(reason_of(account(first.access_token())), "SESSION_ENDED");
  EXPECT_TRUE(account(second->access_token()));
}

TEST_P(SessionTest, NobodySignsOutSomeoneElsesDevice) {
  const auto mine = signed_up();
  const auto theirs = signed_up("19000000002");
  auto devices = call(&Stub::GetDevices, pb::GetDevicesRequest{}, mine.access_token());
  ASSERT_TRUE(devices);
  pb::EndDeviceRequest request;
  request.set_id(devices->devices(0).id());
  EXPECT_EQ(reason_of(call(&Stub::EndDevice, request, theirs.access_token())), "DEVICE_NOT_FOUND");
  EXPECT_TRUE(account(mine.access_token()));
}

TEST_P(SessionTest, ADeviceThatSignsInAgainReplacesItself) {
  const auto first = signed_up();
  ASSERT_TRUE(account(first.access_token()));
  ASSERT_TRUE(log_in(phone, password));
  EXPECT_EQ(reason_of(account(first.access_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, OfMoreThanTwentyDevicesTheOneUnusedLongestIsSignedOut) {
  const auto first = signed_up();
  for (int count = 0; count < 20; ++count) {
    clock_.advance(seconds(3));
    ASSERT_TRUE(log_in(phone, password, "device-other-" + std::to_string(1000 + count)));
  }
  EXPECT_EQ(reason_of(account(first.access_token())), "SESSION_ENDED");
}

TEST_P(SessionTest, AWrongPasswordAndAnUnknownPhoneAreAnsweredAlike) {
  signed_up();
  auto wrong = log_in(phone, "wrong password 1");
  auto unknown = log_in("19000000007", "wrong password 1");
  ASSERT_FALSE(wrong);
  ASSERT_FALSE(unknown);
  EXPECT_EQ(wrong.error().reason, unknown.error().reason);
  EXPECT_EQ(wrong.error().message, unknown.error().message);
  EXPECT_EQ(reason_of(wrong), "CREDENTIALS_WRONG");
}

TEST_P(SessionTest, WrongPasswordsMakeTheNextTryWait) {
  signed_up();
  for (const std::string who : {phone, "19000000007"}) {
    for (int tries = 0; tries < 4; ++tries) {
      EXPECT_EQ(reason_of(log_in(who, "wrong password 1")), "CREDENTIALS_WRONG");
      EXPECT_EQ(reason_of(log_in(who, password)), "LOGIN_TRIES");
      clock_.advance(seconds(1 << tries));
    }
  }
  EXPECT_TRUE(log_in(phone, password));
}

TEST_P(SessionTest, ACodeSignsInWithoutThePassword) {
  signed_up();
  pb::LogInRequest request;
  request.set_phone(phone);
  *request.mutable_proof() = proof_for(phone, pb::CODE_PURPOSE_LOG_IN);
  fill(*request.mutable_device());
  EXPECT_TRUE(call(&Stub::LogIn, request));
}

TEST_P(SessionTest, SomeoneElsesCodeSignsNobodyIn) {
  signed_up();
  signed_up("19000000002");
  pb::LogInRequest request;
  request.set_phone(phone);
  *request.mutable_proof() = proof_for("19000000002", pb::CODE_PURPOSE_LOG_IN);
  fill(*request.mutable_device());
  EXPECT_EQ(reason_of(call(&Stub::LogIn, request)), "CODE_WRONG");
}

TEST_P(SessionTest, ANewPasswordSignsEveryDeviceOut) {
  const auto session = signed_up();
  ASSERT_TRUE(account(session.access_token()));
  pb::ResetPasswordRequest request;
  *request.mutable_proof() = proof_for(phone, pb::CODE_PURPOSE_RESET_PASSWORD);
  request.set_password("another one 2");
  ASSERT_TRUE(call(&Stub::ResetPassword, request));
  EXPECT_EQ(reason_of(account(session.access_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(log_in(phone, password)), "CREDENTIALS_WRONG");
  clock_.advance(seconds(2));
  EXPECT_TRUE(log_in(phone, "another one 2"));
}

TEST_P(SessionTest, AClosedAccountIsGoneAndItsPhoneIsFree) {
  const auto session = signed_up();
  pb::CloseAccountRequest request;
  *request.mutable_proof() = proof_for(phone, pb::CODE_PURPOSE_CLOSE_ACCOUNT);
  ASSERT_TRUE(call(&Stub::CloseAccount, request, session.access_token()));
  EXPECT_EQ(reason_of(account(session.access_token())), "SESSION_ENDED");
  EXPECT_EQ(reason_of(log_in(phone, password)), "CREDENTIALS_WRONG");
  const auto again = signed_up();
  EXPECT_NE(again.account().id(), session.account().id());
}

TEST_P(SessionTest, NobodyClosesAnAccountWithTheirOwnCode) {
  const auto mine = signed_up();
  const auto theirs = signed_up("19000000002");
  pb::CloseAccountRequest request;
  *request.mutable_proof() = proof_for(phone, pb::CODE_PURPOSE_CLOSE_ACCOUNT);
  EXPECT_EQ(reason_of(call(&Stub::CloseAccount, request, theirs.access_token())), "CODE_WRONG");
  EXPECT_TRUE(account(theirs.access_token()));
}

}  // namespace
}  // namespace mct::account
