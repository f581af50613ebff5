#include "backend/features/catalogue/catalogue_rpc.h"

#include "backend/features/catalogue/catalogue_requests.h"
#include "backend/rpc/chunks.h"

namespace mct::catalogue {

CatalogueRpc::CatalogueRpc(rpc::Bridge& bridge, const CatalogueService& service)
    : bridge_(bridge),
      service_(service),
      get_item_(bridge.method<pb::CatalogueService>("GetItem")),
      list_items_(bridge.method<pb::CatalogueService>("ListItems")),
      get_facets_(bridge.method<pb::CatalogueService>("GetFacets")),
      search_items_(bridge.method<pb::CatalogueService>("SearchItems")),
      suggest_queries_(bridge.method<pb::CatalogueService>("SuggestQueries")),
      get_attachment_(bridge.method<pb::CatalogueService>("GetAttachment")) {}

asio::awaitable<Result<pb::Item>> CatalogueRpc::get_item(rpc::Caller, pb::GetItemRequest request) {
  auto code = parse_item_code(request.code());
  if (!code) co_return fail(code.error());
  auto item = service_.get(*code);
  if (!item) co_return fail(item.error());
  co_return to_proto(**item, service_.agency_name((*item)->agency_id));
}

asio::awaitable<Result<pb::ListItemsResponse>> CatalogueRpc::list_items(
    rpc::Caller, pb::ListItemsRequest request) {
  auto page_size = parse_limit(request.page_size(), 50, 1000, "page_size");
  if (!page_size) co_return fail(page_size.error());
  auto page = service_.list(from_proto(request.filter()), *page_size, request.page_token());
  if (!page) co_return fail(page.error());
  pb::ListItemsResponse response;
  for (const auto& item : page->items)
    *response.add_items() = to_summary(*item, service_.agency_name(item->agency_id));
  response.set_next_page_token(page->next_page_token);
  response.set_total_size(page->total_size);
  co_return response;
}

asio::awaitable<Result<pb::Facets>> CatalogueRpc::get_facets(rpc::Caller, pb::GetFacetsRequest) {
  co_return to_proto(*service_.snapshot());
}

asio::awaitable<Result<pb::SearchItemsResponse>> CatalogueRpc::search_items(
    rpc::Caller, pb::SearchItemsRequest request) {
  auto query = parse_query(request.query(), "query");
  if (!query) co_return fail(query.error());
  auto limit = parse_limit(request.limit(), 20, 100, "limit");
  if (!limit) co_return fail(limit.error());
  pb::SearchItemsResponse response;
  for (const auto& found : service_.search(*query, *limit, from_proto(request.filter())))
    *response.add_hits() = to_proto(found, service_.agency_name(found.item->agency_id));
  co_return response;
}

asio::awaitable<Result<pb::SuggestQueriesResponse>> CatalogueRpc::suggest_queries(
    rpc::Caller, pb::SuggestQueriesRequest request) {
  auto prefix = parse_query(request.prefix(), "prefix");
  if (!prefix) co_return fail(prefix.error());
  auto limit = parse_limit(request.limit(), 8, 20, "limit");
  if (!limit) co_return fail(limit.error());
  pb::SuggestQueriesResponse response;
  for (auto& query : service_.suggest(*prefix, *limit)) response.add_queries(std::move(query));
  co_return response;
}

asio::awaitable<Status> CatalogueRpc::get_attachment(rpc::Caller, pb::GetAttachmentRequest request,
                                                     rpc::Writer<Chunk>& writer) {
  auto code = parse_item_code(request.code());
  if (!code) co_return fail(code.error());
  auto id = parse_attachment_id(request.attachment_id());
  if (!id) co_return fail(id.error());
  auto content = co_await service_.attachment(*code, *id);
  if (!content) co_return fail(content.error());
  co_return co_await rpc::write_chunks(writer, content->bytes, content->attachment.media_type);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CatalogueRpc::GetItem(Context* context, const pb::GetItemRequest* request,
                                                pb::Item* response) {
  return bridge_.unary(get_item_, context, request, response,
                       std::bind_front(&CatalogueRpc::get_item, this));
}

grpc::ServerUnaryReactor* CatalogueRpc::ListItems(Context* context,
                                                  const pb::ListItemsRequest* request,
                                                  pb::ListItemsResponse* response) {
  return bridge_.unary(list_items_, context, request, response,
                       std::bind_front(&CatalogueRpc::list_items, this));
}

grpc::ServerUnaryReactor* CatalogueRpc::GetFacets(Context* context,
                                                  const pb::GetFacetsRequest* request,
                                                  pb::Facets* response) {
  return bridge_.unary(get_facets_, context, request, response,
                       std::bind_front(&CatalogueRpc::get_facets, this));
}

grpc::ServerUnaryReactor* CatalogueRpc::SearchItems(Context* context,
                                                    const pb::SearchItemsRequest* request,
                                                    pb::SearchItemsResponse* response) {
  return bridge_.unary(search_items_, context, request, response,
                       std::bind_front(&CatalogueRpc::search_items, this));
}

grpc::ServerUnaryReactor* CatalogueRpc::SuggestQueries(Context* context,
                                                       const pb::SuggestQueriesRequest* request,
                                                       pb::SuggestQueriesResponse* response) {
  return bridge_.unary(suggest_queries_, context, request, response,
                       std::bind_front(&CatalogueRpc::suggest_queries, this));
}

grpc::ServerWriteReactor<common::v1::Chunk>* CatalogueRpc::GetAttachment(
    Context* context, const pb::GetAttachmentRequest* request) {
  return bridge_.stream<Chunk>(get_attachment_, context, request,
                               std::bind_front(&CatalogueRpc::get_attachment, this));
}

}  // namespace mct::catalogue
