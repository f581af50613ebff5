#include <gmock/gmock.h>
#include <spdlog/sinks/ostream_sink.h>
#include <sstream>

#include "backend/rpc/tests/running_server.h"

namespace mct::rpc::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

// Everything that is logged from now on, once nothing is logged any more.
class CapturedLog {
 public:
  CapturedLog() {
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(
        "captured", std::make_shared<spdlog::sinks::ostream_sink_mt>(lines_)));
    spdlog::set_level(spdlog::level::trace);
  }
  ~CapturedLog() { start_log(LogLevel::error); }
  std::string text() const { return lines_.str(); }

 private:
  std::ostringstream lines_;
};

std::string log_of(const std::function<void(RunningServer&, EchoService::Stub&)>& calls) {
  RunningServer running;
  CapturedLog log;
  calls(running, *EchoService::NewStub(running.tcp_channel()));
  running.server->drain(std::chrono::seconds(5));
  return log.text();
}

TEST(AccessLog, HasALineForEachCall) {
  auto log = log_of([](RunningServer&, EchoService::Stub& stub) {
    grpc::ClientContext context;
    Text response;
    ASSERT_TRUE(stub.Echo(&context, text("0123456789"), &response).ok());
  });
  EXPECT_THAT(log,
              AllOf(HasSubstr("call method=mct.rpc.test.EchoService.Echo code=OK reason=- ms="),
                    HasSubstr(" in=12 out=12 peer=ipv4:127.0.0.1:"), HasSubstr(" id=")));
}

TEST(AccessLog, NamesTheReasonAndTheIdThatTheClientGot) {
  std::string id;
  auto log = log_of([&](RunningServer&, EchoService::Stub& stub) {
    grpc::ClientContext context;
    Text response;
    ASSERT_FALSE(stub.Administer(&context, text("x"), &response).ok());
    auto trailer = context.GetServerTrailingMetadata().find("mct-call-id");
    id.assign(trailer->second.data(), trailer->second.size());
  });
  EXPECT_THAT(log, HasSubstr("code=UNAUTHENTICATED reason=NOT_AUTHENTICATED"));
  EXPECT_THAT(log, HasSubstr("id=" + id));
}

TEST(AccessLog, HasTheCauseOfAnException) {
  auto log = log_of([](RunningServer& running, EchoService::Stub& stub) {
    running.echo.on_call = [](Caller, Text) -> asio::awaitable<Result<Text>> {
      throw std::runtime_error("index out of range");
      co_return Text{};
    };
    grpc::ClientContext context;
    Text response;
    ASSERT_FALSE(stub.Echo(&context, text("x"), &response).ok());
  });
  EXPECT_THAT(log, AllOf(HasSubstr("index out of range"), HasSubstr("code=INTERNAL")));
}

TEST(AccessLog, HasNoContentAndNoSecret) {
  auto log = log_of([](RunningServer& running, EchoService::Stub& stub) {
    for (const auto& token : {operator_token, std::string("wrong-token")}) {
      grpc::ClientContext context;
      context.AddMetadata("authorization", "Bearer " + token);
      Text response;
      stub.Administer(&context, text("13800000000"), &response);
    }
    running.echo.on_call = [](Caller, Text) -> asio::awaitable<Result<Text>> {
      co_return fail(mct::reason::invalid_argument, "bad-message", {{"phone", "bad-violation"}});
    };
    grpc::ClientContext context;
    Text response;
    stub.Echo(&context, text("13800000000"), &response);
  });
  EXPECT_THAT(log, HasSubstr("code=OK"));
  EXPECT_THAT(log, HasSubstr("code=PERMISSION_DENIED"));
  EXPECT_THAT(log, HasSubstr("code=INVALID_ARGUMENT"));
  for (const auto& secret : {operator_token, std::string("wrong-token"), std::string("13800000000"),
                             std::string("bad-message"), std::string("bad-violation")})
    EXPECT_THAT(log, Not(HasSubstr(secret)));
}

}  // namespace
}  // namespace mct::rpc::test
