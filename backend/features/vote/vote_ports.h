#pragma once

#include <optional>
#include <set>

#include "backend/audit/audit_trail.h"
#include "backend/features/vote/vote_types.h"

namespace mct::vote {

// What votes ask of the communities and of the directory, within their own transactions; wired in
// main.
class Communities {
 public:
  virtual ~Communities() = default;

  virtual Result<std::optional<Community>> community(storage::Connection& connection,
                                                     const std::string& id) = 0;
  // The organizations that the acting card keeps now: its unit and all below it, if it is an
  // admin's. The operator keeps all.
  virtual Result<std::set<std::string>> kept(storage::Connection& connection,
                                             const audit::Actor& actor) = 0;
  // In the order of the committee's sheet.
  virtual Result<std::vector<Household>> households(storage::Connection& connection,
                                                    const std::string& community_id) = 0;
  virtual Result<std::vector<Home>> homes(storage::Connection& connection,
                                          const std::string& account_id) = 0;
};

}  // namespace mct::vote
