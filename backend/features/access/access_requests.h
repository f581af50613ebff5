#pragma once

#include <string>
#include <vector>

#include "mct/access/v1/gate_service.pb.h"
#include "mct/access/v1/pass_service.pb.h"

#include "backend/features/access/access_types.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::access {

namespace pb = mct::access::v1;

// The device's key in hex.
Result<std::string> parse(const pb::GetPassesRequest& request);
Result<Invitation> parse(const pb::InviteVisitorRequest& request, std::int64_t now_s);
Result<std::vector<Entry>> parse(const pb::SyncGateRequest& request);
Result<Gate> parse(const pb::SetGateRequest& request);
Status check_id(const std::string& id);

}  // namespace mct::access
