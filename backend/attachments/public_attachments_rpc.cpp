#include "backend/attachments/public_attachments_rpc.h"

#include <functional>

#include "backend/attachments/attachment_chunks_rpc.h"
#include "backend/text/field_checks.h"

namespace mct::attachments {
namespace {

Status check(const pb::DownloadPublicAttachmentRequest& request) {
  text::FieldChecks checks;
  checks.unless(text::is_id(request.attachment_id()), "attachment_id", "须为 1 至 64 个字符");
  checks.unless(!request.noun().empty(), "noun", "不能为空");
  checks.unless(!request.place_id().empty(), "place_id", "不能为空");
  return std::move(checks).status();
}

}  // namespace

PublicAttachmentsRpc::PublicAttachmentsRpc(rpc::Bridge& bridge, AttachmentStore& store)
    : bridge_(bridge),
      store_(store),
      download_(bridge.method<pb::PublicAttachmentService>("DownloadPublicAttachment")) {}

asio::awaitable<Status> PublicAttachmentsRpc::download(rpc::Caller,
                                                       pb::DownloadPublicAttachmentRequest request,
                                                       rpc::Writer<common::v1::Chunk>& writer) {
  if (auto status = check(request); !status) co_return status;
  const Asked asked{{}, {}, request.attachment_id(), {request.noun(), request.place_id()}};
  co_return co_await write_attachment(writer, store_, asked, request.thumbnail());
}

// The way in.

grpc::ServerWriteReactor<common::v1::Chunk>* PublicAttachmentsRpc::DownloadPublicAttachment(
    grpc::CallbackServerContext* context, const pb::DownloadPublicAttachmentRequest* request) {
  return bridge_.stream<common::v1::Chunk>(download_, context, request,
                                           std::bind_front(&PublicAttachmentsRpc::download, this));
}

}  // namespace mct::attachments
