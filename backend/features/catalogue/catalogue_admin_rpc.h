#pragma once

#include "mct/catalogue/v1/catalogue_admin_service.grpc.pb.h"

#include "backend/features/catalogue/catalogue_editor.h"
#include "backend/features/catalogue/catalogue_proto.h"
#include "backend/rpc/bridge.h"

namespace mct::catalogue {

// CatalogueAdminService of the contract. The overrides only enter the bridge.
class CatalogueAdminRpc final : public pb::CatalogueAdminService::CallbackService {
 public:
  CatalogueAdminRpc(rpc::Bridge& bridge, CatalogueEditor& editor);

 private:
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;

  grpc::ServerUnaryReactor* ImportItems(Context*, const pb::ImportItemsRequest*,
                                        pb::ImportItemsResponse*) override;
  grpc::ServerWriteReactor<Chunk>* ExportItems(Context*, const pb::ExportItemsRequest*) override;
  grpc::ServerUnaryReactor* PutAttachment(Context*, const pb::PutAttachmentRequest*,
                                          pb::Attachment*) override;

  asio::awaitable<Result<pb::ImportItemsResponse>> import_items(rpc::Caller,
                                                                pb::ImportItemsRequest);
  asio::awaitable<Status> export_items(rpc::Caller, pb::ExportItemsRequest, rpc::Writer<Chunk>&);
  asio::awaitable<Result<pb::Attachment>> put_attachment(rpc::Caller, pb::PutAttachmentRequest);

  rpc::Bridge& bridge_;
  CatalogueEditor& editor_;
  const rpc::Method import_items_, export_items_, put_attachment_;
};

}  // namespace mct::catalogue
