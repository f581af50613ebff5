#pragma once

#include "mct/catalogue/v1/catalogue_service.grpc.pb.h"

#include "backend/features/catalogue/catalogue_proto.h"
#include "backend/features/catalogue/catalogue_service.h"
#include "backend/rpc/bridge.h"

namespace mct::catalogue {

// CatalogueService of the contract. The overrides only enter the bridge.
class CatalogueRpc final : public pb::CatalogueService::CallbackService {
 public:
  CatalogueRpc(rpc::Bridge& bridge, const CatalogueService& service);

 private:
  using Context = grpc::CallbackServerContext;
  using Chunk = common::v1::Chunk;

  grpc::ServerUnaryReactor* GetItem(Context*, const pb::GetItemRequest*, pb::Item*) override;
  grpc::ServerUnaryReactor* ListItems(Context*, const pb::ListItemsRequest*,
                                      pb::ListItemsResponse*) override;
  grpc::ServerUnaryReactor* GetFacets(Context*, const pb::GetFacetsRequest*, pb::Facets*) override;
  grpc::ServerUnaryReactor* SearchItems(Context*, const pb::SearchItemsRequest*,
                                        pb::SearchItemsResponse*) override;
  grpc::ServerUnaryReactor* SuggestQueries(Context*, const pb::SuggestQueriesRequest*,
                                           pb::SuggestQueriesResponse*) override;
  grpc::ServerWriteReactor<Chunk>* GetAttachment(Context*,
                                                 const pb::GetAttachmentRequest*) override;

  asio::awaitable<Result<pb::Item>> get_item(rpc::Caller, pb::GetItemRequest);
  asio::awaitable<Result<pb::ListItemsResponse>> list_items(rpc::Caller, pb::ListItemsRequest);
  asio::awaitable<Result<pb::Facets>> get_facets(rpc::Caller, pb::GetFacetsRequest);
  asio::awaitable<Result<pb::SearchItemsResponse>> search_items(rpc::Caller,
                                                                pb::SearchItemsRequest);
  asio::awaitable<Result<pb::SuggestQueriesResponse>> suggest_queries(rpc::Caller,
                                                                      pb::SuggestQueriesRequest);
  asio::awaitable<Status> get_attachment(rpc::Caller, pb::GetAttachmentRequest,
                                         rpc::Writer<Chunk>&);

  rpc::Bridge& bridge_;
  const CatalogueService& service_;
  const rpc::Method get_item_, list_items_, get_facets_, search_items_, suggest_queries_,
      get_attachment_;
};

}  // namespace mct::catalogue
