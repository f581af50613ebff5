#pragma once

#include "mct/catalogue/v1/catalogue_service.pb.h"
#include "mct/common/v1/chunk.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::catalogue_methods {

namespace pb = mct::catalogue::v1;

inline constexpr Method<pb::GetItemRequest, pb::Item> get_item{
    "/mct.catalogue.v1.CatalogueService/GetItem"};
inline constexpr Method<pb::ListItemsRequest, pb::ListItemsResponse> list_items{
    "/mct.catalogue.v1.CatalogueService/ListItems"};
inline constexpr Method<pb::GetFacetsRequest, pb::Facets> get_facets{
    "/mct.catalogue.v1.CatalogueService/GetFacets"};
inline constexpr Method<pb::SearchItemsRequest, pb::SearchItemsResponse> search_items{
    "/mct.catalogue.v1.CatalogueService/SearchItems"};
inline constexpr Method<pb::SuggestQueriesRequest, pb::SuggestQueriesResponse> suggest_queries{
    "/mct.catalogue.v1.CatalogueService/SuggestQueries"};
inline constexpr Method<pb::GetAttachmentRequest, common::v1::Chunk> get_attachment{
    "/mct.catalogue.v1.CatalogueService/GetAttachment"};

}  // namespace mct::app::catalogue_methods
