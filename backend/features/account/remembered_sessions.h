#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

#include "backend/features/account/session_store.h"

namespace mct::account {

// The sessions that were asked for lately, so that most calls need no database. Any number of
// threads may use it.
class RememberedSessions {
 public:
  // What the memory knows of an access token, by its hash; and the count to remember it with.
  struct Recalled {
    std::optional<KnownSession> session;
    std::uint64_t forgotten;
  };
  Recalled recall(const std::string& access_hash, std::int64_t now_ms) const;

  // Of what was read from the store after `recalled`. A session that was forgotten meanwhile is not
  // remembered.
  void remember(const std::string& access_hash, const KnownSession& session,
                const Recalled& recalled, std::int64_t now_ms);

  void forget(std::span<const std::string> session_ids);

 private:
  struct Entry {
    KnownSession session;
    std::int64_t until_ms;  // then the store is asked again: another node may have ended it
  };

  mutable std::mutex mutex_;
  std::unordered_map<std::string, Entry> by_hash_;
  std::unordered_map<std::string, std::string> hashes_;  // by session id
  std::uint64_t forgotten_ = 0;
};

}  // namespace mct::account
