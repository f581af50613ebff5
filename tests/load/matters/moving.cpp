#include <fmt/core.h>
#include <mutex>
#include <random>

#include "tests/load/echoes.h"
#include "tests/load/matters/desks.h"

namespace mct::load {
namespace {

namespace matter = mct::matter::v1;

// As large as a matter and its form.
constexpr std::size_t echo_bytes = 1'000;

// What was filed and not accepted yet.
class Waiting {
 public:
  void put(const matter::Matter& matter) {
    const std::lock_guard lock(mutex_);
    matters_.push_back(matter);
  }
  std::optional<matter::Matter> take() {
    const std::lock_guard lock(mutex_);
    if (matters_.empty()) return std::nullopt;
    auto matter = std::move(matters_.back());
    matters_.pop_back();
    return matter;
  }

 private:
  std::mutex mutex_;
  std::vector<matter::Matter> matters_;
};

// Each `every`th call accepts what was filed before, when there is something; all others file.
Start moving(const Load& load, const std::vector<SignedIn>& applicants,
             const std::vector<SignedIn>& handlers, std::uint64_t every) {
  struct Office {
    std::vector<Desk> applicants, handlers;
    Waiting waiting;
    unsigned run = std::random_device{}();  // no request of another run is this one's
  };
  auto office = std::make_shared<Office>();
  office->applicants = desks(load.target, applicants, load.clients);
  office->handlers = desks(load.target, handlers, load.clients);
  return [office, every](std::uint64_t turn, Done done) {
    const auto id = fmt::format("{:08x}{:024x}", office->run, turn);
    const auto desk = turn / every % office->applicants.size();
    if (turn % every == every - 1)
      if (const auto matter = office->waiting.take())
        return accept(office->handlers[desk], *matter, id, std::move(done));
    file(office->applicants[desk], id, [office, done](const matter::Matter* matter) {
      if (matter != nullptr) office->waiting.put(*matter);
      done(matter != nullptr);
    });
  };
}

}  // namespace

std::string measure_steps(const Load& load, const std::vector<SignedIn>& applicants,
                          const std::vector<SignedIn>& handlers) {
  Plan plan;
  plan.in_flight = load.clients;
  plan.duration = std::chrono::milliseconds(load.milliseconds);
  return checked_line(run(plan, applicants.empty() ? echoes(load.target, load.clients, echo_bytes)
                                                   : moving(load, applicants, handlers, 2)));
}

std::string fill(const Load& load, const std::vector<SignedIn>& applicants,
                 const std::vector<SignedIn>& handlers, std::uint64_t count) {
  Plan plan;
  plan.in_flight = load.clients;
  plan.warm_up = {};
  plan.duration = std::chrono::milliseconds(load.milliseconds);
  // Three of four calls file.
  for (std::uint64_t filed = 0; filed < count;) {
    const auto figures = run(plan, moving(load, applicants, handlers, 4));
    checked_line(figures);
    filed += figures.calls * 3 / 4;
    if (filed >= count) return fmt::format(R"({{"matters":{}}})", filed);
  }
  return {};
}

}  // namespace mct::load
