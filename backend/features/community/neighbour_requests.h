#pragma once

#include "mct/community/v1/neighbour_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/community/neighbour_store.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::community {

namespace pb = mct::community::v1;

Result<OwnListing> parse(const pb::SetOwnListingRequest& request);
struct NeighbourListing {
  std::string community_id;
  std::string query;
  ListPage page;
};
Result<NeighbourListing> parse(const pb::ListNeighboursRequest& request);

pb::NeighbourListing to_proto(const OwnListing& listing);
pb::Neighbour to_proto(const NeighbourStore::Seen& seen);

}  // namespace mct::community
