#pragma once

#include <map>

#include "backend/features/community/building_store.h"

namespace mct::community {

// Residences as one viewer sees them, within a transaction. Looks a community up once, however many
// live there.
class Sight {
 public:
  Sight(storage::Connection& connection, Directory& directory, bool whole_phone)
      : connection_(connection), directory_(directory), whole_phone_(whole_phone) {}

  Result<SeenResidence> of(Residence it);
  Result<std::vector<SeenResidence>> of_all(Result<std::vector<Residence>> all);

 private:
  Result<Community> community(const std::string& id);

  storage::Connection& connection_;
  Directory& directory_;
  const bool whole_phone_;
  std::map<std::string, Community> communities_;
};

}  // namespace mct::community
