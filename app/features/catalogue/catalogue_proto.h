#pragma once

#include "mct/catalogue/v1/catalogue_service.pb.h"

#include "app/features/catalogue/catalogue_types.h"

// Between the contract and the app's types. Part of the client.
namespace mct::app {

namespace pb = mct::catalogue::v1;

CatalogueFacets from_proto(const pb::Facets& message);
ItemPage from_proto(const pb::ListItemsResponse& message);
ItemGuide from_proto(const pb::Item& message);
QList<SearchHit> from_proto(const pb::SearchItemsResponse& message);
pb::ItemFilter to_proto(const ItemQuery& query);

}  // namespace mct::app
