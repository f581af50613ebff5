#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "backend/core/result.h"

// The codes at the door of a meeting: each names the meeting and the half minute in which it is
// shown, and is signed (HMAC-SHA-256, 128 bits) with a key of the meeting that never leaves the
// server.
namespace mct::notice {

// As somebody has scanned it, which proves nothing yet.
struct DoorCode {
  std::string notice_id;
  std::int64_t half_minute = 0;  // since 1970
  std::string signature;         // hex
};

// 256 random bits in hex.
std::string new_door_key();

// Letters, digits and hyphens.
std::string door_code(const std::string& key, const std::string& notice_id, std::int64_t now_ms);
// Until the next one is to be shown: 1 to 30.
int door_code_seconds(std::int64_t now_ms);

// Nothing: that is no such code.
std::optional<DoorCode> read_door_code(std::string_view text);
// A code is good in its half minute and the one after it; also in the one before, since the clocks
// of two nodes differ. Errors: INVALID_ARGUMENT (signed by nobody), CHECK_IN_CODE_EXPIRED.
Status check_door_code(const std::string& key, const DoorCode& code, std::int64_t now_ms);
tl::unexpected<Error> no_door_code();

}  // namespace mct::notice
