#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "backend/core/clock.h"
#include "backend/gate/gate_memory.h"
#include "backend/passes/verifier.h"

namespace mct::gate {

// One gate: decides with what it has been told, tells what has happened. Safe from any thread.
class Gate {
 public:
  // Both must outlive it. Errors: those of the memory.
  static Result<std::unique_ptr<Gate>> open(GateMemory& memory, const Clock& clock);

  struct Decision {
    bool open = false;
    pb::PassKind kind = pb::PASS_KIND_UNSPECIFIED;
    std::string_view refusal;  // its stable name; empty when it opens
  };
  // A gate that has never been told anything opens nothing (UNKNOWING).
  Decision decide(std::string_view code);

  // What the server is to be told next; without gate_id and secret.
  Result<pb::SyncGateRequest> to_tell();
  // Returns whether there is more to tell.
  Result<bool> learn(const pb::SyncGateResponse& news);

 private:
  Gate(GateMemory& memory, const Clock& clock) : memory_(memory), clock_(clock) {}
  void know(const pb::SyncGateResponse& news);
  std::int64_t now_s() const { return clock_.now_ms() / 1000; }

  GateMemory& memory_;
  const Clock& clock_;
  std::mutex mutex_;
  std::optional<passes::Verifier> verifier_;
};

}  // namespace mct::gate
