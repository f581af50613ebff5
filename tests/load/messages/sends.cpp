#include <fmt/core.h>
#include <random>

#include "tests/load/echoes.h"
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
    send((*talkers)[turn % talkers->size()], fmt::format("{:08x}{:024x}", run, turn),
         std::move(done));
  };
}

}  // namespace

std::string measure_sends(const Load& load, const std::vector<SignedIn>& people) {
  Plan plan;
  plan.in_flight = load.clients;
  plan.duration = std::chrono::milliseconds(load.milliseconds);
  return checked_line(run(plan, people.empty() ? echoes(load.target, load.clients, echo_bytes)
                                               : sends_of(load, people)));
}

}  // namespace mct::load
