#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>

#include "backend/core/result.h"

namespace mct::rpc {

namespace asio = boost::asio;

// Who is signed in.
struct Identity {
  std::string account_id;
  std::string session_id;
};

// The port to whoever knows the sessions.
class Authenticator {
 public:
  virtual ~Authenticator() = default;

  // Whose the token of `authorization: Bearer …` is. Errors: UNAUTHENTICATED.
  virtual asio::awaitable<Result<Identity>> identify(std::string token) = 0;
};

}  // namespace mct::rpc
