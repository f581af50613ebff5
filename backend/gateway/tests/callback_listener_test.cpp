#include "backend/gateway/callback_listener.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <gtest/gtest.h>

namespace mct {
namespace {

namespace http = boost::beast::http;
using tcp = asio::ip::tcp;

constexpr Reason refused{Code::permission_denied, "CALLBACK_REFUSED"};
constexpr Reason unknown{Code::not_found, "NOT_KNOWN"};
constexpr Reason later{Code::unavailable, "LATER"};

class CallbackListenerTest : public testing::Test {
 protected:
  CallbackListenerTest() {
    auto take = [this](std::string body, std::string signature) -> asio::awaitable<Status> {
      taken_ = body;
      if (signature != "good") co_return fail(refused, "签名不对");
      if (body == "unknown") co_return fail(unknown, "没有");
      if (body == "later") co_return fail(later, "稍后");
      co_return Status{};
    };
    auto listener = CallbackListener::create(pool_.get_executor(), "127.0.0.1:0", take);
    EXPECT_TRUE(listener) << listener.error().message;
    listener_.emplace(std::move(*listener));
    asio::co_spawn(pool_, listener_->serve(), asio::detached);
  }
  ~CallbackListenerTest() override {
    pool_.stop();
    pool_.join();
  }

  int post(const std::string& body, const std::string& signature,
           http::verb verb = http::verb::post) {
    asio::io_context context;
    tcp::socket socket(context);
    const auto address = listener_->address();
    const auto port = std::stoi(address.substr(address.rfind(':') + 1));
    socket.connect({asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(port)});
    http::request<http::string_body> request{verb, "/", 11};
    request.set(http::field::host, "127.0.0.1");
    request.set("x-signature", signature);
    request.body() = body;
    request.prepare_payload();
    boost::system::error_code cut;
    http::write(socket, request, cut);
    boost::beast::flat_buffer buffer;
    http::response<http::string_body> response;
    http::read(socket, buffer, response, cut);
    return cut ? 0 : static_cast<int>(response.result_int());
  }

  std::string taken_;
  asio::thread_pool pool_{2};
  std::optional<CallbackListener> listener_;
};

TEST_F(CallbackListenerTest, TheAnswerSaysWhatBecameOfIt) {
  EXPECT_EQ(post("paid", "good"), 200);
  EXPECT_EQ(taken_, "paid");
  EXPECT_EQ(post("paid", "forged"), 403);
  EXPECT_EQ(post("unknown", "good"), 404);
  EXPECT_EQ(post("later", "good"), 503);
}

TEST_F(CallbackListenerTest, OnlyPostsAreTakenAndNothingThatIsTooLarge) {
  EXPECT_EQ(post("", "good", http::verb::get), 405);
  EXPECT_EQ(post(std::string(65 << 10, 'x'), "good"), 0);
  EXPECT_EQ(taken_, "");
  EXPECT_EQ(post("still here", "good"), 200);
}

TEST_F(CallbackListenerTest, WhereNobodyCanListenIsAnError) {
  auto second = CallbackListener::create(pool_.get_executor(), listener_->address(), {});
  EXPECT_FALSE(second);
}

}  // namespace
}  // namespace mct
