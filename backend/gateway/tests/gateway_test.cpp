#include "backend/gateway/gateway.h"

#include <gtest/gtest.h>

#include "backend/gateway/testing/gateway_server.h"

namespace mct {
namespace {

namespace http = boost::beast::http;

Result<Gateway::Answer> post(const std::string& url) {
  auto gateway = Gateway::create(url, "the key", "样例网关");
  if (!gateway) return fail(gateway.error());
  return test::run_alone(gateway->post(R"({"a":1})"));
}

TEST(GatewayTest, PostsJsonWithTheKeyAndGivesTheAnswer) {
  test::GatewayServer server({{202, "taken"}});
  auto answer = post(server.url());
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(answer->status, 202);
  EXPECT_EQ(answer->body, "taken");
  const auto& request = server.requests().at(0);
  EXPECT_EQ(request.target(), "/send");
  EXPECT_EQ(request[http::field::authorization], "Bearer the key");
  EXPECT_EQ(request[http::field::content_type], "application/json");
  EXPECT_EQ(request.body(), R"({"a":1})");
}

TEST(GatewayTest, NobodyThereIsAnErrorThatNamesTheGatewayAndNotTheKey) {
  auto answer = post("http://127.0.0.1:1/send");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().reason, reason::gateway_unavailable);
  EXPECT_NE(answer.error().message.find("样例网关"), std::string::npos);
  EXPECT_EQ(answer.error().message.find("the key"), std::string::npos);
}

TEST(GatewayTest, OnlyThisMachineIsSpokenToWithoutTls) {
  for (const auto* bad : {"http://sms.example.org/", "ftp://127.0.0.1/", "sms.example.org", ""})
    EXPECT_FALSE(Gateway::create(bad, "", "样例网关")) << bad;
  EXPECT_TRUE(Gateway::create("https://sms.example.org/send", "", "样例网关"));
}

}  // namespace
}  // namespace mct
