#pragma once

#include "mct/document/v1/absence_service.pb.h"
#include "mct/document/v1/document.pb.h"

#include "backend/features/document/document_events.h"

namespace mct::document {

namespace pb = mct::document::v1;

pb::Document to_proto(const SeenDocument& seen);
pb::DocumentSummary to_proto(const Summary& summary);
pb::Absence to_proto(const Absence& absence);

// As events carry it.
std::string event_payload(const std::string& document_id, const Entry& entry);

}  // namespace mct::document
