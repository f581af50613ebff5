#pragma once

#include "mct/attachment/v1/attachment_service.grpc.pb.h"

#include "backend/attachments/attachment_service.h"
#include "backend/rpc/bridge.h"

namespace mct::attachments {

namespace pb = mct::attachment::v1;

// AttachmentService of the contract.
class AttachmentsRpc final : public pb::AttachmentService::CallbackService {
 public:
  AttachmentsRpc(rpc::Bridge& bridge, AttachmentService& service, AttachmentStore& store);

 private:
  using Context = grpc::CallbackServerContext;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::Upload> start_upload(rpc::Caller caller, pb::StartUploadRequest request);
  Reply<pb::Upload> upload_piece(rpc::Caller caller, pb::UploadPieceRequest request);
  Reply<pb::Attachment> finish_upload(rpc::Caller caller, pb::FinishUploadRequest request);
  asio::awaitable<Status> download(rpc::Caller caller, pb::DownloadAttachmentRequest request,
                                   rpc::Writer<common::v1::Chunk>& writer);

  grpc::ServerUnaryReactor* StartUpload(Context* context, const pb::StartUploadRequest* request,
                                        pb::Upload* response) override;
  grpc::ServerUnaryReactor* UploadPiece(Context* context, const pb::UploadPieceRequest* request,
                                        pb::Upload* response) override;
  grpc::ServerUnaryReactor* FinishUpload(Context* context, const pb::FinishUploadRequest* request,
                                         pb::Attachment* response) override;
  grpc::ServerWriteReactor<common::v1::Chunk>* DownloadAttachment(
      Context* context, const pb::DownloadAttachmentRequest* request) override;

  rpc::Bridge& bridge_;
  AttachmentService& service_;
  AttachmentStore& store_;
  rpc::Method start_upload_;
  rpc::Method upload_piece_;
  rpc::Method finish_upload_;
  rpc::Method download_;
};

}  // namespace mct::attachments
