#pragma once

#include "mct/attachment/v1/public_attachment_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/rpc/bridge.h"

namespace mct::attachments {

namespace pb = mct::attachment::v1;

// PublicAttachmentService of the contract.
class PublicAttachmentsRpc final : public pb::PublicAttachmentService::CallbackService {
 public:
  PublicAttachmentsRpc(rpc::Bridge& bridge, AttachmentStore& store);

 private:
  asio::awaitable<Status> download(rpc::Caller caller, pb::DownloadPublicAttachmentRequest request,
                                   rpc::Writer<common::v1::Chunk>& writer);

  grpc::ServerWriteReactor<common::v1::Chunk>* DownloadPublicAttachment(
      grpc::CallbackServerContext* context,
      const pb::DownloadPublicAttachmentRequest* request) override;

  rpc::Bridge& bridge_;
  AttachmentStore& store_;
  rpc::Method download_;
};

}  // namespace mct::attachments
