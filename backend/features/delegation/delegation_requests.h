#pragma once

#include "mct/delegation/v1/delegation_service.pb.h"

#include "backend/features/delegation/delegation_service.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::delegation {

namespace pb = mct::delegation::v1;

Result<Offer> parse(const pb::OfferDelegationRequest& request);
Result<NewWard> parse(const pb::AddWardRequest& request);
Status check_id(const std::string& id);

}  // namespace mct::delegation
