#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/post.hpp>
#include <gmock/gmock.h>
#include <optional>
#include <stdexcept>
#include <thread>

#include "backend/rpc/status_map.h"
#include "backend/rpc/tests/endless.h"
#include "backend/rpc/tests/running_server.h"

namespace mct::rpc::test {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

struct Answer {
  grpc::Status status;
  Text response;
  std::multimap<grpc::string_ref, grpc::string_ref> trailers;
  std::unique_ptr<grpc::ClientContext> context = std::make_unique<grpc::ClientContext>();

  Reason reason() const { return error_from(status).reason; }
};

enum class Transport { in_process, tcp };

class UnaryTest : public testing::TestWithParam<Transport> {
 protected:
  void start(Limits limits = {}) {
    running_.emplace(limits);
    stub_ =
        EchoService::NewStub(GetParam() == Transport::tcp ? running_->tcp_channel()
                                                          : running_->server->in_process_channel());
  }

  using Call = grpc::Status (EchoService::Stub::*)(grpc::ClientContext*, const Text&, Text*);

  Answer call(Call method, const Text& request, const std::string& authorization = "") {
    Answer answer;
    if (!authorization.empty()) answer.context->AddMetadata("authorization", authorization);
    answer.status = (*stub_.*method)(answer.context.get(), request, &answer.response);
    answer.trailers = answer.context->GetServerTrailingMetadata();
    return answer;
  }
  Answer echo(const Text& request) { return call(&EchoService::Stub::Echo, request); }

  void answer_with(Error error) {
    running_->echo.on_call = [error](Caller, Text) -> asio::awaitable<Result<Text>> {
      co_return fail(error);
    };
  }
  // Echo never ends by itself.
  void never_answer() {
    running_->echo.on_call = [this](Caller, Text request) -> asio::awaitable<Result<Text>> {
      co_await endless(started_, stopped_);
      co_return request;
    };
  }

