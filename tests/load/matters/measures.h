#pragma once

#include <string>
#include <vector>

#include "tests/load/directory/signed_in.h"

namespace mct::load {

// What mct-bench-matters measures against a server that runs; each gives one line of JSON and
// throws when an answer is not right.

struct Load {
  std::string target;  // 127.0.0.1:PORT
  int clients = 64;    // each on a connection of its own, with one call in flight
  int milliseconds = 2'000;
};

// Applicants file, and handlers accept what was filed: a call each, in turn. No people: calls of
// the bare echo.
std::string measure_steps(const Load& load, const std::vector<SignedIn>& applicants,
                          const std::vector<SignedIn>& handlers);

// So many matters are filed, and each third is accepted by one of the handlers.
std::string fill(const Load& load, const std::vector<SignedIn>& applicants,
                 const std::vector<SignedIn>& handlers, std::uint64_t count);

// Pages of what waits for a handler and of what their unit has, by when it is due.
std::string measure_lists(const Load& load, const std::vector<SignedIn>& handlers);

}  // namespace mct::load
