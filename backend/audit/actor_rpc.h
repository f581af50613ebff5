#pragma once

#include "backend/audit/audit_trail.h"
#include "backend/rpc/caller.h"

namespace mct::audit {

// Who acts, as the trail has them: through the card that the call names, or the operator.
inline Actor actor_of(const rpc::Caller& caller) {
  if (caller.is_operator) return operator_actor();
  return {caller.identity.account_id, caller.card.id, caller.card.name};
}

}  // namespace mct::audit
