#include <fmt/core.h>
#include <random>
#include <stdexcept>

#include "tests/load/echo.grpc.pb.h"
#include "tests/load/load.h"
#include "tests/load/messages/measures.h"
#include "tests/load/messages/talking.h"

namespace mct::load {
namespace {

// As large as the message and its answer.
constexpr std::size_t echo_bytes = 200;

Start sends_of(const Load& load, const std::vector<SignedIn>& people) {
  const auto talkers =
      std::make_shared<const std::vector<Talker>>(pairs_of(load.target, people, load.clients));
  // No request of another run is this one's.
  return [talkers, run = std::random_device{}()](std::uint64_t turn, Done done) {
    send((*talkers)[turn % talkers->size()], fmt::format("{:x}-{}", run, turn), std::move(done));
  };
}

Start echoes_of(const Load& load) {
  std::vector<std::shared_ptr<EchoService::Stub>> stubs;
  for (int i = 0; i < load.clients; ++i)
    stubs.push_back(EchoService::NewStub(own_connection(load.target)));
  const SignedIn nobody;
  return [stubs, nobody, payload = std::string(echo_bytes, 'x')](std::uint64_t turn, Done done) {
    auto call = std::make_shared<Call<EchoMessage, EchoMessage>>(nobody);
    call->request.set_payload(payload);
    stubs[turn % stubs.size()]->async()->Echo(
        &call->context, &call->request, &call->response, [call, done](const grpc::Status& status) {
          done(status.ok() && call->response.payload() == call->request.payload());
        });
  };
}

}  // namespace

std::string measure_sends(const Load& load, const std::vector<SignedIn>& people) {
  Plan plan;
  plan.in_flight = load.clients;
  plan.duration = std::chrono::milliseconds(load.milliseconds);
  const auto figures = run(plan, people.empty() ? echoes_of(load) : sends_of(load, people));
  if (figures.wrong > 0 || figures.calls == 0)
    throw std::runtime_error(
        fmt::format("{} of {} answers are wrong", figures.wrong, figures.calls));
  return fmt::format(R"({{"per_second":{:.1f},"p50_us":{:.1f},"p99_us":{:.1f}}})",
                     figures.calls_per_second, figures.p50_us, figures.p99_us);
}

}  // namespace mct::load
