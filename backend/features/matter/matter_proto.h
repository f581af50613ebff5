#pragma once

#include "mct/matter/v1/matter_service.pb.h"
#include "mct/matter/v1/post_service.pb.h"

#include "backend/features/matter/matter_store.h"
#include "backend/features/matter/rota_store.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

pb::MatterKind to_proto(const MatterStore::Offered& offered);
pb::Matter to_proto(const SeenMatter& seen);
pb::MatterSummary to_proto(const Summary& summary);
pb::Rota to_proto(const Rota& rota);
pb::Posts to_proto(const std::vector<Post>& posts);

// As events carry it.
std::string event_payload(const Matter& matter, Verb verb);

}  // namespace mct::matter
