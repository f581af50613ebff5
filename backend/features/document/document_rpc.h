#pragma once

#include "mct/document/v1/document_service.grpc.pb.h"

#include "backend/features/document/document_service.h"
#include "backend/rpc/bridge.h"

namespace mct::document {

namespace pb = mct::document::v1;

// DocumentService of the contract.
class DocumentRpc final : public pb::DocumentService::CallbackService {
 public:
  DocumentRpc(rpc::Bridge& bridge, DocumentService& documents);

 private:
  template <class T>
  using Reply = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Reply<pb::Document> draft(rpc::Caller caller, pb::DraftDocumentRequest request);
  Reply<pb::Document> revise(rpc::Caller caller, pb::ReviseDocumentRequest request);
  Reply<pb::Document> take_action(rpc::Caller caller, pb::TakeActionRequest request);
  Reply<pb::Document> get(rpc::Caller caller, pb::GetDocumentRequest request);
  Reply<pb::ListDocumentsResponse> list(rpc::Caller caller, pb::ListDocumentsRequest request);

  grpc::ServerUnaryReactor* DraftDocument(Context* context, const pb::DraftDocumentRequest* request,
                                          pb::Document* response) override;
  grpc::ServerUnaryReactor* ReviseDocument(Context* context,
                                           const pb::ReviseDocumentRequest* request,
                                           pb::Document* response) override;
  grpc::ServerUnaryReactor* TakeAction(Context* context, const pb::TakeActionRequest* request,
                                       pb::Document* response) override;
  grpc::ServerUnaryReactor* GetDocument(Context* context, const pb::GetDocumentRequest* request,
                                        pb::Document* response) override;
  grpc::ServerUnaryReactor* ListDocuments(Context* context, const pb::ListDocumentsRequest* request,
                                          pb::ListDocumentsResponse* response) override;

  rpc::Bridge& bridge_;
  DocumentService& documents_;
  rpc::Method draft_;
  rpc::Method revise_;
  rpc::Method take_action_;
  rpc::Method get_;
  rpc::Method list_;
};

}  // namespace mct::document
