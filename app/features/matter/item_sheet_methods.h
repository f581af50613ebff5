#pragma once

#include "mct/catalogue/v1/catalogue_admin_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::item_sheet_methods {

namespace pb = mct::catalogue::v1;

inline constexpr Method<pb::ExportItemsRequest, common::v1::Chunk> export_items{
    "/mct.catalogue.v1.CatalogueAdminService/ExportItems"};

}  // namespace mct::app::item_sheet_methods
