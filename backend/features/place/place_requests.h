#pragma once

#include "mct/place/v1/guide_service.pb.h"
#include "mct/place/v1/place_service.pb.h"

#include "backend/features/place/guide_store.h"
#include "backend/features/place/place_search.h"
#include "backend/features/place/place_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::place {

namespace pb = mct::place::v1;

struct Page {
  std::string query;  // what the page token is bound to
  std::int64_t offset = 0;
  int limit = 0;

  // Of `count` things, which of them are on the page: from offset to before this one.
  std::int64_t end(std::int64_t count) const;
  // Empty: this was the last one.
  std::string next(std::int64_t count) const;
};

struct Listing {
  Wanted wanted;
  Page page;
};
Result<Listing> parse(const pb::ListPlacesRequest& request);
Result<Page> parse(const pb::ListKeptPlacesRequest& request);
Status check_id(const std::string& place_id);
Result<PlaceStore::Change> parse(const pb::PutPlaceRequest& request, const rpc::Caller& caller);
Result<PlaceStore::Import> parse(const pb::ImportPlacesRequest& request);
Result<GuideStore::Change> parse(const pb::PutGuideRequest& request);

}  // namespace mct::place
