#pragma once

#include <optional>
#include <string>

#include "backend/audit/audit_trail.h"
#include "backend/core/result.h"

namespace mct::storage {
class Connection;
}

namespace mct::place {

// What places ask of the directory, within their own transactions; wired in main.
class Owners {
 public:
  virtual ~Owners() = default;
  // The path of the unit, for the trail, when the actor keeps it now: as an admin of it or of one
  // above, or as the operator. Nothing: they do not, or there is no such unit.
  virtual Result<std::optional<std::string>> kept(storage::Connection& connection,
                                                  const audit::Actor& actor,
                                                  const std::string& unit_id) = 0;
  // As people call it; empty: there is no such unit.
  virtual Result<std::string> name_of(storage::Connection& connection,
                                      const std::string& unit_id) = 0;
};

// The path of the unit, when the actor keeps it. Errors: NOT_YOUR_UNIT.
Result<std::string> kept_path(storage::Connection& connection, Owners& owners,
                              const audit::Actor& actor, const std::string& unit_id);

}  // namespace mct::place
