#include "backend/features/account/sms/http_sms.h"

#include <gtest/gtest.h>

#include "backend/gateway/testing/gateway_server.h"

namespace mct::account {
namespace {

Status send(const std::string& url) {
  auto gateway = Gateway::create(url, "the key", "短信网关");
  if (!gateway) return fail(gateway.error());
  HttpSms sender(*gateway, "SMS_1");
  return test::run_alone(sender.send({"19000000001", "246810", 5}));
}

TEST(HttpSmsTest, PostsTheCodeAsJson) {
  test::GatewayServer gateway({{200, ""}});
  auto sent = send(gateway.url());
  EXPECT_TRUE(sent) << sent.error().message;
  EXPECT_EQ(
      gateway.requests().at(0).body(),
      R"({"phone":"19000000001","template":"SMS_1","params":{"code":"246810","minutes":"5"}})");
}

TEST(HttpSmsTest, ARefusalIsAnErrorThatHoldsNoCode) {
  test::GatewayServer gateway({{403, "246810 is not welcome"}});
  auto sent = send(gateway.url());
  ASSERT_FALSE(sent);
  EXPECT_EQ(sent.error().reason.name, "SMS_UNAVAILABLE");
  EXPECT_NE(sent.error().message.find("403"), std::string::npos);
  EXPECT_EQ(sent.error().message.find("246810"), std::string::npos);
}

TEST(HttpSmsTest, NobodyThereIsAnError) {
  auto sent = send("http://127.0.0.1:1/send");
  ASSERT_FALSE(sent);
  EXPECT_EQ(sent.error().reason.name, "SMS_UNAVAILABLE");
}

}  // namespace
}  // namespace mct::account
