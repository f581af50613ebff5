#pragma once

#include "mct/document/v1/absence_service.pb.h"
#include "mct/document/v1/document_service.pb.h"

#include "backend/features/document/absence_store.h"
#include "backend/features/document/document_store.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::document {

namespace pb = mct::document::v1;

// Errors: PERMISSION_DENIED: the operator has no card.
Result<Reader> reader_of(const rpc::Caller& caller);

Status check_id(const std::string& id);
Result<DocumentStore::Writing> parse(const pb::DraftDocumentRequest& request);
Result<DocumentStore::Writing> parse(const pb::ReviseDocumentRequest& request);
Result<DocumentStore::Action> parse(const pb::TakeActionRequest& request);
Result<AbsenceStore::Declaring> parse(const pb::DeclareAbsenceRequest& request);

// A list, and where in it.
struct Listing {
  Folder folder = Folder::pending;
  Page page;
  std::string query;  // names the list that a token is of
};
// Errors: also PAGE_TOKEN_MISMATCH.
Result<Listing> parse(const pb::ListDocumentsRequest& request, const Reader& reader);
// The token of the page after this one, which had so many; empty: it was the last.
std::string next_page(const Listing& listing, std::size_t count);

}  // namespace mct::document
