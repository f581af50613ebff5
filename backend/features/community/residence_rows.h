#pragma once

#include <optional>

#include "backend/features/community/community_types.h"
#include "backend/storage/database.h"

namespace mct::community {

Status insert_residence(storage::Connection& connection, const Residence& residence);
// State, reason, card and time of the decision.
Status keep_state(storage::Connection& connection, const Residence& residence);

// Errors: RESIDENCE_NOT_FOUND.
Result<Residence> read_residence(storage::Connection& connection, const std::string& id);
// The latest first.
Result<std::vector<Residence>> residences_of_account(storage::Connection& connection,
                                                     const std::string& account_id, int limit);
// Those that wait, the oldest first.
Result<std::vector<Residence>> waiting_in(storage::Connection& connection,
                                          const std::string& community_id, std::int64_t offset,
                                          int limit);
Result<int> count_waiting(storage::Connection& connection, const std::string& community_id);
// Those who are confirmed, by place, room and name. `query`: a part of any of these; empty: all.
Result<std::vector<Residence>> residents_of(storage::Connection& connection,
                                            const std::string& community_id,
                                            const std::string& query, std::int64_t offset,
                                            int limit);
Result<int> count_residents_of(storage::Connection& connection, const std::string& community_id,
                               const std::string& query);

// How many of the account's wait or are confirmed.
Result<int> count_current(storage::Connection& connection, const std::string& account_id);
// The account is confirmed somewhere in the community.
Result<bool> lives_in(storage::Connection& connection, const std::string& account_id,
                      const std::string& community_id);
// For good: what a closed account leaves has no name.
Status forget_names(storage::Connection& connection, const std::string& account_id);

}  // namespace mct::community
