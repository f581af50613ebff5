#pragma once

#include "mct/matter/v1/matter_service.pb.h"
#include "mct/matter/v1/post_service.pb.h"

#include "backend/features/matter/matter_kinds.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// `unit_name`: of the unit that handles it at first.
pb::MatterKind to_proto(const Kind& kind, const std::string& unit_name);
pb::Matter to_proto(const SeenMatter& seen);
pb::MatterSummary to_proto(const Summary& summary);
pb::Posts to_proto(const std::vector<Post>& posts);

// As events carry it.
std::string event_payload(const Matter& matter, Verb verb);

}  // namespace mct::matter
