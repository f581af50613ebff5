#include "backend/ctl/catalogue_client.h"

#include "backend/rpc/status_map.h"

namespace mct::ctl {

CatalogueClient::CatalogueClient(Session session)
    : session_(std::move(session)),
      catalogue_(pb::CatalogueService::NewStub(session_.channel())),
      admin_(pb::CatalogueAdminService::NewStub(session_.channel())) {}

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

Result<std::vector<pb::ItemSummary>> CatalogueClient::list(const pb::ItemFilter& filter) const {
  constexpr int page_size = 500;
  pb::ListItemsRequest request;
  *request.mutable_filter() = filter;
  request.set_page_size(page_size);
  std::vector<pb::ItemSummary> items;
  do {
    auto page = call<pb::ListItemsResponse>([&](auto* context, auto* response) {
      return catalogue_->ListItems(context, request, response);
    });
    if (!page) return fail(page.error());
    items.insert(items.end(), page->items().begin(), page->items().end());
    request.set_page_token(page->next_page_token());
  } while (!request.page_token().empty());
  return items;
}

Result<pb::Item> CatalogueClient::get(const std::string& code) const {
  pb::GetItemRequest request;
  request.set_code(code);
  return call<pb::Item>([&](auto* context, auto* response) {
    return catalogue_->GetItem(context, request, response);
  });
}

Result<pb::Facets> CatalogueClient::facets() const {
  return call<pb::Facets>(
      [&](auto* context, auto* response) { return catalogue_->GetFacets(context, {}, response); });
}

Result<pb::SearchItemsResponse> CatalogueClient::search(const std::string& query, int limit) const {
  pb::SearchItemsRequest request;
  request.set_query(query);
  request.set_limit(limit);
  return call<pb::SearchItemsResponse>([&](auto* context, auto* response) {
    return catalogue_->SearchItems(context, request, response);
  });
}

Result<pb::ImportItemsResponse> CatalogueClient::import(
    const pb::ImportItemsRequest& request) const {
  return call<pb::ImportItemsResponse>([&](auto* context, auto* response) {
    return admin_->ImportItems(context, request, response);
  });
}

Result<pb::Attachment> CatalogueClient::put_attachment(
    const pb::PutAttachmentRequest& request) const {
  return call<pb::Attachment>([&](auto* context, auto* response) {
    return admin_->PutAttachment(context, request, response);
  });
}

Result<std::string> CatalogueClient::export_items(const pb::ExportItemsRequest& request) const {
  grpc::ClientContext context;
  session_.prepare(context);
  auto reader = admin_->ExportItems(&context, request);
  std::string bytes;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
  if (auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
  return bytes;
}

}  // namespace mct::ctl
