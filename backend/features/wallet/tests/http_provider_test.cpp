#include "backend/features/wallet/provider/http_provider.h"

#include <gtest/gtest.h>

#include "backend/gateway/testing/gateway_server.h"

namespace mct::wallet {
namespace {

const std::string key = "the key";

HttpProvider provider_at(const std::string& url) {
  return {*Gateway::create(url, key, "支付机构"), key};
}

TEST(HttpProviderTest, AnOrderIsPostedAndItsAddressRead) {
  test::GatewayServer gateway({{200, R"({"pay_url":"https://pay.invalid/1"})"}});
  auto provider = provider_at(gateway.url());
  auto url = test::run_alone(provider.create({"n1", 1234, "样例", 1'800'000'000'000}));
  ASSERT_TRUE(url) << url.error().message;
  EXPECT_EQ(*url, "https://pay.invalid/1");
  EXPECT_EQ(
      gateway.requests().at(0).body(),
      R"({"action":"create","order":"n1","amount":1234,"title":"样例","expires":1800000000})");
}

TEST(HttpProviderTest, AnAddressWithoutTlsIsRefused) {
  test::GatewayServer gateway({{200, R"({"pay_url":"http://pay.invalid/1"})"}});
  auto provider = provider_at(gateway.url());
  auto url = test::run_alone(provider.create({"n1", 1234, "样例", 1'800'000'000'000}));
  ASSERT_FALSE(url);
  EXPECT_EQ(url.error().reason.name, "PROVIDER_REFUSED");
}

TEST(HttpProviderTest, AnOrdersStateIsRead) {
  test::GatewayServer gateway({{200, R"({"state":"paid","paid":1234})"},
                               {200, R"({"state":"waiting"})"},
                               {200, R"({"state":"closed"})"},
                               {200, "not JSON"},
                               {503, ""},
                               {403, ""}});
  auto provider = provider_at(gateway.url());
  const auto ask = [&] { return test::run_alone(provider.query("n1")); };
  auto paid = ask();
  ASSERT_TRUE(paid) << paid.error().message;
  EXPECT_EQ(paid->state, OrderStatus::State::paid);
  EXPECT_EQ(paid->paid_fen, 1234);
  EXPECT_EQ(ask()->state, OrderStatus::State::waiting);
  EXPECT_EQ(ask()->state, OrderStatus::State::closed);
  EXPECT_EQ(ask().error().reason.name, "PROVIDER_REFUSED");
  EXPECT_EQ(ask().error().reason.name, "PROVIDER_UNAVAILABLE");
  EXPECT_EQ(ask().error().reason.name, "PROVIDER_REFUSED");
}

TEST(HttpProviderTest, ARefundIsDoneWhenTheProviderSaysSo) {
  test::GatewayServer gateway({{200, R"({"state":"waiting"})"}, {200, R"({"state":"done"})"}});
  auto provider = provider_at(gateway.url());
  const auto ask = [&] { return test::run_alone(provider.refund({"n1", "r1", 5, "样例"})); };
  EXPECT_FALSE(*ask());
  EXPECT_TRUE(*ask());
  EXPECT_EQ(gateway.requests().at(1).body(),
            R"({"action":"refund","order":"n1","refund":"r1","amount":5,"reason":"样例"})");
}

TEST(HttpProviderTest, ACallbackIsTakenWithItsSignatureOnly) {
  const auto provider = provider_at("https://pay.invalid/");
  const std::string body = R"({"order":"n1"})";
  // openssl dgst -sha256 -hmac "the key"
  const std::string signature = "0e8f5f5160a8dbf901fd28555f7342dee5d6a95222d9cb92d4ca76429a80532b";
  auto number = provider.read_callback(body, signature);
  ASSERT_TRUE(number) << number.error().message;
  EXPECT_EQ(*number, "n1");
  EXPECT_FALSE(provider.read_callback(R"({"order":"n2"})", signature));
  EXPECT_FALSE(provider.read_callback(body, ""));
  EXPECT_FALSE(provider.read_callback(body, signature.substr(2)));
  EXPECT_FALSE(provider.read_callback(body, "zz" + signature.substr(2)));
}

}  // namespace
}  // namespace mct::wallet
