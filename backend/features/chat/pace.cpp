#include "backend/features/chat/pace.h"

namespace mct::chat {
namespace {

constexpr std::size_t most_remembered = 10'000;

}  // namespace

// A clock that went back silences nobody.
bool Pace::too_soon(const std::string& who, std::int64_t now_ms) const {
  std::lock_guard lock(mutex_);
  const auto found = said_ms_.find(who);
  return found != said_ms_.end() && now_ms >= found->second && now_ms - found->second < least_ms_;
}

void Pace::note(const std::string& who, std::int64_t now_ms) {
  std::lock_guard lock(mutex_);
  if (said_ms_.size() >= most_remembered) said_ms_.clear();
  said_ms_[who] = now_ms;
}

}  // namespace mct::chat
