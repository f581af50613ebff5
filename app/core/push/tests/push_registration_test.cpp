#include "app/core/push/push_registration.h"

#include <gtest/gtest.h>

#include <QTest>

#include "app/core/channel/testing/fake_channel.h"
#include "app/core/push/push_methods.h"
#include "app/core/testing/signed_in.h"

namespace mct::app {
namespace {

class PushRegistrationTest : public testing::Test {
 protected:
  PushRegistrationTest() {
    channel_.answer(push_methods::set_push_token,
                    [this](const push::v1::SetPushTokenRequest& request)
                        -> Result<push::v1::SetPushTokenResponse> {
                      told_ << QString::fromStdString(request.service() + "/" + request.token());
                      if (told_.size() <= failures_) return fail(Code::unavailable, {}, "sample");
                      return push::v1::SetPushTokenResponse{};
                    });
  }
  bool told(const QStringList& expected) {
    return QTest::qWaitFor([&] { return told_ == expected; }, 5'000);
  }

  FakeChannel channel_;
  SignedIn who_{channel_};
  QStringList told_;
  int failures_ = 0;
  PushRegistration registration_{channel_, who_.session};
};

TEST_F(PushRegistrationTest, TellsTheTokenAndEachNewOne) {
  QTest::qWait(50);
  EXPECT_TRUE(told_.isEmpty()) << "there is none yet";
  registration_.set_token("sample", "one");
  EXPECT_TRUE(told({"sample/one"}));
  registration_.set_token("sample", "two");
  EXPECT_TRUE(told({"sample/one", "sample/two"}));
  registration_.set_token({}, {});
  EXPECT_TRUE(told({"sample/one", "sample/two", "/"}));
}

TEST_F(PushRegistrationTest, WhoSignsInLaterIsTold) {
  who_.session.end();
  registration_.set_token("sample", "one");
  QTest::qWait(50);
  EXPECT_TRUE(told_.isEmpty());
  who_.session.begin({}, "access", "refresh");
  EXPECT_TRUE(told({"sample/one"}));
}

TEST_F(PushRegistrationTest, IsToldAgainWhenTheServerCouldNotBeReached) {
  failures_ = 1;
  registration_.set_token("sample", "one");
  EXPECT_TRUE(told({"sample/one", "sample/one"}));
}

}  // namespace
}  // namespace mct::app
