#include "backend/features/catalogue/catalogue_admin_rpc.h"

#include <functional>

#include "backend/features/catalogue/catalogue_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::catalogue {

CatalogueAdminRpc::CatalogueAdminRpc(rpc::Bridge& bridge, CatalogueEditor& editor)
    : bridge_(bridge),
      editor_(editor),
      import_items_(bridge.method<pb::CatalogueAdminService>("ImportItems")),
      export_items_(bridge.method<pb::CatalogueAdminService>("ExportItems")),
      put_attachment_(bridge.method<pb::CatalogueAdminService>("PutAttachment")) {}

asio::awaitable<Result<pb::ImportItemsResponse>> CatalogueAdminRpc::import_items(
    rpc::Caller, pb::ImportItemsRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto format = parse_file_format(request.format());
  if (!format) co_return fail(format.error());
  CatalogueEditor::Import import;
  import.format = *format;
  import.content = std::move(*request.mutable_content());
  import.file_name = request.file_name();
  import.validate_only = request.validate_only();
  import.prune = request.prune();
  import.expected_revision = request.expected_revision();
  import.request_id = request.request_id();
  auto outcome = co_await editor_.import(std::move(import));
  if (!outcome) co_return fail(outcome.error());
  co_return to_proto(*outcome);
}

asio::awaitable<Status> CatalogueAdminRpc::export_items(rpc::Caller, pb::ExportItemsRequest request,
                                                        rpc::Writer<Chunk>& writer) {
  auto format = parse_form_format(request.format());
  if (!format) co_return fail(format.error());
  // Two statements: GCC 12 destroys the operands of a conditional with a co_await in it twice.
  Result<std::string> file;
  if (request.template_only()) {
    file = editor_.blank_form(*format);
  } else {
    std::vector<std::string> codes(request.codes().begin(), request.codes().end());
    file = co_await editor_.filled_form(*format, std::move(codes), request.agency_id());
  }
  if (!file) co_return fail(file.error());
  co_return co_await rpc::write_chunks(writer, *file, media_type_of(*format));
}

asio::awaitable<Result<pb::Attachment>> CatalogueAdminRpc::put_attachment(
    rpc::Caller, pb::PutAttachmentRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  AttachmentContent content{request.code(), {}, std::move(*request.mutable_content())};
  content.attachment.id = request.attachment_id();
  content.attachment.title = request.title();
  content.attachment.role = from_proto(request.role());
  content.attachment.media_type = request.media_type();
  auto attachment = co_await editor_.put_attachment(std::move(content), request.request_id());
  if (!attachment) co_return fail(attachment.error());
  co_return to_proto(*attachment);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CatalogueAdminRpc::ImportItems(Context* context,
                                                         const pb::ImportItemsRequest* request,
                                                         pb::ImportItemsResponse* response) {
  return bridge_.unary(import_items_, context, request, response,
                       std::bind_front(&CatalogueAdminRpc::import_items, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* CatalogueAdminRpc::ExportItems(
    Context* context, const pb::ExportItemsRequest* request) {
  return bridge_.stream<Chunk>(export_items_, context, request,
                               std::bind_front(&CatalogueAdminRpc::export_items, this));
}

grpc::ServerUnaryReactor* CatalogueAdminRpc::PutAttachment(Context* context,
                                                           const pb::PutAttachmentRequest* request,
                                                           pb::Attachment* response) {
  return bridge_.unary(put_attachment_, context, request, response,
                       std::bind_front(&CatalogueAdminRpc::put_attachment, this));
}

}  // namespace mct::catalogue
