#pragma once

#include "mct/property/v1/property_admin_service.pb.h"
#include "mct/property/v1/property_service.pb.h"

#include "backend/core/page_token.h"
#include "backend/features/property/bill_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::property {

namespace pb = mct::property::v1;

Result<ListPage> parse(const pb::ListOwnBillsRequest& request);
Status check(const pb::PayBillRequest& request);

Status check(const pb::EntrustCommunityRequest& request);
// The sheet is read, too: its problems are part of it.
Result<BillStore::Sheet> parse(const pb::ImportBillsRequest& request);
struct BillListing {
  std::string community_id;
  std::optional<BillState> state;
  ListPage page;
};
Result<BillListing> parse(const pb::ListBillsRequest& request);
Status check(const pb::WithdrawBillRequest& request);

}  // namespace mct::property
