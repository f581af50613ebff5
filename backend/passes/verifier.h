#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>

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

  // An admitted grant has been used by this.
  std::variant<access::v1::Grant, Refusal> admit(std::string_view text, std::int64_t now_s);

 private:
  const Settings settings_;
  Uses& uses_;
  std::map<std::uint32_t, std::string> keys_;
  std::unordered_set<std::string> revoked_;
  std::int64_t revocations_s_ = 0;
};

}  // namespace mct::passes
