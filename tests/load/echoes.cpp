#include "tests/load/echoes.h"

#include <fmt/core.h>
#include <stdexcept>
#include <vector>

#include "tests/load/echo.grpc.pb.h"

namespace mct::load {
namespace {

struct EchoCall {
  grpc::ClientContext context;
  EchoMessage request, response;
};

}  // namespace

std::shared_ptr<grpc::Channel> own_connection(const std::string& target) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  static std::vector<std::shared_ptr<grpc::Channel>> all;
  all.push_back(grpc::CreateCustomChannel(target, grpc::InsecureChannelCredentials(), arguments));
  return all.back();
}

Start echoes(const std::string& target, int clients, std::size_t bytes) {
  std::vector<std::shared_ptr<EchoService::Stub>> stubs;
  for (int i = 0; i < clients; ++i) stubs.push_back(EchoService::NewStub(own_connection(target)));
  return [stubs, payload = std::string(bytes, 'x')](std::uint64_t turn, Done done) {
    auto call = std::make_shared<EchoCall>();
    call->context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10));
    call->context.set_wait_for_ready(true);
    call->request.set_payload(payload);
    stubs[turn % stubs.size()]->async()->Echo(
        &call->context, &call->request, &call->response, [call, done](const grpc::Status& status) {
          done(status.ok() && call->response.payload() == call->request.payload());
        });
  };
}

std::string checked_line(const Figures& figures) {
  if (figures.wrong > 0 || figures.calls == 0)
    throw std::runtime_error(
        fmt::format("{} of {} answers are wrong", figures.wrong, figures.calls));
  return fmt::format(R"({{"per_second":{:.1f},"p50_us":{:.1f},"p99_us":{:.1f}}})",
                     figures.calls_per_second, figures.p50_us, figures.p99_us);
}

}  // namespace mct::load
