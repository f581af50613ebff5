#include "backend/features/directory/directory_rpc.h"

#include <functional>

#include "backend/core/page_token.h"
#include "backend/features/directory/directory_proto.h"
#include "backend/features/directory/directory_requests.h"

namespace mct::directory {

DirectoryRpc::DirectoryRpc(rpc::Bridge& bridge, DirectoryService& directory)
    : bridge_(bridge),
      directory_(directory),
      get_organizations_(bridge.method<pb::DirectoryService>("GetOrganizations")),
      list_cards_(bridge.method<pb::DirectoryService>("ListCards")),
      get_card_(bridge.method<pb::DirectoryService>("GetCard")),
      search_cards_(bridge.method<pb::DirectoryService>("SearchCards")) {}

DirectoryRpc::Reply<pb::Organizations> DirectoryRpc::get_organizations(
    rpc::Caller, pb::GetOrganizationsRequest request) {
  auto tree = co_await directory_.tree();
  if (!tree) co_return fail(tree.error());
  pb::Organizations message;
  message.set_revision((*tree)->revision());
  if (request.known_revision() == (*tree)->revision()) co_return message;
  for (const auto& organization : (*tree)->all())
    *message.add_organizations() = to_proto(organization);
  co_return message;
}

DirectoryRpc::Reply<pb::ListCardsResponse> DirectoryRpc::list_cards(rpc::Caller caller,
                                                                    pb::ListCardsRequest request) {
  if (auto status = check_id(request.organization_id(), "organization_id"); !status)
    co_return fail(status.error());
  auto offset = page_offset(request.organization_id(), request.page_token());
  if (!offset) co_return fail(offset.error());
  const int limit = page_size(request.page_size(), 50, 200);
  auto page = co_await directory_.list(viewer_of(caller), request.organization_id(),
                                       static_cast<int>(*offset), limit);
  if (!page) co_return fail(page.error());
  pb::ListCardsResponse response;
  for (const auto& card : page->cards) *response.add_cards() = to_proto(card);
  response.set_total_size(page->total);
  if (const auto next = *offset + limit; next < page->total)
    response.set_next_page_token(page_token(request.organization_id(), next));
  co_return response;
}

DirectoryRpc::Reply<pb::Card> DirectoryRpc::get_card(rpc::Caller caller,
                                                     pb::GetCardRequest request) {
  if (auto status = check_id(request.card_id(), "card_id"); !status) co_return fail(status.error());
  auto card = co_await directory_.card(viewer_of(caller), request.card_id());
  if (!card) co_return fail(card.error());
  co_return to_proto(*card);
}

DirectoryRpc::Reply<pb::SearchCardsResponse> DirectoryRpc::search_cards(
    rpc::Caller caller, pb::SearchCardsRequest request) {
  if (auto status = check_query(request.query()); !status) co_return fail(status.error());
  auto found = co_await directory_.search(viewer_of(caller), request.query(),
                                          page_size(request.page_size(), 20, 50));
  if (!found) co_return fail(found.error());
  pb::SearchCardsResponse response;
  for (const auto* organization : found->organizations)
    *response.add_organizations() = to_proto(*organization);
  for (const auto& card : found->cards) *response.add_cards() = to_proto(card);
  response.set_more(found->more);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* DirectoryRpc::GetOrganizations(Context* context,
                                                         const pb::GetOrganizationsRequest* request,
                                                         pb::Organizations* response) {
  return bridge_.unary(get_organizations_, context, request, response,
                       std::bind_front(&DirectoryRpc::get_organizations, this));
}

grpc::ServerUnaryReactor* DirectoryRpc::ListCards(Context* context,
                                                  const pb::ListCardsRequest* request,
                                                  pb::ListCardsResponse* response) {
  return bridge_.unary(list_cards_, context, request, response,
                       std::bind_front(&DirectoryRpc::list_cards, this));
}

grpc::ServerUnaryReactor* DirectoryRpc::GetCard(Context* context, const pb::GetCardRequest* request,
                                                pb::Card* response) {
  return bridge_.unary(get_card_, context, request, response,
                       std::bind_front(&DirectoryRpc::get_card, this));
}

grpc::ServerUnaryReactor* DirectoryRpc::SearchCards(Context* context,
                                                    const pb::SearchCardsRequest* request,
                                                    pb::SearchCardsResponse* response) {
  return bridge_.unary(search_cards_, context, request, response,
                       std::bind_front(&DirectoryRpc::search_cards, this));
}

}  // namespace mct::directory
