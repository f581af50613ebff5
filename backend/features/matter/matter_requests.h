#pragma once

#include "mct/matter/v1/matter_service.pb.h"
#include "mct/matter/v1/post_service.pb.h"

#include "backend/features/matter/matter_store.h"
#include "backend/features/matter/rota_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::matter {

namespace pb = mct::matter::v1;

// Errors: PERMISSION_DENIED: the operator has no card.
Result<Reader> reader_of(const rpc::Caller& caller);

Status check_id(const std::string& id);
Status check_item_code(const std::string& code);
Status check(const pb::ListKindsRequest& request);
Result<MatterStore::Filing> parse(const pb::FileMatterRequest& request);
Result<MatterStore::Action> parse(const pb::TakeActionRequest& request);

// A list, and where in it.
struct Listing {
  Folder folder = Folder::own;
  Page page;
  std::string query;  // names the list that a token is of
};
// Errors: also PAGE_TOKEN_MISMATCH.
Result<Listing> parse(const pb::ListMattersRequest& request, const Reader& reader);
// The token of the page after this one, which had so many; empty: it was the last.
std::string next_page(const Listing& listing, std::size_t count);

Status check_kind(const Kinds& kinds, const std::string& kind_id);
Result<Rota> parse(const pb::UpdateRotaRequest& request, const Kinds& kinds);
Result<std::vector<Post>> parse(const pb::UpdatePostsRequest& request, const Kinds& kinds);

}  // namespace mct::matter
