#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

namespace mct::rpc {

// SIGTERM and SIGINT as something to wait for. Make it before the server starts, so that a signal
// during the start is not lost.
class StopSignal {
 public:
  StopSignal();

  // Blocks until one arrives and returns its number. From then on a second one ends the process.
  int wait();

 private:
  boost::asio::io_context context_;
  boost::asio::signal_set signals_;
};

}  // namespace mct::rpc
