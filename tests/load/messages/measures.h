#pragma once

#include <string>
#include <vector>

#include "tests/load/directory/signed_in.h"

namespace mct::load {

// What mct-bench-messages measures against a server that runs; each gives one line of JSON and
// throws when an answer is not right.

struct Load {
  std::string target;        // 127.0.0.1:PORT
  int clients = 64;          // each on a connection of its own, with one call in flight
  int milliseconds = 2'000;  // after half a second to warm up
  int rate = 0;              // a second, of all clients together
};

// Messages of pairs, each call after the last one's answer. No people: calls of the bare echo.
std::string measure_sends(const Load& load, const std::vector<SignedIn>& people);

// Messages at the rate, to somebody who has a stream open: from when each was due until it is
// there.
std::string measure_deliveries(const Load& load, const std::vector<SignedIn>& people);

// Has the first of the people talk with each of the others, so many messages each.
std::string fill(const Load& load, const std::vector<SignedIn>& people, int messages);

// What an app of the first of the people asks for that was away for all of that.
std::string measure_opening(const Load& load, const std::vector<SignedIn>& people);

// Streams that are held open, and what is told to all of them.
struct Holding {
  int streams = 10'000;
  int for_each_connection = 1;
  bool in_a_group = false;  // a message to a group of theirs; else a notice to their unit
  int bytes = 300;          // what the bare server tells
};
// Opens them; has something told for each line of the standard input, and prints how long it took
// until the last stream had it. No people: the bare server.
void hold_streams(const Load& load, const std::vector<SignedIn>& people, const Holding& holding);

}  // namespace mct::load
