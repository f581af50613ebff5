#include <atomic>
#include <gmock/gmock.h>
#include <thread>

#include "backend/rpc/status_map.h"
#include "backend/rpc/tests/endless.h"
#include "backend/rpc/tests/running_server.h"

namespace mct::rpc::test {
namespace {

using namespace std::chrono_literals;

class StreamTest : public testing::Test {
 protected:
  void start(Limits limits = {}) {
    running_.emplace(limits);
    stub_ = EchoService::NewStub(running_->tcp_channel());
  }

  // Writes without end; `stopped_` opens when the handler has ended: with what write() said, or
  // with the exception that a cancelled coroutine gets at its next co_await.
  void write_for_ever(std::size_t message_size) {
    running_->echo.on_stream = [this, message_size](
                                   Caller, Text, Writer<Text>& writer) -> asio::awaitable<Status> {
      const AtEnd open{stopped_};
      for (;;) {
        auto written = co_await writer.write(text(std::string(message_size, 'x')));
        if (written) {
          ++written_;
          continue;
        }
        last_ = written.error().reason;
        co_return written;
      }
    };
  }

  // Waits until the handler writes no more.
  int written_when_still() {
    for (int before = -1;;) {
      if (before == written_ && before > 0) return before;
      before = written_;
      std::this_thread::sleep_for(300ms);
    }
  }

