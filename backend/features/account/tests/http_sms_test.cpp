#include "backend/features/account/sms/http_sms.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <future>
#include <gtest/gtest.h>
#include <thread>

namespace mct::account {
namespace {

namespace http = boost::beast::http;
using tcp = asio::ip::tcp;
using Request = http::request<http::string_body>;

// Takes one request on a port of this machine, and answers with the status.
class Gateway {
 public:
  explicit Gateway(http::status status) {
    thread_ = std::thread([this, status] {
      tcp::socket socket(context_);
      acceptor_.accept(socket);
      boost::beast::flat_buffer buffer;
      http::read(socket, buffer, request_);
      http::response<http::empty_body> response{status, 11};
      response.prepare_payload();
      http::write(socket, response);
    });
  }
  ~Gateway() {
    if (thread_.joinable()) thread_.join();
  }

  std::string url() const {
    return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) + "/send";
  }
  const Request& request() {
    thread_.join();
    return request_;
  }

 private:
  asio::io_context context_;
  tcp::acceptor acceptor_{context_, {asio::ip::make_address("127.0.0.1"), 0}};
  Request request_;
  std::thread thread_;
};

Status send(const std::string& url) {
  auto sender = HttpSms::create({url, "the key", "SMS_1"});
  if (!sender) return fail(sender.error());
  asio::io_context context;
  auto sent =
      asio::co_spawn(context, (*sender)->send({"19000000001", "246810", 5}), asio::use_future);
  context.run();
  return sent.get();
}

TEST(HttpSmsTest, PostsTheCodeAsJsonWithTheKey) {
  Gateway gateway(http::status::ok);
  auto sent = send(gateway.url());
  EXPECT_TRUE(sent) << sent.error().message;
  const auto& request = gateway.request();
  EXPECT_EQ(request.target(), "/send");
  EXPECT_EQ(request[http::field::authorization], "Bearer the key");
  EXPECT_EQ(
      request.body(),
      R"({"phone":"19000000001","template":"SMS_1","params":{"code":"246810","minutes":"5"}})");
}

TEST(HttpSmsTest, ARefusalIsAnErrorThatHoldsNoCode) {
  Gateway gateway(http::status::forbidden);
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

TEST(HttpSmsTest, OnlyThisMachineIsSpokenToWithoutTls) {
  for (const auto* bad : {"http://sms.example.org/", "ftp://127.0.0.1/", "sms.example.org", ""})
    EXPECT_FALSE(HttpSms::create({bad, "", ""})) << bad;
  EXPECT_TRUE(HttpSms::create({"https://sms.example.org/send", "", ""}));
}

}  // namespace
}  // namespace mct::account
