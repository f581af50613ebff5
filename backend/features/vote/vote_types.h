#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::vote {

// The values are those of the contract and of the database.
enum class Answer { agree = 1, against = 2, abstain = 3 };
enum class Majority { ordinary = 1, special = 2 };
enum class State { open = 1, closed = 2, cancelled = 3 };

struct Community {
  std::string id;
  std::string name;
  std::string path;  // of the organization, for the trail
};

// A door of a community's buildings.
struct Household {
  std::string key;  // community/building/entrance/room, by ids
  std::string building_id;
  std::string building;  // its name
  std::string place;     // for people: 3号楼2单元
  std::string room;
};

// Where somebody is confirmed to live.
struct Home {
  std::string key;
  std::string community_id;
  bool owner = false;
};

// Areas are in 0.01 m²; 0: not known.
struct Tally {
  Answer answer = Answer::agree;
  std::int64_t households = 0;
  std::int64_t area = 0;
};

struct NamedAnswer {
  std::string place;
  std::string room;
  Answer answer = Answer::agree;
};

struct Question {
  std::string text;
  std::vector<Tally> tallies = {};
  bool passed = false;
  std::vector<NamedAnswer> named = {};
};

struct OwnHousehold {
  std::string key;
  std::string place;
  std::string room;
  bool owner = false;
  bool voted = false;
};

// Times are milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Vote {
  std::string id;
  std::string community_id;
  std::string community_name;
  std::string building_id;
  std::string building;  // its name; empty: the whole community
  std::string title;
  std::string body;
  Majority majority = Majority::ordinary;
  bool secret = true;
  std::int64_t created_ms = 0;
  std::int64_t closes_ms = 0;
  std::int64_t cancelled_ms = 0;
  std::string reason;
  std::int64_t households = 0;
  std::int64_t area = 0;
  std::int64_t voted = 0;
  std::int64_t voted_area = 0;
};

// As one person sees it at a moment.
struct SeenVote {
  Vote vote;
  State state = State::open;
  bool valid = false;
  std::vector<Question> questions;
  std::vector<OwnHousehold> own;
};

namespace reason {
inline constexpr Reason vote_not_found{Code::not_found, "VOTE_NOT_FOUND"};
inline constexpr Reason community_not_found{Code::not_found, "COMMUNITY_NOT_FOUND"};
inline constexpr Reason no_households{Code::failed_precondition, "NO_HOUSEHOLDS"};
inline constexpr Reason vote_closed{Code::failed_precondition, "VOTE_CLOSED"};
inline constexpr Reason not_an_owner{Code::permission_denied, "NOT_AN_OWNER"};
inline constexpr Reason already_voted{Code::already_exists, "ALREADY_VOTED"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
}  // namespace reason

inline tl::unexpected<Error> vote_not_found() {
  return fail(reason::vote_not_found, "没有这个表决");
}

}  // namespace mct::vote
