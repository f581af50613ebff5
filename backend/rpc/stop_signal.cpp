#include "backend/rpc/stop_signal.h"

#include <csignal>

namespace mct::rpc {

StopSignal::StopSignal() : signals_(context_, SIGTERM, SIGINT) {}

int StopSignal::wait() {
  int received = 0;
  signals_.async_wait([&](boost::system::error_code, int number) { received = number; });
  context_.restart();
  context_.run();
  signals_.clear();
  return received;
}

}  // namespace mct::rpc
