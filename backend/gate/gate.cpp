#include "backend/gate/gate.h"

#include <memory>
#include <spdlog/spdlog.h>

namespace mct::gate {
namespace {

constexpr int most_told = 500;  // see SyncGateRequest.entries

}  // namespace

Result<std::unique_ptr<Gate>> Gate::open(GateMemory& memory, const Clock& clock) {
  std::unique_ptr<Gate> gate(new Gate(memory, clock));
  auto news = memory.news();
  if (!news) return fail(news.error());
  if (*news) gate->know(**news);
  return gate;
}

void Gate::know(const pb::SyncGateResponse& news) {
  verifier_.emplace(passes::Verifier::Settings{.gate = news.place()}, memory_);
  for (const auto& key : news.keys()) verifier_->know(key);
  verifier_->know(news.revocations());
}

Gate::Decision Gate::decide(std::string_view code) {
  std::lock_guard lock(mutex_);
  if (!verifier_) return {false, pb::PASS_KIND_UNSPECIFIED, "UNKNOWING"};
  const auto now = now_s();
  const auto verdict = verifier_->admit(code, now);
  const auto refusal = verdict.refusal ? passes::name_of(*verdict.refusal) : std::string_view();
  if (!verdict.grant.id().empty())
    if (auto noted = memory_.note(verdict.grant.id(), now, refusal); !noted)
      spdlog::error("an entry cannot be kept: {}", noted.error().message);
  return {!verdict.refusal, verdict.grant.kind(), refusal};
}

Result<pb::SyncGateRequest> Gate::to_tell() {
  std::lock_guard lock(mutex_);
  auto entries = memory_.untold(most_told);
  if (!entries) return fail(entries.error());
  pb::SyncGateRequest request;
  for (auto& it : *entries) *request.add_entries() = std::move(it);
  return request;
}

Result<bool> Gate::learn(const pb::SyncGateResponse& news) {
  std::lock_guard lock(mutex_);
  for (auto status :
       {memory_.keep(news), memory_.forget_told(news.kept_number()), memory_.forget_uses(now_s())})
    if (!status) return fail(status.error());
  know(news);
  auto rest = memory_.untold(1);
  if (!rest) return fail(rest.error());
  return !rest->empty();
}

}  // namespace mct::gate
