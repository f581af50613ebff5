#include "backend/push/http_push.h"

#include <gmock/gmock.h>

#include "backend/gateway/testing/gateway_server.h"

namespace mct::push {
namespace {

using testing::ElementsAre;

Result<std::vector<Target>> send(const std::string& url, bool urgent = false) {
  auto gateway = Gateway::create(url, "the key", "推送网关");
  if (!gateway) return fail(gateway.error());
  HttpPush sender(*gateway);
  return test::run_alone(sender.send({"你有一条新的会议通知", "mct://notice/a", urgent},
                                     {{"sample", "token-1"}, {"sample", "token-2"}}));
}

TEST(HttpPushTest, PostsTheMessageAndWhoGetsIt) {
  test::GatewayServer gateway({{200, ""}});
  auto gone = send(gateway.url(), true);
  ASSERT_TRUE(gone) << gone.error().message;
  EXPECT_TRUE(gone->empty());
  EXPECT_EQ(
      gateway.requests().at(0).body(),
      R"({"targets":[{"service":"sample","token":"token-1"},{"service":"sample","token":"token-2"}],)"
      R"("title":"门城通","text":"你有一条新的会议通知","link":"mct://notice/a",)"
      R"("collapse_key":"mct://notice/a","priority":"high","ttl_seconds":86400})");
}

TEST(HttpPushTest, SaysWhichDevicesAreGone) {
  test::GatewayServer gateway({{202, R"({"gone":[{"service":"sample","token":"token-2"}, 7]})"}});
  auto gone = send(gateway.url());
  ASSERT_TRUE(gone) << gone.error().message;
  EXPECT_THAT(*gone, ElementsAre(Target{"sample", "token-2"}));
}

TEST(HttpPushTest, AnAnswerThatIsNoJsonNamesNobody) {
  test::GatewayServer gateway({{200, "<html>"}});
  auto gone = send(gateway.url());
  ASSERT_TRUE(gone);
  EXPECT_TRUE(gone->empty());
}

TEST(HttpPushTest, TellsLaterFromNever) {
  for (int status : {408, 429, 500, 503}) {
    test::GatewayServer gateway({{status, ""}});
    auto sent = send(gateway.url());
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().reason, reason::push_unavailable) << status;
  }
  for (int status : {301, 400, 401, 404}) {
    test::GatewayServer gateway({{status, ""}});
    auto sent = send(gateway.url());
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().reason, reason::push_refused) << status;
    EXPECT_EQ(sent.error().message.find("token-1"), std::string::npos);
  }
  EXPECT_EQ(send("http://127.0.0.1:1/").error().reason, reason::push_unavailable);
}

}  // namespace
}  // namespace mct::push
