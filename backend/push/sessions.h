#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::push {

namespace asio = boost::asio;

// The port to whoever knows which devices are signed in.
class Sessions {
 public:
  virtual ~Sessions() = default;

  // Of these, those that have ended.
  virtual asio::awaitable<Result<std::vector<std::string>>> ended_of(
      std::vector<std::string> session_ids) = 0;
};

}  // namespace mct::push
