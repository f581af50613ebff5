#pragma once

#include <string>

#include "mct/catalogue/v1/catalogue_admin_service.pb.h"
#include "mct/catalogue/v1/catalogue_service.pb.h"

#include "backend/features/catalogue/catalogue_change.h"
#include "backend/features/catalogue/catalogue_service.h"

// Between the catalogue's types and the contract's. Part of the rpc.
namespace mct::catalogue {

namespace pb = mct::catalogue::v1;

pb::Item to_proto(const Item& item, const std::string& agency_name);
pb::ItemSummary to_summary(const Item& item, const std::string& agency_name);
pb::Attachment to_proto(const Attachment& attachment);
pb::Facets to_proto(const CatalogueSnapshot& snapshot);
pb::SearchItemsResponse::Hit to_proto(const FoundItem& found, const std::string& agency_name);
pb::ImportItemsResponse to_proto(const ImportOutcome& outcome);

// Enum values that this binary does not know become "unspecified".
ItemFilter from_proto(const pb::ItemFilter& filter);
AttachmentRole from_proto(pb::AttachmentRole role);

}  // namespace mct::catalogue
