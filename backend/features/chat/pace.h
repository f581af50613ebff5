#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace mct::chat {

// How often each may say something, on this node. Safe from any thread.
class Pace {
 public:
  explicit Pace(std::int64_t least_ms) : least_ms_(least_ms) {}

  bool too_soon(const std::string& who, std::int64_t now_ms) const;
  void note(const std::string& who, std::int64_t now_ms);

 private:
  const std::int64_t least_ms_;
  mutable std::mutex mutex_;
  std::unordered_map<std::string, std::int64_t> said_ms_;
};

}  // namespace mct::chat
