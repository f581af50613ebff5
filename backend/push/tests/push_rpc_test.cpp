#include <gmock/gmock.h>

#include "mct/push/v1/push_service.grpc.pb.h"

#include "backend/push/tests/push_fixture.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::push {
namespace {

namespace pb = mct::push::v1;

class PushRpcTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    bridge_->authenticate_with(tokens_);
    module_ = std::make_unique<PushModule>(database(), *bridge_, sessions_, sender_, clock_);
    serve(*module_);
    stub_ = pb::PushService::NewStub(channel_);
  }
  void TearDown() override {
    server_.reset();
    ServerTest::TearDown();
    module_.reset();
  }

  Result<pb::SetPushTokenResponse> set(const std::string& service, const std::string& token,
                                       const std::string& who = "ann") {
    pb::SetPushTokenRequest request;
    request.set_service(service);
    request.set_token(token);
    return call_as<pb::SetPushTokenResponse>(who, *stub_, &pb::PushService::Stub::SetPushToken,
                                             request);
  }
  std::int64_t devices() {
    auto rows = run(database().read(
        [](storage::Connection& it) { return it.execute("SELECT count(*) FROM push_device"); }));
    return rows ? rows->rows.at(0).integer(0) : -1;
  }

  test::TokensAreAccounts tokens_;
  test::SetClock clock_;
  SomeSessions sessions_;
  std::shared_ptr<RecordingSender> sender_ = std::make_shared<RecordingSender>();
  std::unique_ptr<PushModule> module_;
  std::unique_ptr<pb::PushService::Stub> stub_;
};
MCT_ON_BOTH_ENGINES(PushRpcTest);

TEST_P(PushRpcTest, ADeviceSaysWhereItIsReachedAndThatItIsNot) {
  expect_ok(set("sample", "token-1"));
  expect_ok(set("sample", "token-2"));
  EXPECT_EQ(devices(), 1);
  expect_ok(set("", ""));
  EXPECT_EQ(devices(), 0);
}

TEST_P(PushRpcTest, WhatIsWrongIsNamed) {
  auto refused = set("Sample", "a b");
  ASSERT_FALSE(refused);
  ASSERT_EQ(refused.error().violations.size(), 2U);
  EXPECT_EQ(refused.error().violations[0].where, "service");
  EXPECT_EQ(refused.error().violations[1].where, "token");
  EXPECT_FALSE(set("sample", ""));
  EXPECT_FALSE(set("sample", std::string(4'097, 'a')));
  EXPECT_EQ(set("sample", "token", "").error().reason.code, Code::unauthenticated);
}

}  // namespace
}  // namespace mct::push
