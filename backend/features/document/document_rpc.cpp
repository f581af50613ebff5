#include "backend/features/document/document_rpc.h"

#include <functional>

#include "backend/features/document/document_proto.h"
#include "backend/features/document/document_requests.h"

namespace mct::document {

DocumentRpc::DocumentRpc(rpc::Bridge& bridge, DocumentService& documents)
    : bridge_(bridge),
      documents_(documents),
      draft_(bridge.method<pb::DocumentService>("DraftDocument")),
      revise_(bridge.method<pb::DocumentService>("ReviseDocument")),
      take_action_(bridge.method<pb::DocumentService>("TakeAction")),
      get_(bridge.method<pb::DocumentService>("GetDocument")),
      list_(bridge.method<pb::DocumentService>("ListDocuments")) {}

DocumentRpc::Reply<pb::Document> DocumentRpc::draft(rpc::Caller caller,
                                                    pb::DraftDocumentRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto writing = parse(request);
  if (!writing) co_return fail(writing.error());
  auto seen = co_await documents_.draft(*reader, std::move(*writing), request.unclassified());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

DocumentRpc::Reply<pb::Document> DocumentRpc::revise(rpc::Caller caller,
                                                     pb::ReviseDocumentRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto writing = parse(request);
  if (!writing) co_return fail(writing.error());
  auto seen = co_await documents_.revise(*reader, std::move(*writing), request.unclassified());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

DocumentRpc::Reply<pb::Document> DocumentRpc::take_action(rpc::Caller caller,
                                                          pb::TakeActionRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto action = parse(request);
  if (!action) co_return fail(action.error());
  auto seen = co_await documents_.act(*reader, std::move(*action));
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

DocumentRpc::Reply<pb::Document> DocumentRpc::get(rpc::Caller caller,
                                                  pb::GetDocumentRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto seen = co_await documents_.get(*reader, request.id());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

DocumentRpc::Reply<pb::ListDocumentsResponse> DocumentRpc::list(rpc::Caller caller,
                                                                pb::ListDocumentsRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto listing = parse(request, *reader);
  if (!listing) co_return fail(listing.error());
  auto summaries = co_await documents_.list(*reader, listing->folder, listing->page);
  if (!summaries) co_return fail(summaries.error());
  pb::ListDocumentsResponse response;
  for (const auto& it : *summaries) *response.add_documents() = to_proto(it);
  response.set_next_page_token(next_page(*listing, summaries->size()));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* DocumentRpc::DraftDocument(Context* context,
                                                     const pb::DraftDocumentRequest* request,
                                                     pb::Document* response) {
  return bridge_.unary(draft_, context, request, response,
                       std::bind_front(&DocumentRpc::draft, this));
}

grpc::ServerUnaryReactor* DocumentRpc::ReviseDocument(Context* context,
                                                      const pb::ReviseDocumentRequest* request,
                                                      pb::Document* response) {
  return bridge_.unary(revise_, context, request, response,
                       std::bind_front(&DocumentRpc::revise, this));
}

grpc::ServerUnaryReactor* DocumentRpc::TakeAction(Context* context,
                                                  const pb::TakeActionRequest* request,
                                                  pb::Document* response) {
  return bridge_.unary(take_action_, context, request, response,
                       std::bind_front(&DocumentRpc::take_action, this));
}

grpc::ServerUnaryReactor* DocumentRpc::GetDocument(Context* context,
                                                   const pb::GetDocumentRequest* request,
                                                   pb::Document* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&DocumentRpc::get, this));
}

grpc::ServerUnaryReactor* DocumentRpc::ListDocuments(Context* context,
                                                     const pb::ListDocumentsRequest* request,
                                                     pb::ListDocumentsResponse* response) {
  return bridge_.unary(list_, context, request, response,
                       std::bind_front(&DocumentRpc::list, this));
}

}  // namespace mct::document
