#pragma once

#include <cstddef>

#include "tests/load/load.h"

namespace mct::load {

// A connection that no other channel uses. It lasts as long as the program, since gRPC's threads
// may still be leaving the last callbacks of a measurement that is over. From one thread only.
std::shared_ptr<grpc::Channel> own_connection(const std::string& target);

// Calls of the bare echo with so many bytes, by clients on connections of their own.
Start echoes(const std::string& target, int clients, std::size_t bytes);

// As JSON. Throws when an answer was wrong, or there was none.
std::string checked_line(const Figures& figures);

}  // namespace mct::load
