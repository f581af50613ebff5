#include "backend/passes/verifier.h"

#include <cstdlib>
#include <utility>

#include "backend/passes/place.h"
#include "backend/passes/signing.h"

namespace mct::passes {

std::string_view name_of(Refusal refusal) {
  switch (refusal) {
    case Refusal::unreadable:
      return "UNREADABLE";
    case Refusal::forged:
      return "FORGED";
    case Refusal::elsewhere:
      return "ELSEWHERE";
    case Refusal::too_early:
      return "TOO_EARLY";
    case Refusal::expired:
      return "EXPIRED";
    case Refusal::revoked:
      return "REVOKED";
    case Refusal::stale:
      return "STALE";
    case Refusal::not_its_device:
      return "NOT_ITS_DEVICE";
    case Refusal::used:
      return "USED";
    case Refusal::out_of_touch:
      return "OUT_OF_TOUCH";
  }
  std::abort();
}

Verifier::Verifier(Settings settings, Uses& uses) : settings_(std::move(settings)), uses_(uses) {}

void Verifier::know(const access::v1::IssuerKey& key) {
  keys_[key.id()] = key.public_key();
}

void Verifier::know(const access::v1::Revocations& revocations) {
  revoked_ = {revocations.grant_ids().begin(), revocations.grant_ids().end()};
  revocations_s_ = revocations.time();
}

Verdict Verifier::admit(std::string_view text, std::int64_t now_s) {
  const auto presentation = read(text);
  if (!presentation) return {Refusal::unreadable, {}};
  const auto& pass = presentation->pass();
  const auto key = keys_.find(pass.key_id());
  if (key == keys_.end() || !signed_by(pass, key->second)) return {Refusal::forged, {}};
  access::v1::Grant grant;
  if (!grant.ParseFromString(pass.grant()) || grant.id().size() != 16) return {Refusal::forged, {}};
  const auto refusal = check(*presentation, grant, now_s);
  return {refusal, std::move(grant)};
}

std::optional<Refusal> Verifier::check(const access::v1::Presentation& presentation,
                                       const access::v1::Grant& grant, std::int64_t now_s) {
  if (!reaches(grant.place(), grant.reach(), settings_.gate)) return Refusal::elsewhere;
  if (now_s + settings_.tolerance_s < grant.not_before()) return Refusal::too_early;
  if (now_s - settings_.tolerance_s >= grant.not_after()) return Refusal::expired;
  if (revoked_.contains(grant.id())) return Refusal::revoked;
  if (now_s - revocations_s_ > settings_.patience_s) return Refusal::out_of_touch;

  if (!grant.device_key().empty()) {
    if (!shown_by(presentation, grant.device_key())) return Refusal::not_its_device;
    const auto time = presentation.time();
    if (time < now_s - settings_.tolerance_s || time > now_s + settings_.tolerance_s)
      return Refusal::stale;
    // Until it would be stale at this gate anyhow.
    if (!uses_.take(grant.id() + presentation.nonce(), time + settings_.tolerance_s + 1))
      return Refusal::used;
  }
  if (grant.single_use() && !uses_.take(grant.id(), grant.not_after() + settings_.tolerance_s))
    return Refusal::used;
  return std::nullopt;
}

}  // namespace mct::passes
