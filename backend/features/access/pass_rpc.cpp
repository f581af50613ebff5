#include "backend/features/access/pass_rpc.h"

#include <functional>
#include <utility>

#include "backend/features/access/access_proto.h"
#include "backend/features/access/access_requests.h"

namespace mct::access {

PassRpc::PassRpc(rpc::Bridge& bridge, PassService& passes)
    : bridge_(bridge),
      passes_(passes),
      get_passes_(bridge.method<pb::PassService>("GetPasses")),
      invite_visitor_(bridge.method<pb::PassService>("InviteVisitor")),
      get_visitors_(bridge.method<pb::PassService>("GetVisitors")),
      cancel_visitor_(bridge.method<pb::PassService>("CancelVisitor")),
      get_entries_(bridge.method<pb::PassService>("GetEntries")) {}

PassRpc::Reply<pb::OwnPasses> PassRpc::get_passes(rpc::Caller caller,
                                                  pb::GetPassesRequest request) {
  auto device_key = parse(request);
  if (!device_key) co_return fail(device_key.error());
  auto passes = co_await passes_.for_device(std::move(caller.card.id), std::move(*device_key));
  if (!passes) co_return fail(passes.error());
  co_return to_proto(*passes);
}

PassRpc::Reply<pb::Visitor> PassRpc::invite_visitor(rpc::Caller caller,
                                                    pb::InviteVisitorRequest request) {
  auto invitation = parse(request, passes_.now_s());
  if (!invitation) co_return fail(invitation.error());
  auto visitor = co_await passes_.invite(std::move(caller.card.id), std::move(*invitation));
  if (!visitor) co_return fail(visitor.error());
  co_return visitor_to_proto(*visitor);
}

PassRpc::Reply<pb::Visitors> PassRpc::get_visitors(rpc::Caller caller, pb::GetVisitorsRequest) {
  auto visitors = co_await passes_.visitors(std::move(caller.card.id));
  if (!visitors) co_return fail(visitors.error());
  pb::Visitors response;
  for (const auto& it : *visitors) *response.add_visitors() = visitor_to_proto(it);
  co_return response;
}

PassRpc::Reply<PassRpc::Empty> PassRpc::cancel_visitor(rpc::Caller caller,
                                                       pb::CancelVisitorRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto cancelled = co_await passes_.cancel(std::move(caller.card.id), request.id());
  if (!cancelled) co_return fail(cancelled.error());
  co_return Empty();
}

PassRpc::Reply<pb::Entries> PassRpc::get_entries(rpc::Caller caller, pb::GetEntriesRequest) {
  auto entries = co_await passes_.entries(std::move(caller.card.id));
  if (!entries) co_return fail(entries.error());
  pb::Entries response;
  for (const auto& it : *entries) *response.add_entries() = to_proto(it);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* PassRpc::GetPasses(Context* context, const pb::GetPassesRequest* request,
                                             pb::OwnPasses* response) {
  return bridge_.unary(get_passes_, context, request, response,
                       std::bind_front(&PassRpc::get_passes, this));
}

grpc::ServerUnaryReactor* PassRpc::InviteVisitor(Context* context,
                                                 const pb::InviteVisitorRequest* request,
                                                 pb::Visitor* response) {
  return bridge_.unary(invite_visitor_, context, request, response,
                       std::bind_front(&PassRpc::invite_visitor, this));
}

grpc::ServerUnaryReactor* PassRpc::GetVisitors(Context* context,
                                               const pb::GetVisitorsRequest* request,
                                               pb::Visitors* response) {
  return bridge_.unary(get_visitors_, context, request, response,
                       std::bind_front(&PassRpc::get_visitors, this));
}

grpc::ServerUnaryReactor* PassRpc::CancelVisitor(Context* context,
                                                 const pb::CancelVisitorRequest* request,
                                                 Empty* response) {
  return bridge_.unary(cancel_visitor_, context, request, response,
                       std::bind_front(&PassRpc::cancel_visitor, this));
}

grpc::ServerUnaryReactor* PassRpc::GetEntries(Context* context,
                                              const pb::GetEntriesRequest* request,
                                              pb::Entries* response) {
  return bridge_.unary(get_entries_, context, request, response,
                       std::bind_front(&PassRpc::get_entries, this));
}

}  // namespace mct::access
