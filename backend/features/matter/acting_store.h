#pragma once

#include "backend/features/matter/matter_store.h"

// Doing something to a matter, within the transaction of MatterStore.
namespace mct::matter {

// Errors: what MatterStore::act says.
Status take_action(storage::Connection& connection, People& people, const MatterStore::Rules& rules,
                   const Person& acting, const MatterStore::Action& action, std::int64_t now_ms);

}  // namespace mct::matter
