#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "backend/features/account/tests/account_fixture.h"
#include "backend/rpc/tests/echo_rpc.h"

namespace mct::account {
namespace {

using rpc::test::EchoService;
using rpc::test::Text;

// A second node on the same database. It serves a call that goes on until it is ended.
class OtherNode {
 public:
  OtherNode(asio::thread_pool& pool, storage::Database& database, AccountCards& cards,
            std::shared_ptr<SmsSender> sms, const Clock& clock, const Config& config)
      : bridge_(pool, rpc::OperatorToken(std::string(64, 'b')), Limits{}),
        module_(database, bridge_, cards, std::move(sms), PasswordCost{1, 8 << 10}, clock),
        echo_(bridge_),
        server_(config, bridge_),
        strand_(pool.get_executor()) {
    echo_.on_stream = [](rpc::Caller, Text request,
                         rpc::Writer<Text>& writer) -> asio::awaitable<Status> {
      auto written = co_await writer.write(std::move(request));
      if (!written) co_return written;
      asio::steady_timer never(co_await asio::this_coro::executor,
                               asio::steady_timer::time_point::max());
      co_await never.async_wait(asio::use_awaitable);
      co_return Status{};
    };
    server_.add(echo_);
    module_.add_services(server_);
    EXPECT_TRUE(server_.start());
    channel_ = grpc::CreateChannel(server_.address(), grpc::InsecureChannelCredentials());
    following_ = asio::co_spawn(strand_, module_.follow_other_nodes(),
                                asio::bind_cancellation_slot(end_.slot(), asio::use_future));
  }
  ~OtherNode() {
    asio::post(strand_, [this] { end_.emit(asio::cancellation_type::terminal); });
    following_.wait();
  }

  // Watches in the name of the token; the call's first message has come.
  struct Watch {
    explicit Watch(OtherNode& node, const std::string& token)
        : stub(EchoService::NewStub(node.channel_)) {
      context.AddMetadata("authorization", "Bearer " + token);
      context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
      reader = stub->Watch(&context, {});
      Text first;
      EXPECT_TRUE(reader->Read(&first));
    }
    // Waits for the end.
    Error ended() {
      Text more;
      while (reader->Read(&more)) {
      }
      return rpc::error_from(reader->Finish());
    }

    std::unique_ptr<EchoService::Stub> stub;
    grpc::ClientContext context;
    std::unique_ptr<grpc::ClientReader<Text>> reader;
  };

 private:
  rpc::Bridge bridge_;
  AccountModule module_;
  rpc::test::EchoRpc echo_;
  rpc::Server server_;
  asio::strand<asio::thread_pool::executor_type> strand_;
  asio::cancellation_signal end_;
  std::future<void> following_;
  std::shared_ptr<grpc::Channel> channel_;
};

class OtherNodeTest : public AccountServerTest {
 protected:
  OtherNode other_node() {
    Config config;
    config.listen = "127.0.0.1:0";
    config.data_dir = folder_ / "other";
    std::filesystem::create_directories(config.data_dir);
    return {pool(), database(), cards_, sms_, clock_, config};
  }
};
MCT_ON_BOTH_ENGINES(OtherNodeTest);

TEST_P(OtherNodeTest, AStreamThereEndsSoonAfterItsDeviceIsSignedOutHere) {
  const auto session = signed_up();
  auto stays = log_in(phone, password, "device-0000000002");
  ASSERT_TRUE(stays);
  auto node = other_node();
  OtherNode::Watch watch(node, session.access_token());
  OtherNode::Watch other_watch(node, stays->access_token());
  ASSERT_TRUE(call(&Stub::EndDevice, pb::EndDeviceRequest{}, session.access_token()));
  EXPECT_EQ(watch.ended().reason.name, "SESSION_ENDED");
  // The other device's goes on, until it is signed out as well.
  ASSERT_TRUE(call(&Stub::EndDevice, pb::EndDeviceRequest{}, stays->access_token()));
  EXPECT_EQ(other_watch.ended().reason.name, "SESSION_ENDED");
}

TEST_P(OtherNodeTest, AStreamThereGoesOnWhenItsTokensAreRenewedHere) {
  const auto session = signed_up();
  auto node = other_node();
  OtherNode::Watch watch(node, session.access_token());
  auto renewed = refresh(session.refresh_token());
  ASSERT_TRUE(renewed);
  std::this_thread::sleep_for(std::chrono::milliseconds(2'500));
  OtherNode::Watch second(node, renewed->access_token());
  ASSERT_TRUE(call(&Stub::EndDevice, pb::EndDeviceRequest{}, renewed->access_token()));
  EXPECT_EQ(watch.ended().reason.name, "SESSION_ENDED");
  EXPECT_EQ(second.ended().reason.name, "SESSION_ENDED");
}

}  // namespace
}  // namespace mct::account
