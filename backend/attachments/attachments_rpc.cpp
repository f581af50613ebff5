#include "backend/attachments/attachments_rpc.h"

#include <algorithm>
#include <functional>

#include "backend/attachments/attachment_chunks_rpc.h"
#include "backend/attachments/attachment_proto.h"
#include "backend/text/field_checks.h"

namespace mct::attachments {
namespace {

constexpr std::size_t longest_name = 120;

bool is_sha256(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Status check(const pb::StartUploadRequest& request) {
  text::FieldChecks checks;
  checks.unless(text::is_line(request.name(), 1, longest_name) &&
                    request.name().find('/') == std::string::npos,
                "name", "须为 1 至 120 个字符，不含 /");
  checks.unless(request.size() > 0, "size", "须大于 0");
  checks.unless(is_sha256(request.sha256()), "sha256", "须为 64 位小写十六进制");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

Status check(const pb::UploadPieceRequest& request) {
  text::FieldChecks checks;
  checks.unless(text::is_id(request.upload_id()), "upload_id", "须为 1 至 64 个字符");
  checks.unless(request.offset() >= 0 && request.offset() % piece_bytes == 0, "offset",
                "须为 262144 的倍数");
  checks.unless(!request.data().empty(), "data", "不能为空");
  return std::move(checks).status();
}

Status check(const pb::DownloadAttachmentRequest& request) {
  text::FieldChecks checks;
  checks.unless(text::is_id(request.attachment_id()), "attachment_id", "须为 1 至 64 个字符");
  checks.unless(request.noun().empty() == request.place_id().empty(), "place_id",
                "须与 noun 同时给出");
  return std::move(checks).status();
}

Result<pb::Upload> to_proto(const Result<Upload>& upload) {
  if (!upload) return fail(upload.error());
  pb::Upload message;
  message.set_id(upload->id);
  message.set_received(upload->received);
  message.set_ready(upload->ready);
  return message;
}

}  // namespace

AttachmentsRpc::AttachmentsRpc(rpc::Bridge& bridge, AttachmentService& service,
                               AttachmentStore& store)
    : bridge_(bridge),
      service_(service),
      store_(store),
      start_upload_(bridge.method<pb::AttachmentService>("StartUpload")),
      upload_piece_(bridge.method<pb::AttachmentService>("UploadPiece")),
      finish_upload_(bridge.method<pb::AttachmentService>("FinishUpload")),
      download_(bridge.method<pb::AttachmentService>("DownloadAttachment")) {}

AttachmentsRpc::Reply<pb::Upload> AttachmentsRpc::start_upload(rpc::Caller caller,
                                                               pb::StartUploadRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  WantedUpload wanted{caller.identity.account_id, request.name(), request.size(), request.sha256(),
                      request.request_id()};
  co_return to_proto(co_await service_.start(std::move(wanted)));
}

AttachmentsRpc::Reply<pb::Upload> AttachmentsRpc::upload_piece(rpc::Caller caller,
                                                               pb::UploadPieceRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  co_return to_proto(co_await service_.put(caller.identity.account_id, request.upload_id(),
                                           request.offset(), std::move(*request.mutable_data())));
}

AttachmentsRpc::Reply<pb::Attachment> AttachmentsRpc::finish_upload(
    rpc::Caller caller, pb::FinishUploadRequest request) {
  auto attachment = co_await service_.finish(caller.identity.account_id, request.upload_id());
  if (!attachment) co_return fail(attachment.error());
  co_return to_proto(*attachment);
}

asio::awaitable<Status> AttachmentsRpc::download(rpc::Caller caller,
                                                 pb::DownloadAttachmentRequest request,
                                                 rpc::Writer<common::v1::Chunk>& writer) {
  if (auto status = check(request); !status) co_return status;
  Asked asked{caller.identity.account_id,
              caller.card.id,
              request.attachment_id(),
              {request.noun(), request.place_id()}};
  co_return co_await write_attachment(writer, store_, std::move(asked), request.thumbnail());
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* AttachmentsRpc::StartUpload(Context* context,
                                                      const pb::StartUploadRequest* request,
                                                      pb::Upload* response) {
  return bridge_.unary(start_upload_, context, request, response,
                       std::bind_front(&AttachmentsRpc::start_upload, this));
}

grpc::ServerUnaryReactor* AttachmentsRpc::UploadPiece(Context* context,
                                                      const pb::UploadPieceRequest* request,
                                                      pb::Upload* response) {
  return bridge_.unary(upload_piece_, context, request, response,
                       std::bind_front(&AttachmentsRpc::upload_piece, this));
}

grpc::ServerUnaryReactor* AttachmentsRpc::FinishUpload(Context* context,
                                                       const pb::FinishUploadRequest* request,
                                                       pb::Attachment* response) {
  return bridge_.unary(finish_upload_, context, request, response,
                       std::bind_front(&AttachmentsRpc::finish_upload, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* AttachmentsRpc::DownloadAttachment(
    Context* context, const pb::DownloadAttachmentRequest* request) {
  return bridge_.stream<common::v1::Chunk>(download_, context, request,
                                           std::bind_front(&AttachmentsRpc::download, this));
}

}  // namespace mct::attachments
