#pragma once

#include <cstdint>
#include <string>

#include "backend/core/error.h"

namespace mct::account {

// What a code is for. A code is good for this alone.
enum class CodePurpose { sign_up = 1, log_in = 2, reset_password = 3, close_account = 4 };

// A person. Times are milliseconds since 1970-01-01T00:00:00Z.
struct Account {
  std::string id;
  std::string phone;
  std::string nickname;
  std::string signature;
  std::int64_t created_ms = 0;
};

// A device that signs in, as it names itself.
struct Device {
  std::string id;
  std::string name;
};

// A device on which an account is signed in.
struct SignedInDevice {
  std::string session_id;
  std::string name;
  std::int64_t signed_in_ms = 0;
  std::int64_t seen_ms = 0;
};

// A code that someone has typed, and the request that it answers.
struct CodeProof {
  std::string code_id;
  std::string code;
};

// What a signed-in device holds. The server keeps only hashes of the tokens.
struct Session {
  std::string access_token;
  std::int64_t expires_ms = 0;  // the access token
  std::string refresh_token;
  Account account;
};

namespace reason {
inline constexpr Reason code_limit{Code::resource_exhausted, "CODE_LIMIT"};
inline constexpr Reason code_wrong{Code::failed_precondition, "CODE_WRONG"};
inline constexpr Reason code_expired{Code::failed_precondition, "CODE_EXPIRED"};
inline constexpr Reason code_tries{Code::resource_exhausted, "CODE_TRIES"};
inline constexpr Reason phone_taken{Code::already_exists, "PHONE_TAKEN"};
inline constexpr Reason credentials_wrong{Code::unauthenticated, "CREDENTIALS_WRONG"};
inline constexpr Reason login_tries{Code::resource_exhausted, "LOGIN_TRIES"};
inline constexpr Reason session_ended{Code::unauthenticated, "SESSION_ENDED"};
inline constexpr Reason device_not_found{Code::not_found, "DEVICE_NOT_FOUND"};
}  // namespace reason

}  // namespace mct::account
