#pragma once

#include "mct/place/v1/guide_service.pb.h"
#include "mct/place/v1/place_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/place/guide_store.h"
#include "backend/features/place/place_search.h"
#include "backend/features/place/place_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::place {

namespace pb = mct::place::v1;

struct Listing {
  Wanted wanted;
  ListPage page;
};
Result<Listing> parse(const pb::ListPlacesRequest& request);
Result<ListPage> parse(const pb::ListKeptPlacesRequest& request);
Status check_id(const std::string& place_id);
Result<PlaceStore::Change> parse(const pb::PutPlaceRequest& request, const rpc::Caller& caller);
Result<PlaceStore::Import> parse(const pb::ImportPlacesRequest& request);
Result<GuideStore::Change> parse(const pb::PutGuideRequest& request);

}  // namespace mct::place
