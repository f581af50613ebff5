#include "backend/features/matter/matter_rpc.h"

#include <functional>

#include "backend/features/matter/matter_proto.h"
#include "backend/features/matter/matter_requests.h"

namespace mct::matter {

MatterRpc::MatterRpc(rpc::Bridge& bridge, MatterService& matters)
    : bridge_(bridge),
      matters_(matters),
      kinds_(bridge.method<pb::MatterService>("ListKinds")),
      item_kind_(bridge.method<pb::MatterService>("GetItemKind")),
      file_(bridge.method<pb::MatterService>("FileMatter")),
      take_action_(bridge.method<pb::MatterService>("TakeAction")),
      get_(bridge.method<pb::MatterService>("GetMatter")),
      list_(bridge.method<pb::MatterService>("ListMatters")) {}

MatterRpc::Reply<pb::ListKindsResponse> MatterRpc::kinds(rpc::Caller caller,
                                                         pb::ListKindsRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check(request); !status) co_return fail(status.error());
  auto offered = co_await matters_.kinds(*reader);
  if (!offered) co_return fail(offered.error());
  pb::ListKindsResponse response;
  for (const auto& it : *offered) *response.add_kinds() = to_proto(it);
  co_return response;
}

MatterRpc::Reply<pb::MatterKind> MatterRpc::item_kind(rpc::Caller caller,
                                                      pb::GetItemKindRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_item_code(request.item_code()); !status) co_return fail(status.error());
  auto offered = co_await matters_.item_kind(*reader, request.item_code());
  if (!offered) co_return fail(offered.error());
  co_return to_proto(*offered);
}

MatterRpc::Reply<pb::Matter> MatterRpc::file(rpc::Caller caller, pb::FileMatterRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto filing = parse(request);
  if (!filing) co_return fail(filing.error());
  auto seen = co_await matters_.file(*reader, std::move(*filing));
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

MatterRpc::Reply<pb::Matter> MatterRpc::take_action(rpc::Caller caller,
                                                    pb::TakeActionRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto action = parse(request);
  if (!action) co_return fail(action.error());
  auto seen = co_await matters_.act(*reader, std::move(*action));
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

MatterRpc::Reply<pb::Matter> MatterRpc::get(rpc::Caller caller, pb::GetMatterRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto seen = co_await matters_.get(*reader, request.id());
  if (!seen) co_return fail(seen.error());
  co_return to_proto(*seen);
}

MatterRpc::Reply<pb::ListMattersResponse> MatterRpc::list(rpc::Caller caller,
                                                          pb::ListMattersRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto listing = parse(request, *reader);
  if (!listing) co_return fail(listing.error());
  auto summaries = co_await matters_.list(*reader, listing->folder, listing->page);
  if (!summaries) co_return fail(summaries.error());
  pb::ListMattersResponse response;
  for (const auto& it : *summaries) *response.add_matters() = to_proto(it);
  response.set_next_page_token(next_page(*listing, summaries->size()));
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* MatterRpc::ListKinds(Context* context,
                                               const pb::ListKindsRequest* request,
                                               pb::ListKindsResponse* response) {
  return bridge_.unary(kinds_, context, request, response,
                       std::bind_front(&MatterRpc::kinds, this));
}

grpc::ServerUnaryReactor* MatterRpc::GetItemKind(Context* context,
                                                 const pb::GetItemKindRequest* request,
                                                 pb::MatterKind* response) {
  return bridge_.unary(item_kind_, context, request, response,
                       std::bind_front(&MatterRpc::item_kind, this));
}

grpc::ServerUnaryReactor* MatterRpc::FileMatter(Context* context,
                                                const pb::FileMatterRequest* request,
                                                pb::Matter* response) {
  return bridge_.unary(file_, context, request, response, std::bind_front(&MatterRpc::file, this));
}

grpc::ServerUnaryReactor* MatterRpc::TakeAction(Context* context,
                                                const pb::TakeActionRequest* request,
                                                pb::Matter* response) {
  return bridge_.unary(take_action_, context, request, response,
                       std::bind_front(&MatterRpc::take_action, this));
}

grpc::ServerUnaryReactor* MatterRpc::GetMatter(Context* context,
                                               const pb::GetMatterRequest* request,
                                               pb::Matter* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&MatterRpc::get, this));
}

grpc::ServerUnaryReactor* MatterRpc::ListMatters(Context* context,
                                                 const pb::ListMattersRequest* request,
                                                 pb::ListMattersResponse* response) {
  return bridge_.unary(list_, context, request, response, std::bind_front(&MatterRpc::list, this));
}

}  // namespace mct::matter