  Latch started_;
  Latch stopped_;
  std::optional<RunningServer> running_;
  std::unique_ptr<EchoService::Stub> stub_;
};

INSTANTIATE_TEST_SUITE_P(Over, UnaryTest, testing::Values(Transport::in_process, Transport::tcp),
                         [](const auto& transport) {
                           return transport.param == Transport::tcp ? "Tcp" : "InProcess";
                         });

TEST_P(UnaryTest, AnswersWithWhatTheHandlerReturns) {
  start();
  auto answer = echo(text("办事指南", 7));
  ASSERT_TRUE(answer.status.ok()) << answer.status.error_message();
  EXPECT_EQ(answer.response.text(), "办事指南");
  EXPECT_EQ(answer.response.number(), 7);
}

TEST_P(UnaryTest, TellsTheHandlerWhoCalls) {
  start();
  Caller seen;
  running_->echo.on_call = [&](Caller who, Text request) -> asio::awaitable<Result<Text>> {
    seen = std::move(who);
    co_return request;
  };
  Answer answer;
  answer.context->AddMetadata("accept-language", "en-GB;q=0.9, zh-CN");
  answer.status = stub_->Echo(answer.context.get(), text(""), &answer.response);
  ASSERT_TRUE(answer.status.ok());
  EXPECT_THAT(seen.call_id, testing::MatchesRegex("[0-9a-f]{32}"));
  EXPECT_EQ(seen.language, "en-GB");
  EXPECT_FALSE(seen.is_operator);
  if (GetParam() == Transport::tcp) {
    EXPECT_THAT(seen.peer, StartsWith("ipv4:127.0.0.1:"));
  }
  echo(text(""));
  EXPECT_EQ(seen.language, "zh-CN");
}

TEST_P(UnaryTest, MapsEveryCodeWithReasonMessageAndViolations) {
  start();
  for (int code = 1; code <= 16; ++code) {
    if (code == static_cast<int>(Code::internal)) continue;
    Error error{{static_cast<Code>(code), "TEST_REASON"}, "编码不存在", {{"code", "不是编码"}}};
    answer_with(error);
    auto got = error_from(echo(text("x")).status);
    EXPECT_EQ(got.reason, error.reason);
    EXPECT_EQ(got.message, error.message);
    EXPECT_EQ(got.violations, error.violations);
  }
}

TEST_P(UnaryTest, KeepsTheTrailersOfTheWorstErrorUnder6KiB) {
  start();
  Error worst{mct::reason::invalid_argument, {}, {}};
  for (int i = 0; i < 3000; ++i) {
    worst.message += "错";
    worst.violations.push_back({"第 " + std::to_string(i) + " 行", "内容有误，请核对"});
  }
  answer_with(worst);
  auto answer = echo(text("x"));
  auto got = error_from(answer.status);
  EXPECT_GT(got.violations.size(), 20U);
  EXPECT_THAT(got.violations.back().what, HasSubstr("未列出"));
  std::size_t size = 3 * answer.status.error_message().size() + std::string("grpc-message").size();
  for (auto [key, value] : answer.trailers)
    size += key.size() + (key.ends_with("-bin") ? value.size() * 4 / 3 + 4 : value.size());
  EXPECT_GT(size, 4000U);
  EXPECT_LT(size, 6U * 1024);
}

TEST_P(UnaryTest, NamesAFailedCallInItsTrailers) {
  start();
  answer_with(Error{mct::reason::internal, "x", {}});
  auto answer = echo(text("x"));
  auto id = answer.trailers.find("mct-call-id");
  ASSERT_NE(id, answer.trailers.end());
  EXPECT_EQ(id->second.size(), 32U);
}

TEST_P(UnaryTest, HidesAnException) {
  start();
  running_->echo.on_call = [](Caller, Text request) -> asio::awaitable<Result<Text>> {
    if (request.number() == 1) throw std::runtime_error("password=hunter2");
    if (request.number() == 2) throw 42;
    co_return request;
  };
  for (int number : {1, 2}) {
    auto answer = echo(text("x", number));
    EXPECT_EQ(answer.reason(), mct::reason::internal);
    EXPECT_EQ(answer.status.error_message(), "服务内部错误，请稍后再试");
    EXPECT_THAT(answer.status.error_details(), Not(HasSubstr("hunter2")));
  }
  EXPECT_TRUE(echo(text("x")).status.ok());
}

TEST_P(UnaryTest, HidesTheMessageOfAnInternalError) {
  start();
  answer_with(Error{{Code::internal, "BROKEN"}, "SELECT secret", {{"sql", "SELECT secret"}}});
  auto answer = echo(text("x"));
  EXPECT_EQ(answer.reason(), (Reason{Code::internal, "BROKEN"}));
  EXPECT_EQ(answer.status.error_message(), "服务内部错误，请稍后再试");
  EXPECT_THAT(answer.status.error_details(), Not(HasSubstr("SELECT")));
}

TEST_P(UnaryTest, DeniesAMethodThatDeclaresNoAccess) {
  start();
  auto method = &EchoService::Stub::Forgotten;
  EXPECT_EQ(call(method, text("x")).reason(), mct::reason::permission_denied);
  EXPECT_EQ(call(method, text("x"), "Bearer " + operator_token).reason(),
            mct::reason::permission_denied);
}

TEST_P(UnaryTest, LetsTheOperatorInAndNobodyElse) {
  start();
  std::atomic<int> let_in = 0;
  running_->echo.on_call = [&](Caller who, Text request) -> asio::awaitable<Result<Text>> {
    let_in += who.is_operator ? 1 : 0;
    co_return request;
  };
  auto method = &EchoService::Stub::Administer;
  EXPECT_TRUE(call(method, text("x"), "Bearer " + operator_token).status.ok());
  EXPECT_EQ(let_in, 1);
  EXPECT_EQ(call(method, text("x")).reason(), mct::reason::not_authenticated);
  EXPECT_EQ(call(method, text("x"), operator_token).reason(), mct::reason::not_authenticated);
  for (const auto& wrong :
       std::vector<std::string>{"", "b", operator_token + "a", std::string(64, 'b')})
    EXPECT_EQ(call(method, text("x"), "Bearer " + wrong).reason(), mct::reason::permission_denied);
  EXPECT_EQ(let_in, 1);
}

TEST_P(UnaryTest, StopsTheHandlerWhenTheClientsDeadlineHasPassed) {
  start();
  never_answer();
  Answer answer;
  answer.context->set_deadline(std::chrono::system_clock::now() + 100ms);
  answer.status = stub_->Echo(answer.context.get(), text("x"), &answer.response);
  EXPECT_EQ(answer.status.error_code(), grpc::DEADLINE_EXCEEDED);
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_P(UnaryTest, StopsTheHandlerWhenTheDefaultDeadlineHasPassed) {
  start({.default_deadline = 100ms});
  never_answer();
  auto answer = echo(text("x"));
  EXPECT_EQ(answer.reason(), mct::reason::deadline_exceeded);
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_P(UnaryTest, StopsTheHandlerWhenTheClientCancels) {
  start();
  never_answer();
  Answer answer;
  std::thread canceller([&] {
    if (started_.opens_within()) answer.context->TryCancel();
  });
  answer.status = stub_->Echo(answer.context.get(), text("x"), &answer.response);
  canceller.join();
  EXPECT_EQ(answer.status.error_code(), grpc::CANCELLED);
  EXPECT_TRUE(stopped_.opens_within());
}

TEST_P(UnaryTest, AnswersInTimeForAHandlerThatCannotBeCancelled) {
  start({.default_deadline = 500ms});
  Latch ended;
  std::optional<asio::steady_timer> slow;
  running_->echo.on_call = [&](Caller, Text request) -> asio::awaitable<Result<Text>> {
    slow.emplace(co_await asio::this_coro::executor, asio::steady_timer::time_point::max());
    auto deaf = asio::bind_cancellation_slot(asio::cancellation_slot(),
                                             asio::as_tuple(asio::use_awaitable));
    co_await slow->async_wait(deaf);
    ended.open();
    co_return request;
  };
  EXPECT_EQ(echo(text("x")).reason(), mct::reason::deadline_exceeded);
  EXPECT_FALSE(ended.opens_within(0ms));
  asio::post(slow->get_executor(), [&] { slow->cancel(); });
  EXPECT_TRUE(ended.opens_within());
}

TEST_P(UnaryTest, RefusesMoreCallsThanTheLimit) {
  start({.max_concurrent_calls = 1});
  never_answer();
  Answer first;
  std::thread caller(
      [&] { first.status = stub_->Echo(first.context.get(), text("x"), &first.response); });
  ASSERT_TRUE(started_.opens_within());
  EXPECT_EQ(echo(text("x")).reason(), mct::reason::overloaded);
  first.context->TryCancel();
  caller.join();
  ASSERT_TRUE(stopped_.opens_within());
}

TEST_P(UnaryTest, ManyCallsAtOnceEachGetTheirOwnAnswer) {
  start();
  std::vector<std::thread> callers;
  std::atomic<int> right = 0;
  for (int caller = 0; caller < 8; ++caller)
    callers.emplace_back([&, caller] {
      for (int i = 0; i < 200; ++i) {
        auto answer = echo(text(std::to_string(caller), i));
        right += answer.response.text() == std::to_string(caller) && answer.response.number() == i;
      }
    });
  for (auto& caller : callers) caller.join();
  EXPECT_EQ(right, 8 * 200);
  EXPECT_EQ(running_->bridge.methods().front().counters().by_code[grpc::OK], 8U * 200);
}

// Whose tokens are the ids of their cards.
class Cards final : public Authenticator, public CardResolver {
 public:
  asio::awaitable<Result<Identity>> identify(std::string token) override {
    co_return Identity{token, token};
  }
  asio::awaitable<Result<ActingCard>> resolve(std::string account_id, std::string) override {
    ActingCard card{account_id, account_id, "unit", "unit", account_id == "admin", {}};
    if (account_id == "officer") card.duties = {common::v1::DUTY_IDENTITY_REVIEW};
    co_return card;
  }
};

TEST_P(UnaryTest, ADutyIsForWhomItIsEntrustedTo) {
  start();
  Cards cards;
  running_->bridge.authenticate_with(cards);
  running_->bridge.resolve_cards_with(cards);
  const auto review = &EchoService::Stub::Review;
  EXPECT_TRUE(call(review, text("x"), "Bearer officer").status.ok());
  EXPECT_EQ(call(review, text("x"), "Bearer staff").reason(), mct::reason::permission_denied);
  EXPECT_EQ(call(review, text("x"), "Bearer admin").reason(), mct::reason::permission_denied);
  EXPECT_EQ(call(review, text("x"), "Bearer " + operator_token).reason(),
            mct::reason::permission_denied);
  EXPECT_EQ(call(review, text("x")).reason(), mct::reason::not_authenticated);
  EXPECT_EQ(call(&EchoService::Stub::Misdeclared, text("x"), "Bearer officer").reason(),
            mct::reason::permission_denied);
}

}  // namespace
}  // namespace mct::rpc::test
