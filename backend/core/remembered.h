#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace mct {

// What was read from a store lately, so that most calls need no database. Each value belongs to an
// owner, such as a session or an account, whose values are forgotten at once when this node changes
// them; what another node changes is read anew within two seconds. Any number of threads may use
// it.
template <class Value>
class Remembered {
 public:
  // What is known of a key; and the count to remember it with.
  struct Recalled {
    std::optional<Value> value;
    std::uint64_t forgotten = 0;
  };
  Recalled recall(const std::string& key, std::int64_t now_ms) const {
    std::lock_guard lock(mutex_);
    const auto found = by_key_.find(key);
    // A clock that went back makes nothing last longer.
    const bool known = found != by_key_.end() && now_ms <= found->second.until_ms &&
                       found->second.until_ms - now_ms <= lifetime_ms;
    return {known ? std::optional(found->second.value) : std::nullopt, forgotten_};
  }

  // What was read from the store after `recalled`. Not remembered when anything has been forgotten
  // meanwhile: it may have been this.
  void remember(const std::string& key, const std::string& owner, const Value& value,
                const Recalled& recalled, std::int64_t now_ms) {
    std::lock_guard lock(mutex_);
    if (recalled.forgotten != forgotten_) return;
    if (by_key_.size() >= most) clear();
    if (by_key_.insert_or_assign(key, Entry{value, now_ms + lifetime_ms}).second)
      keys_.emplace(owner, key);
  }

  void forget(const std::string& owner) {
    std::lock_guard lock(mutex_);
    ++forgotten_;
    const auto [from, to] = keys_.equal_range(owner);
    for (auto it = from; it != to; ++it) by_key_.erase(it->second);
    keys_.erase(from, to);
  }

  void forget_all() {
    std::lock_guard lock(mutex_);
    ++forgotten_;
    clear();
  }

 private:
  static constexpr std::int64_t lifetime_ms = 2'000;
  static constexpr std::size_t most = 100'000;

  struct Entry {
    Value value;
    std::int64_t until_ms;
  };

  void clear() {
    by_key_.clear();
    keys_.clear();
  }

  mutable std::mutex mutex_;
  std::unordered_map<std::string, Entry> by_key_;
  std::unordered_multimap<std::string, std::string> keys_;  // by owner
  std::uint64_t forgotten_ = 0;
};

}  // namespace mct
