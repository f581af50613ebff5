#include "backend/features/delegation/delegation_types.h"

#include <array>

namespace mct::delegation {
namespace {

// By number of mct.common.v1.DelegationScope.
constexpr std::array<std::string_view, 3> scope_names{"", "名片与联系人", "实名认证"};

}  // namespace

std::string names_of(Scopes scopes) {
  std::string names;
  for (std::size_t scope = 1; scope < scope_names.size(); ++scope) {
    if (!contains(scopes, static_cast<Scope>(scope))) continue;
    if (!names.empty()) names += "、";
    names += scope_names.at(scope);
  }
  return names;
}

State Delegation::state(std::int64_t now_ms) const {
  const bool void_offer = accepted_ms == 0 && now_ms >= created_ms + offer_lifetime_ms;
  if (ended_ms != 0 || now_ms >= end_ms || void_offer) return State::ended;
  return accepted_ms == 0 ? State::offered : State::active;
}

}  // namespace mct::delegation
