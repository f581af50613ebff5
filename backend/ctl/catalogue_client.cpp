#include "backend/ctl/catalogue_client.h"

#include "backend/rpc/status_map.h"

namespace mct::ctl {

CatalogueClient::CatalogueClient(Session session)
    : session_(std::move(session)),
      catalogue_(catalogue::v1::CatalogueService::NewStub(session_.channel())),
      admin_(catalogue::v1::CatalogueAdminService::NewStub(session_.channel())) {}

Result<CatalogueClient> CatalogueClient::connect(const Session::Options& options) {
  auto session = Session::open(options);
  if (!session) return fail(session.error());
  return CatalogueClient(std::move(*session));
}

template <class Response, class Call>
Result<Response> CatalogueClient::call(Call make_call) const {
  grpc::ClientContext context;
  session_.prepare(context);
  Response response;
  if (auto status = make_call(&context, &response); !status.ok())
    return fail(rpc::error_from(status));
  return response;
}

Result<std::vector<catalogue::v1::ItemSummary>> CatalogueClient::list(
    const catalogue::v1::ItemFilter& filter) const {
  constexpr int page_size = 500;
  catalogue::v1::ListItemsRequest request;
  *request.mutable_filter() = filter;
  request.set_page_size(page_size);
  std::vector<catalogue::v1::ItemSummary> items;
  do {
    auto page = call<catalogue::v1::ListItemsResponse>([&](auto* context, auto* response) {
      return catalogue_->ListItems(context, request, response);
    });
    if (!page) return fail(page.error());
    items.insert(items.end(), page->items().begin(), page->items().end());
    request.set_page_token(page->next_page_token());
  } while (!request.page_token().empty());
  return items;
}

Result<catalogue::v1::Item> CatalogueClient::get(const std::string& code) const {
  catalogue::v1::GetItemRequest request;
  request.set_code(code);
  return call<catalogue::v1::Item>([&](auto* context, auto* response) {
    return catalogue_->GetItem(context, request, response);
  });
}

Result<catalogue::v1::Facets> CatalogueClient::facets() const {
  return call<catalogue::v1::Facets>(
      [&](auto* context, auto* response) { return catalogue_->GetFacets(context, {}, response); });
}

Result<catalogue::v1::SearchItemsResponse> CatalogueClient::search(const std::string& query,
                                                                   int limit) const {
  catalogue::v1::SearchItemsRequest request;
  request.set_query(query);
  request.set_limit(limit);
  return call<catalogue::v1::SearchItemsResponse>([&](auto* context, auto* response) {
    return catalogue_->SearchItems(context, request, response);
  });
}

Result<catalogue::v1::ImportItemsResponse> CatalogueClient::import(
    const catalogue::v1::ImportItemsRequest& request) const {
  return call<catalogue::v1::ImportItemsResponse>([&](auto* context, auto* response) {
    return admin_->ImportItems(context, request, response);
  });
}

Result<catalogue::v1::Attachment> CatalogueClient::put_attachment(
    const catalogue::v1::PutAttachmentRequest& request) const {
  return call<catalogue::v1::Attachment>([&](auto* context, auto* response) {
    return admin_->PutAttachment(context, request, response);
  });
}

Result<std::string> CatalogueClient::export_items(
    const catalogue::v1::ExportItemsRequest& request) const {
  grpc::ClientContext context;
  session_.prepare(context);
  auto reader = admin_->ExportItems(&context, request);
  std::string bytes;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
  if (auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
  return bytes;
}

}  // namespace mct::ctl
