#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::community {

// 社区 or 村.
struct Community {
  std::string id;
  std::string name;
  std::string town_id;
  std::string town_name;
  std::string path;   // of the organization, for the trail
  bool open = false;  // its buildings have been entered
};

struct Entrance {
  std::string id;
  std::string name;  // empty: the building's one way in
};
struct Building {
  std::string id;
  std::string name;
  std::vector<Entrance> entrances;
};

// One entrance of the committee's sheet.
struct BuildingRow {
  std::string building;
  std::string entrance;
  std::vector<std::string> rooms;
};
struct Buildings {
  std::vector<BuildingRow> rows;
  std::int64_t revision = 0;
};

// A household is a door of an entrance.
struct Household {
  std::string community_id;
  std::string building_id;
  std::string entrance_id;
  std::string room;
};

// The values are those of the contract and of the database.
enum class Relation { owner = 1, family = 2, tenant = 3 };
enum class State { waiting = 1, confirmed = 2, refused = 3, left = 4, ended = 5 };

// Times are milliseconds since 1970-01-01T00:00:00Z.
struct Residence {
  std::string id;
  Household household;
  std::string place;  // for people: 3号楼2单元
  std::string account_id;
  std::string name;
  Relation relation = Relation::owner;
  State state = State::waiting;
  std::string reason;
  std::string card_id;  // empty until it is confirmed
  std::int64_t created_ms = 0;
  std::int64_t decided_ms = 0;  // 0: not yet
};

// As one viewer sees it.
struct SeenResidence {
  Residence residence;
  Community community;
  std::string phone;        // masked, unless the viewer may see it
  bool card_ended = false;  // there was a card, and no household of the community is left
};

inline constexpr int most_claims = 10;  // of a person at a time: waiting and confirmed

namespace reason {
inline constexpr Reason not_listed{Code::failed_precondition, "NOT_LISTED"};
inline constexpr Reason community_not_found{Code::not_found, "COMMUNITY_NOT_FOUND"};
inline constexpr Reason household_not_found{Code::not_found, "HOUSEHOLD_NOT_FOUND"};
inline constexpr Reason residence_not_found{Code::not_found, "RESIDENCE_NOT_FOUND"};
inline constexpr Reason household_claimed{Code::already_exists, "HOUSEHOLD_CLAIMED"};
inline constexpr Reason claim_limit{Code::resource_exhausted, "CLAIM_LIMIT"};
inline constexpr Reason claim_decided{Code::failed_precondition, "CLAIM_DECIDED"};
inline constexpr Reason not_confirmed{Code::failed_precondition, "NOT_CONFIRMED"};
inline constexpr Reason buildings_changed{Code::aborted, "BUILDINGS_CHANGED"};
inline constexpr Reason household_inhabited{Code::failed_precondition, "HOUSEHOLD_INHABITED"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
}  // namespace reason

inline tl::unexpected<Error> community_not_found() {
  return fail(reason::community_not_found, "没有这个社区");
}
inline tl::unexpected<Error> residence_not_found() {
  return fail(reason::residence_not_found, "没有这条住户登记");
}

}  // namespace mct::community
