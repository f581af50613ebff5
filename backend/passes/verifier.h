#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "mct/access/v1/pass.pb.h"

namespace mct::passes {

// Why a gate stays shut.
enum class Refusal {
  unreadable,      // no pass at all
  forged,          // signed by nobody that the gate knows
  elsewhere,       // for other gates
  too_early,       // not good yet
  expired,         // not good any more
  revoked,         // taken back
  stale,           // shown with a time that is not now
  not_its_device,  // shown by somebody else
  used,            // shown before, or used up
  out_of_touch,    // the gate has not heard of revocations for too long
};
// For the log and the gate's display.
std::string_view name_of(Refusal refusal);

// What has been shown at the gates of one memory, so that nothing opens twice.
class Uses {
 public:
  virtual ~Uses() = default;
  // Takes it, for ever or until that second. False: it has been taken.
  virtual bool take(std::string_view id, std::int64_t until_s) = 0;
};

struct Verdict {
  std::optional<Refusal> refusal;  // none: admitted, and used by this
  access::v1::Grant grant;         // empty when it is unreadable or forged
};

// Decides at a gate, without a network. Not for several threads at once.
class Verifier {
 public:
  struct Settings {
    std::string gate;  // its place
    // Between the clocks of phones and the gate, either way.
    std::int64_t tolerance_s = 60;
    // How old what it knows of revocations may be.
    std::int64_t patience_s = 7 * 24 * 3600;
  };

  // `uses`: must outlive it.
  Verifier(Settings settings, Uses& uses);

  void know(const access::v1::IssuerKey& key);
  void know(const access::v1::Revocations& revocations);

  Verdict admit(std::string_view text, std::int64_t now_s);

 private:
  // Of a grant that is really the issuer's.
  std::optional<Refusal> check(const access::v1::Presentation& presentation,
                               const access::v1::Grant& grant, std::int64_t now_s);

  const Settings settings_;
  Uses& uses_;
  std::map<std::uint32_t, std::string> keys_;
  std::unordered_set<std::string> revoked_;
  std::int64_t revocations_s_ = 0;
};

}  // namespace mct::passes
