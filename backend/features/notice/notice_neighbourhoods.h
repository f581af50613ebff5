#pragma once

#include <optional>

#include "backend/features/notice/notice_types.h"

namespace mct::storage {
class Connection;
}

namespace mct::notice {

// A neighbourhood among its likes.
struct NeighbourhoodEntry {
  Neighbourhood neighbourhood;
  std::string name;       // such as 3号楼
  std::string full_name;  // such as 德露苑社区3号楼
};

// Whom a neighbourhood comes to.
struct Neighbours {
  std::string full_name;
  bool reachable = false;             // the unit sends to whoever lives there
  std::string topic;                  // that they read, whoever they are; empty: of a household
  std::vector<std::string> card_ids;  // of a household: of who lives there now
};

// The port to whoever knows who lives where; called within the transaction, and of its state.
class Neighbourhoods {
 public:
  virtual ~Neighbourhoods() = default;

  // `unit_id`: the sender's. Nothing: there is no such neighbourhood.
  virtual Result<std::optional<Neighbours>> find(storage::Connection& connection,
                                                 const Neighbourhood& neighbourhood,
                                                 const std::string& unit_id) = 0;
  // What it is made of. Without a community: the communities that the unit reaches.
  virtual Result<std::vector<NeighbourhoodEntry>> within(storage::Connection& connection,
                                                         const Neighbourhood& neighbourhood,
                                                         const std::string& unit_id) = 0;
  // Residents, each once.
  virtual Result<int> count(storage::Connection& connection,
                            const std::vector<Neighbourhood>& neighbourhoods) = 0;
};

}  // namespace mct::notice
