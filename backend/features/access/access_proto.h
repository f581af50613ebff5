#pragma once

#include "mct/access/v1/gate_service.pb.h"
#include "mct/access/v1/pass_service.pb.h"

#include "backend/features/access/gate_service.h"
#include "backend/features/access/pass_service.h"

namespace mct::access {

namespace pb = mct::access::v1;

pb::OwnPasses to_proto(const std::vector<PassService::Signed>& passes);
pb::Visitor visitor_to_proto(const PassService::Signed& visitor);
pb::Entry to_proto(const Entry& entry);
pb::Gate to_proto(const Gate& gate);
pb::SyncGateResponse to_proto(const GateService::News& news);

}  // namespace mct::access
