#pragma once

#include "mct/identity/v1/identity_review_service.pb.h"
#include "mct/identity/v1/identity_service.pb.h"

#include "backend/features/identity/review_store.h"
#include "backend/rpc/caller.h"

namespace mct::identity {

namespace pb = mct::identity::v1;

Officer officer_of(const rpc::Caller& caller);

// All of these: INVALID_ARGUMENT with a violation for each field.

// Photos become what is kept of them.
Result<NewApplication> parse(pb::ApplyRequest request, std::int64_t now_ms);
Result<NewApplication> parse(pb::ApplyForNameRequest request);
Result<NewApplication> parse(pb::ApplyForAvatarRequest request);

Status check_id(const std::string& id, const char* field);
Result<PhotoRole> parse(pb::PhotoRole role);
Result<Decision> parse(pb::DecideApplicationRequest request);

struct Reveal {
  NumberOf subject;
  std::string purpose;
};
Result<Reveal> parse(pb::RevealIdNumberRequest request);

struct Search {
  std::string id_number;
  std::string purpose;
};
Result<Search> parse(pb::FindByIdNumberRequest request, std::int64_t now_ms);

// Where a page goes on. Errors: PAGE_TOKEN_MISMATCH.
Result<Span> parse_page(std::string_view query, int page_size, const std::string& page_token);
// Of the page behind one with `count` entries; empty when that was the last.
std::string next_page(std::string_view query, Span span, std::size_t count);

}  // namespace mct::identity
