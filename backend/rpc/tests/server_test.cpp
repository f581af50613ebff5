#include "backend/rpc/server.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <grpcpp/generic/generic_stub.h>
#include <thread>

#include "backend/rpc/status_map.h"
#include "backend/rpc/stop_signal.h"
#include "backend/rpc/tests/endless.h"
#include "backend/rpc/tests/running_server.h"

namespace mct::rpc::test {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

grpc::Status echo(EchoService::Stub& stub, const Text& request) {
  grpc::ClientContext context;
  Text response;
  return stub.Echo(&context, request, &response);
}

grpc::ByteBuffer bytes(const std::string& content) {
  grpc::Slice slice(content);
  return {&slice, 1};
}

std::string content_of(const grpc::ByteBuffer& buffer) {
  grpc::Slice slice;
  if (!buffer.DumpToSingleSlice(&slice).ok()) return {};
  return {reinterpret_cast<const char*>(slice.begin()), slice.size()};
}

// The first answer of a method that is called without its generated code.
std::string first_answer(std::shared_ptr<grpc::Channel> channel, const std::string& method,
                         const std::string& request) {
  grpc::GenericStub stub(std::move(channel));
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 10s);
  grpc::CompletionQueue queue;
  auto call = stub.PrepareCall(&context, method, &queue);
  void* tag = nullptr;
  bool ok = false;
  grpc::ByteBuffer response;
  auto wait = [&] { return queue.Next(&tag, &ok) && ok; };
  call->StartCall(&tag);
  if (!wait()) return {};
  call->Write(bytes(request), &tag);
  if (!wait()) return {};
  call->Read(&response, &tag);
  bool read = wait();
  context.TryCancel();
  grpc::Status status;
  call->Finish(&status, &tag);
  wait();
  return read ? content_of(response) : std::string();
}

constexpr char serving[] = "\x08\x01";      // HealthCheckResponse{status: SERVING}
constexpr char not_serving[] = "\x08\x02";  // NOT_SERVING

TEST(Server, WritesTheAddressThatItListensOnAndTakesItBack) {
  RunningServer running;
  auto file = running.folder.path / "address";
  std::string written;
  std::getline(std::ifstream(file), written);
  EXPECT_EQ(written, running.server->address());
  EXPECT_THAT(written, testing::MatchesRegex("127\\.0\\.0\\.1:[1-9][0-9]*"));
  EXPECT_TRUE(running.server->drain(1s));
  EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Server, SaysWhichAddressItCannotHave) {
  RunningServer running;
  Config config = running.config;
  config.listen = running.server->address();
  Server second(config, running.bridge);
  auto started = second.start();
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().reason, reason::cannot_listen);
  EXPECT_EQ(started.error().violations.at(0).where, config.listen);
}

TEST(Server, AnswersHealthAndReflection) {
  RunningServer running;
  auto channel = running.tcp_channel();
  EXPECT_EQ(first_answer(channel, "/grpc.health.v1.Health/Check", ""), serving);
  const std::string list_services("\x3a\x01*", 3);  // ServerReflectionRequest{list_services: "*"}
  EXPECT_THAT(
      first_answer(channel, "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
                   list_services),
      HasSubstr("mct.rpc.test.EchoService"));
}

TEST(Server, RefusesAMessageOverTheLimit) {
  RunningServer running({.max_receive_bytes = 64 << 10});
  auto stub = EchoService::NewStub(running.tcp_channel());
  EXPECT_TRUE(echo(*stub, text(std::string(60 << 10, 'x'))).ok());
  EXPECT_EQ(echo(*stub, text(std::string(65 << 10, 'x'))).error_code(), grpc::RESOURCE_EXHAUSTED);
}

