#pragma once

#include "mct/delegation/v1/delegation_service.pb.h"

#include "backend/features/delegation/delegation_store.h"

namespace mct::delegation {

namespace pb = mct::delegation::v1;

pb::Delegation to_proto(const Named& named, std::int64_t now_ms);
pb::Delegations to_proto(const DelegationStore::Both& both, std::int64_t now_ms);

}  // namespace mct::delegation
