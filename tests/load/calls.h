#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/load/load.h"

namespace mct::load {

using Channel = std::shared_ptr<grpc::Channel>;

// Who calls: a token, and the card that acts. Empty: nobody.
struct Who {
  std::string token, card;
};

Start echo_calls(const Channel& channel, std::size_t payload_bytes);
// Through the bridge: open to everybody when nobody calls, else to whoever acts through a card.
Start bridged_echo_calls(const Channel& channel, std::size_t payload_bytes, const Who& who);
// ListCards: all the people of a department, the departments in turn; each answer must have some.
std::optional<Start> department_calls(const Channel& channel, const Who& who);
// SearchCards over the queries in turn; each answer must have a card.
Start card_search_calls(const Channel& channel, const Who& who, std::vector<std::string> queries);
// GetItem over all codes in turn; each answer must be of the code that was asked for.
std::optional<Start> get_calls(const Channel& channel);
// The first page of 50.
Start list_calls(const Channel& channel);
// SearchItems over the queries in turn; each answer must have a hit.
// With `each_new` no query is asked twice: each ends with marks that say nothing but differ, so
// that none is answered from what was asked before.
Start search_calls(const Channel& channel, std::vector<std::string> queries, bool each_new);

// The queries of a file: a line each, up to a tab; lines that begin with # are left out.
std::vector<std::string> read_queries(const std::string& file);

}  // namespace mct::load
