#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::delegation {

// Numbers of mct.common.v1.DelegationScope; a set of them is the bits with these numbers.
using Scope = int;
using Scopes = std::int64_t;

inline bool contains(Scopes scopes, Scope scope) {
  return (scopes >> scope & 1) != 0;
}
// As people know them, such as 名片与联系人.
std::string names_of(Scopes scopes);

inline constexpr std::int64_t day_ms = std::int64_t{24} * 3'600'000;
// An offer that nobody accepts is void after that.
inline constexpr std::int64_t offer_lifetime_ms = 30 * day_ms;

enum class State { offered = 1, active = 2, ended = 3 };

// What was done on one day in one scope.
struct Use {
  Scope scope = 0;
  std::int64_t last_ms = 0;
  std::int64_t count = 0;
};

// Who acts for whom. Times are milliseconds since 1970-01-01T00:00:00Z.
struct Delegation {
  std::string id;
  std::string request_id;
  std::string principal_id;
  std::string delegate_phone;  // empty for a ward's
  std::string delegate_id;     // empty until it is accepted
  std::string relation;
  Scopes scopes = 0;
  bool ward = false;
  std::int64_t created_ms = 0;
  std::int64_t end_ms = 0;
  std::int64_t accepted_ms = 0;  // 0: not yet
  std::int64_t ended_ms = 0;     // 0: not before end_ms
  std::vector<Use> uses = {};

  State state(std::int64_t now_ms) const;
};

// As others may see a person.
struct Person {
  std::string account_id;
  std::string nickname;
  std::string phone;  // empty: a ward
};

namespace reason {
inline constexpr Reason delegation_not_found{Code::not_found, "DELEGATION_NOT_FOUND"};
inline constexpr Reason delegation_ended{Code::permission_denied, "DELEGATION_ENDED"};
inline constexpr Reason delegation_limit{Code::resource_exhausted, "DELEGATION_LIMIT"};
}  // namespace reason

inline tl::unexpected<Error> delegation_not_found() {
  return fail(reason::delegation_not_found, "没有这项委托");
}

}  // namespace mct::delegation