  std::atomic<int> written_ = 0;
  Reason last_ = mct::reason::cancelled;  // unless write() says otherwise
  Latch started_;
  Latch stopped_;
  std::optional<RunningServer> running_;
  std::unique_ptr<EchoService::Stub> stub_;
  grpc::ClientContext context_;
};

TEST_F(StreamTest, BringsEveryMessageInOrder) {
  start();
  auto reader = stub_->Repeat(&context_, text("第", 500));
  Text message;
  int read = 0;
  for (; reader->Read(&message); ++read) {
    EXPECT_EQ(message.number(), read);
    EXPECT_EQ(message.text(), "第");
  }
  EXPECT_EQ(read, 500);
  EXPECT_TRUE(reader->Finish().ok());
}

TEST_F(StreamTest, MayEndWithoutAMessage) {
  start();
  auto reader = stub_->Repeat(&context_, text("x", 0));
  Text message;
  EXPECT_FALSE(reader->Read(&message));
  EXPECT_TRUE(reader->Finish().ok());
}

TEST_F(StreamTest, EndsWithTheHandlersErrorAfterItsMessages) {
  start();
  Error error{{Code::not_found, "ATTACHMENT_NOT_FOUND"}, "没有该附件", {}};
  running_->echo.on_stream = [error](Caller, Text,
                                     Writer<Text>& writer) -> asio::awaitable<Status> {
    co_await writer.write(text("first"));
    co_return fail(error);
  };
  auto reader = stub_->Repeat(&context_, text("x"));
  Text message;
  EXPECT_TRUE(reader->Read(&message));
  EXPECT_FALSE(reader->Read(&message));
  EXPECT_EQ(error_from(reader->Finish()).reason, error.reason);
}

TEST_F(StreamTest, HidesAnException) {
  start();
  running_->echo.on_stream = [](Caller, Text, Writer<Text>& writer) -> asio::awaitable<Status> {
    co_await writer.write(text("first"));
    throw std::runtime_error("password=hunter2");
  };
  auto reader = stub_->Repeat(&context_, text("x"));
  Text message;
  while (reader->Read(&message)) {
  }
  auto status = reader->Finish();
  EXPECT_EQ(error_from(status).reason, mct::reason::internal);
  EXPECT_EQ(status.error_message(), "服务内部错误，请稍后再试");
}

TEST_F(StreamTest, ASlowReaderHoldsTheHandlerBack) {
  start();
  constexpr std::size_t message_size = 256 << 10;
  write_for_ever(message_size);
  auto reader = stub_->Repeat(&context_, text("x"));
  // What the connection's windows and the socket's buffers take, and no more.
  EXPECT_LT(written_when_still(), static_cast<int>((32 << 20) / message_size));
  int before = written_;
  Text message;
  for (int i = 0; i < before + 20; ++i) ASSERT_TRUE(reader->Read(&message));
  EXPECT_GT(written_when_still(), before);
  context_.TryCancel();
  // The synchronous client sends the cancellation while it is reading.
  while (reader->Read(&message)) {
  }
  EXPECT_EQ(reader->Finish().error_code(), grpc::StatusCode::CANCELLED);
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_F(StreamTest, StopsTheHandlerWhenTheClientCancelsInTheMiddle) {
  start();
  write_for_ever(100);
  auto reader = stub_->Repeat(&context_, text("x"));
  Text message;
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(reader->Read(&message));
  context_.TryCancel();
  EXPECT_TRUE(stopped_.opens_within());
  EXPECT_EQ(last_, mct::reason::cancelled);
  while (reader->Read(&message)) {
  }
  EXPECT_EQ(reader->Finish().error_code(), grpc::CANCELLED);
}

TEST_F(StreamTest, StopsAHandlerThatWaitsForSomethingElse) {
  start({.default_deadline = 200ms});
  running_->echo.on_stream = [this](Caller, Text, Writer<Text>&) -> asio::awaitable<Status> {
    co_await endless(started_, stopped_);
    co_return Status{};
  };
  auto reader = stub_->Repeat(&context_, text("x"));
  Text message;
  EXPECT_FALSE(reader->Read(&message));
  EXPECT_EQ(error_from(reader->Finish()).reason, mct::reason::deadline_exceeded);
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_F(StreamTest, ReleasesAClientThatDoesNotReadWhenTheDeadlineHasPassed) {
  start({.default_deadline = 500ms});
  write_for_ever(256 << 10);
  auto reader = stub_->Repeat(&context_, text("x"));
  EXPECT_TRUE(stopped_.opens_within());
  running_->bridge.calls().refuse_new();
  EXPECT_TRUE(running_->bridge.calls().wait_until_none(std::chrono::steady_clock::now() + 5s));
  Text message;
  while (reader->Read(&message)) {
  }
  EXPECT_FALSE(reader->Finish().ok());
}

TEST_F(StreamTest, AClientThatReadsWhatIsOnItsWayLearnsWhyTheStreamEnded) {
  start({.default_deadline = 300ms});
  write_for_ever(256 << 10);
  auto reader = stub_->Repeat(&context_, text("x"));
  EXPECT_TRUE(stopped_.opens_within());
  Text message;
  while (reader->Read(&message)) {
  }
  EXPECT_EQ(error_from(reader->Finish()).reason, mct::reason::deadline_exceeded);
}

TEST_F(StreamTest, LongLivedOnesHaveALimitOfTheirOwn) {
  start({.max_concurrent_calls = 1, .max_streams = 1});
  running_->echo.on_stream = [this](Caller, Text, Writer<Text>& writer) -> asio::awaitable<Status> {
    (void)co_await writer.write(text("first"));
    co_await endless(started_, stopped_);
    co_return Status{};
  };
  auto followed = stub_->Follow(&context_, text("x"));
  Text message;
  ASSERT_TRUE(followed->Read(&message));
  grpc::ClientContext another, unary;
  auto refused = stub_->Follow(&another, text("x"));
  EXPECT_FALSE(refused->Read(&message));
  EXPECT_EQ(error_from(refused->Finish()).reason, mct::reason::overloaded);
  EXPECT_TRUE(stub_->Echo(&unary, text("x"), &message).ok());
  context_.TryCancel();
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_F(StreamTest, ChecksAccess) {
  start();
  auto refused = stub_->AdministerStream(&context_, text("x", 1));
  Text message;
  EXPECT_FALSE(refused->Read(&message));
  EXPECT_EQ(error_from(refused->Finish()).reason, mct::reason::not_authenticated);

  grpc::ClientContext with_token;
  with_token.AddMetadata("authorization", "Bearer " + operator_token);
  auto reader = stub_->AdministerStream(&with_token, text("x", 1));
  EXPECT_TRUE(reader->Read(&message));
  EXPECT_FALSE(reader->Read(&message));
  EXPECT_TRUE(reader->Finish().ok());
}

}  // namespace
}  // namespace mct::rpc::test
