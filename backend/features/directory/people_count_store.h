#pragma once

#include <map>
#include <string>

#include "backend/storage/database.h"

namespace mct::directory {

struct PeopleOfUnit {
  std::int64_t listed = 0;
  std::int64_t claimed = 0;
};

// How many people each unit lists, its departments' included, by its id; units without any are
// left out.
Result<std::map<std::string, PeopleOfUnit>> count_people(storage::Connection& connection);

}  // namespace mct::directory
