#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/core.h>
#include <functional>
#include <numeric>
#include <set>
#include <sodium.h>
#include <string>
#include <vector>

#include "backend/passes/signing.h"
#include "backend/passes/verifier.h"

// mct-bench-passes: microseconds for each decision of a gate, and for each bare Ed25519
// verification of as many bytes; prints one line of JSON.
namespace {

using namespace mct;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t now_s = 1'800'000'000;

class Uses final : public passes::Uses {
 public:
  bool take(std::string_view id, std::int64_t) override { return taken_.emplace(id).second; }

 private:
  std::set<std::string, std::less<>> taken_;
};

struct Figures {
  double p50_us, p99_us, mean_us;
};

Figures measure(int count, const std::function<bool(int)>& once) {
  std::vector<double> times;
  for (int i = 0; i < count; ++i) {
    const auto start = Clock::now();
    if (!once(i)) throw std::runtime_error("refused");
    times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[times.size() * 99 / 100],
          std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size())};
}

std::string json(const Figures& it) {
  return fmt::format(R"({{"p50_us":{:.2f},"p99_us":{:.2f},"mean_us":{:.2f}}})", it.p50_us,
                     it.p99_us, it.mean_us);
}

access::v1::Grant grant_of(int number) {
  access::v1::Grant grant;
  std::string id(16, '\0');
  std::copy_n(reinterpret_cast<const char*>(&number), sizeof number, id.begin());
  grant.set_id(id);
  grant.set_place("c/longquan/3/2");
  grant.set_reach(access::v1::REACH_WAY);
  grant.set_not_before(now_s);
  grant.set_not_after(now_s + 3'600);
  return grant;
}

}  // namespace

int main(int argc, char** argv) {
  int count = 5'000;
  CLI::App app{"microseconds for each decision of a gate", "mct-bench-passes"};
  app.add_option("--count", count, "of each kind")->check(CLI::Range(100, 1'000'000));
  CLI11_PARSE(app, argc, argv);

  const auto issuer = passes::KeyPair::make(), device = passes::KeyPair::make();
  std::vector<std::string> members, visitors;
  for (int i = 0; i < count; ++i) {
    auto grant = grant_of(i);
    grant.set_single_use(true);
    visitors.push_back(passes::to_text(passes::show(passes::sign(grant, 1, issuer))));
    grant.set_single_use(false);
    grant.set_device_key(device.public_key);
    members.push_back(passes::to_text(passes::show(passes::sign(grant, 1, issuer), device, now_s)));
  }
  Uses uses;
  passes::Verifier gate({.gate = "c/longquan/3/2"}, uses);
  access::v1::IssuerKey key;
  key.set_id(1);
  key.set_public_key(issuer.public_key);
  gate.know(key);
  access::v1::Revocations revocations;
  revocations.set_time(now_s);
  gate.know(revocations);

  const std::string message(100, 'm');
  std::string signature(crypto_sign_BYTES, '\0');
  const auto* bytes = reinterpret_cast<const unsigned char*>(message.data());
  auto* proof = reinterpret_cast<unsigned char*>(signature.data());
  crypto_sign_detached(proof, nullptr, bytes, message.size(),
                       reinterpret_cast<const unsigned char*>(issuer.secret.data()));
  const auto bare = measure(count, [&](int) {
    return crypto_sign_verify_detached(
               proof, bytes, message.size(),
               reinterpret_cast<const unsigned char*>(issuer.public_key.data())) == 0;
  });
  const auto member = measure(count, [&](int i) {
    return !gate.admit(members[static_cast<std::size_t>(i)], now_s).refusal;
  });
  const auto visitor = measure(count, [&](int i) {
    return !gate.admit(visitors[static_cast<std::size_t>(i)], now_s).refusal;
  });
  fmt::print(R"({{"bare":{},"member":{},"visitor":{}}})"
             "\n",
             json(bare), json(member), json(visitor));
  return 0;
}
