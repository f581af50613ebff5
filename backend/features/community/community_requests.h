#pragma once

#include "mct/community/v1/community_admin_service.pb.h"
#include "mct/community/v1/community_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/community/community_list.h"
#include "backend/features/community/residence_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::community {

namespace pb = mct::community::v1;

struct Listing {
  CommunityFilter filter;
  ListPage page;
};
// Errors: also PERMISSION_DENIED: who is no admin keeps nothing.
Result<Listing> parse(const pb::ListCommunitiesRequest& request, const rpc::Caller& caller);
Result<ListPage> parse(const pb::ListClaimsRequest& request);
Status check_community(const std::string& id);
Status check_residence(const std::string& id);

Result<ResidenceStore::Claim> parse(const pb::ClaimHouseholdRequest& request);
struct ResidentListing {
  std::string community_id;
  std::string query;
  ListPage page;
};
Result<ResidentListing> parse(const pb::ListResidentsRequest& request);
Result<BuildingStore::Change> parse(const pb::PutBuildingsRequest& request);
Result<ResidenceStore::Decision> parse(const pb::ConfirmClaimRequest& request);
Result<ResidenceStore::Decision> parse(const pb::RefuseClaimRequest& request);
Result<ResidenceStore::Decision> parse(const pb::EndResidenceRequest& request);

}  // namespace mct::community
