#pragma once

#include "backend/events/event_log.h"
#include "backend/features/property/property_ports.h"

namespace mct::property {

// On the topics of the accounts of whoever lives in the household.
inline constexpr events::Kind bill_issued{"bill.issued"};
inline constexpr events::Kind bill_paid{"bill.paid"};
inline constexpr events::Kind bill_withdrawn{"bill.withdrawn"};

// Tells the households of a community, within the transaction that changes their bills; last of all
// in it. What leaves by the push service says neither what for nor how much.
Status tell_households(storage::Connection& connection, Communities& communities,
                       const std::string& community_id, const std::set<std::string>& households,
                       events::Kind kind, std::int64_t now_ms);

}  // namespace mct::property
