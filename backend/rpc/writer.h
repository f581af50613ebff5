#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/result.h"

namespace mct::rpc {

// Where a streaming handler puts its messages.
template <class Message>
class Writer {
 public:
  // Returns when the transport has taken the message, so that a slow reader slows the handler and
  // only one message is ever held. Errors: CANCELLED (nobody reads any more: stop).
  virtual boost::asio::awaitable<Status> write(Message message) = 0;

 protected:
  ~Writer() = default;
};

}  // namespace mct::rpc