TEST(Server, SpeaksTls) {
  TemporaryFolder folder;
  auto certificate = folder.path / "certificate.pem";
  auto key = folder.path / "key.pem";
  auto make =
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 "
      "-subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout " +
      key.string() + " -out " + certificate.string() + " 2>/dev/null";
  ASSERT_EQ(std::system(make.c_str()), 0);

  RunningServer plain;
  Config config = plain.config;
  config.tls = Tls{certificate, key};
  Server server(config, plain.bridge);
  server.add(plain.echo);
  ASSERT_TRUE(server.start());

  grpc::SslCredentialsOptions options;
  std::ifstream in(certificate);
  options.pem_root_certs.assign(std::istreambuf_iterator<char>(in), {});
  grpc::ChannelArguments arguments;
  arguments.SetSslTargetNameOverride("localhost");
  auto stub = EchoService::NewStub(
      grpc::CreateCustomChannel(server.address(), grpc::SslCredentials(options), arguments));
  EXPECT_TRUE(echo(*stub, text("x")).ok());
  auto without = EchoService::NewStub(
      grpc::CreateChannel(server.address(), grpc::InsecureChannelCredentials()));
  EXPECT_EQ(echo(*without, text("x")).error_code(), grpc::UNAVAILABLE);
}

TEST(Server, NamesABadTlsFile) {
  RunningServer plain;
  Config config = plain.config;
  config.tls = Tls{plain.folder.path / "none.pem", plain.folder.path / "address"};
  auto missing = Server(config, plain.bridge).start();
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().reason, reason::bad_tls_file);
  EXPECT_EQ(missing.error().violations.at(0).where, config.tls->certificate.string());
  config.tls->certificate = plain.folder.path / "address";
  EXPECT_THAT(Server(config, plain.bridge).start().error().violations.at(0).what, HasSubstr("PEM"));
}

class DrainTest : public testing::Test {
 protected:
  // A call in flight that ends when `release_` is set or when it is cancelled.
  void begin_call() {
    running_.echo.on_call = [this](Caller, Text request) -> asio::awaitable<Result<Text>> {
      const AtEnd open{stopped_};
      asio::steady_timer pause(co_await asio::this_coro::executor);
      started_.open();
      while (!release_) {
        pause.expires_after(5ms);
        co_await pause.async_wait(asio::use_awaitable);
      }
      co_return request;
    };
    caller_ = std::thread([this] { in_flight_ = echo(*stub_, text("x")); });
    ASSERT_TRUE(started_.opens_within());
  }

  RunningServer running_;
  std::shared_ptr<grpc::Channel> channel_ = running_.tcp_channel();
  std::unique_ptr<EchoService::Stub> stub_ = EchoService::NewStub(channel_);
  std::atomic<bool> release_ = false;
  Latch started_;
  Latch stopped_;
  grpc::Status in_flight_;
  std::thread caller_;
};

TEST_F(DrainTest, LetsACallInFlightFinishAndRefusesNewOnes) {
  begin_call();
  bool finished = false;
  std::thread drain([&] { finished = running_.server->drain(10s); });
  while (first_answer(channel_, "/grpc.health.v1.Health/Check", "") != not_serving)
    std::this_thread::sleep_for(5ms);
  grpc::Status refused;
  do {
    refused = echo(*stub_, text("x"));
  } while (refused.ok());
  EXPECT_EQ(error_from(refused).reason, reason::shutting_down);
  EXPECT_EQ(refused.error_code(), grpc::UNAVAILABLE);
  release_ = true;
  drain.join();
  caller_.join();
  EXPECT_TRUE(finished);
  EXPECT_TRUE(in_flight_.ok()) << in_flight_.error_message();
}

TEST_F(DrainTest, CancelsWhatIsOverdue) {
  begin_call();
  EXPECT_FALSE(running_.server->drain(100ms));
  caller_.join();
  EXPECT_EQ(error_from(in_flight_).reason, reason::shutting_down);
  EXPECT_TRUE(stopped_.opens_within());
  EXPECT_TRUE(running_.server->drain(1s)) << "the second time there is nothing to do";
}

TEST_F(DrainTest, DoesNotWaitForAnIdleHealthWatcher) {
  EXPECT_EQ(first_answer(channel_, "/grpc.health.v1.Health/Watch", ""), serving);
  auto begin = std::chrono::steady_clock::now();
  EXPECT_TRUE(running_.server->drain(10s));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 5s);
}

TEST(StopSignal, WaitsForSigtermEvenWhenItCameBefore) {
  StopSignal stop;
  std::raise(SIGTERM);
  EXPECT_EQ(stop.wait(), SIGTERM);
}

}  // namespace
}  // namespace mct::rpc::test
