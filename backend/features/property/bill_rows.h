#pragma once

#include <optional>
#include <vector>

#include "backend/features/property/property_types.h"
#include "backend/storage/database.h"

namespace mct::property {

Status put_entrustment(storage::Connection& connection, const Entrustment& entrustment);
// By the community's name.
Result<std::vector<Entrustment>> read_entrustments(storage::Connection& connection);
// None: nobody has ever looked after it. Waits for others who issue bills there.
Result<std::optional<Entrustment>> lock_entrustment(storage::Connection& connection,
                                                    const std::string& community_id);
Result<std::optional<Entrustment>> read_entrustment(storage::Connection& connection,
                                                    const std::string& community_id);

// Errors: ALREADY_EXISTS: the household has one of this title and period.
Status insert_bill(storage::Connection& connection, const Bill& bill, std::int64_t position);
// Errors: BILL_NOT_FOUND. Waits for others who change it.
Result<Bill> lock_bill(storage::Connection& connection, const std::string& id);
// State, reason, payment_id, paid_ms.
Status keep_bill(storage::Connection& connection, const Bill& bill);

// Those that are open or paid.
Result<std::vector<Bill>> current_bills(storage::Connection& connection,
                                        const std::string& community_id);
// The latest first. `state`: none: all.
Result<std::vector<Bill>> bills_in(storage::Connection& connection, const std::string& community_id,
                                   std::optional<BillState> state, std::int64_t offset, int limit);
// Those that are open first, then the latest.
Result<std::vector<Bill>> bills_of(storage::Connection& connection,
                                   const std::vector<std::string>& households, std::int64_t offset,
                                   int limit);

struct Sum {
  int count = 0;
  std::int64_t fen = 0;
};
Result<Sum> sum_in(storage::Connection& connection, const std::string& community_id,
                   BillState state);
Result<Sum> open_of(storage::Connection& connection, const std::vector<std::string>& households);

}  // namespace mct::property
