#pragma once

#include "backend/features/notice/notice_groups.h"
#include "backend/features/notice/notice_members.h"
#include "backend/features/notice/notice_neighbourhoods.h"

namespace mct::notice {

// The ports to those whom a notice can be for.
struct Directories {
  Members& members;
  Groups& groups;
  Neighbourhoods& neighbourhoods;
};

// Whom an audience comes to when it is sent: groups as those of their members who have a card of an
// organization, households as those who live there.
struct Addressees {
  Audience audience;                // of organizations and cards alone
  std::vector<std::string> topics;  // of everybody
  std::vector<std::string> group_names;
  std::vector<std::string> neighbourhood_names;
};

// Errors: AUDIENCE_NOT_FOUND and AUDIENCE_OUT_OF_REACH, with a violation for each group that the
// card is not in, and each neighbourhood that there is not or that the sender's unit does not
// reach.
Result<Addressees> addressees_of(storage::Connection& connection, const Directories& directories,
                                 const Standing& sender, Audience audience);

}  // namespace mct::notice
