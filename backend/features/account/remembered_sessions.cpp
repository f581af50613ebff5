#include "backend/features/account/remembered_sessions.h"

namespace mct::account {
namespace {

constexpr std::int64_t remembered_ms = 2'000;
constexpr std::size_t most_remembered = 100'000;

}  // namespace

RememberedSessions::Recalled RememberedSessions::recall(const std::string& access_hash,
                                                        std::int64_t now_ms) const {
  std::lock_guard lock(mutex_);
  const auto found = by_hash_.find(access_hash);
  // A clock that went back makes nothing last longer.
  const bool known = found != by_hash_.end() && now_ms <= found->second.until_ms &&
                     found->second.until_ms - now_ms <= remembered_ms;
  return {known ? std::optional(found->second.session) : std::nullopt, forgotten_};
}

void RememberedSessions::remember(const std::string& access_hash, const KnownSession& session,
                                  const Recalled& recalled, std::int64_t now_ms) {
  std::lock_guard lock(mutex_);
  if (recalled.forgotten != forgotten_) return;
  if (by_hash_.size() >= most_remembered) {
    by_hash_.clear();
    hashes_.clear();
  }
  by_hash_[access_hash] = {session, now_ms + remembered_ms};
  hashes_[session.session_id] = access_hash;
}

void RememberedSessions::forget(std::span<const std::string> session_ids) {
  if (session_ids.empty()) return;
  std::lock_guard lock(mutex_);
  ++forgotten_;
  for (const auto& id : session_ids)
    if (const auto found = hashes_.find(id); found != hashes_.end()) {
      by_hash_.erase(found->second);
      hashes_.erase(found);
    }
}

}  // namespace mct::account
