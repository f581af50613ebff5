#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::identity {

// The keys that identities are encrypted with, as the key file holds them. The one with the largest
// number is the present one.
struct KeyRing {
  struct Key {
    std::int64_t id = 0;  // from 1
    std::int64_t made_ms = 0;
    std::string request_id;  // that it was made for
    std::string secret;      // 32 bytes
  };

  std::string index_secret;  // 32 bytes: of the blind index alone
  std::vector<Key> keys;     // by id

  // With fresh secrets.
  static KeyRing make(std::int64_t now_ms);
  void add(const std::string& request_id, std::int64_t now_ms);

  const Key& present() const { return keys.back(); }
  const Key* find(std::int64_t id) const;

  // A line of text for each. Errors: INVALID_ARGUMENT with a violation for the line.
  static Result<KeyRing> parse(std::string_view text);
  std::string to_text() const;
};

}  // namespace mct::identity
