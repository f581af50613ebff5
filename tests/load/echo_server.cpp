#include <csignal>
#include <cstdio>
#include <grpcpp/grpcpp.h>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "tests/load/echo.grpc.pb.h"

// A bare gRPC server on the callback API: what the machine and gRPC can do when nothing is done.
// usage: echo_server LISTEN; prints the port, serves until SIGTERM.
namespace {

class EchoServer final : public mct::load::EchoService::CallbackService {
  grpc::ServerUnaryReactor* Echo(grpc::CallbackServerContext* context,
                                 const mct::load::EchoMessage* request,
                                 mct::load::EchoMessage* response) override {
    *response = *request;
    auto* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
};

class HeldStream;

// Those that are open.
struct HeldStreams {
  std::mutex mutex;
  std::set<HeldStream*> all;
};

class HeldStream final : public grpc::ServerWriteReactor<mct::load::EchoMessage> {
 public:
  explicit HeldStream(HeldStreams& streams) : streams_(streams) {
    StartWrite(&empty_);
    std::lock_guard lock(streams_.mutex);
    streams_.all.insert(this);
  }
  // Whoever tells waits until all have the message before.
  void write(std::shared_ptr<const mct::load::EchoMessage> message) {
    message_ = std::move(message);
    StartWrite(message_.get());
  }

 private:
  void OnWriteDone(bool) override {}
  void OnCancel() override {
    {
      std::lock_guard lock(streams_.mutex);
      streams_.all.erase(this);
    }
    Finish(grpc::Status::CANCELLED);
  }
  void OnDone() override { delete this; }

  HeldStreams& streams_;
  const mct::load::EchoMessage empty_;
  std::shared_ptr<const mct::load::EchoMessage> message_;
};

class FanOutServer final : public mct::load::FanOutService::CallbackService {
  grpc::ServerWriteReactor<mct::load::EchoMessage>* Hold(grpc::CallbackServerContext*,
                                                         const mct::load::EchoMessage*) override {
    return new HeldStream(streams_);
  }
  grpc::ServerUnaryReactor* Tell(grpc::CallbackServerContext* context,
                                 const mct::load::EchoMessage* request,
                                 mct::load::EchoMessage*) override {
    const auto message = std::make_shared<const mct::load::EchoMessage>(*request);
    {
      std::lock_guard lock(streams_.mutex);
      for (auto* stream : streams_.all) stream->write(message);
    }
    auto* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }

  HeldStreams streams_;
};

}  // namespace

int main(int, char** argv) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTERM);
  sigaddset(&stop, SIGINT);
  pthread_sigmask(SIG_BLOCK, &stop, nullptr);

  EchoServer echo;
  FanOutServer fan_out;
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort(argv[1], grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&echo);
  builder.RegisterService(&fan_out);
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  std::printf("%d\n", port);
  std::fflush(stdout);
  int signal = 0;
  sigwait(&stop, &signal);
  server->Shutdown();
}
