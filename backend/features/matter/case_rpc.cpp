#include "backend/features/matter/case_rpc.h"

#include <functional>

#include "backend/features/matter/case_requests.h"

namespace mct::matter {

CaseRpc::CaseRpc(rpc::Bridge& bridge, CaseStore& cases, const Clock& clock)
    : bridge_(bridge),
      cases_(cases),
      clock_(clock),
      list_(bridge.method<pb::HandledCaseService>("ListHandledCases")),
      get_(bridge.method<pb::HandledCaseService>("GetHandledCase")),
      import_(bridge.method<pb::HandledCaseService>("ImportHandledCases")) {}

CaseRpc::Reply<pb::ListHandledCasesResponse> CaseRpc::list(rpc::Caller,
                                                           pb::ListHandledCasesRequest request) {
  auto listing = parse(request);
  if (!listing) co_return fail(listing.error());
  auto listed = co_await cases_.list(listing->filter, listing->page);
  if (!listed) co_return fail(listed.error());
  co_return to_proto(*listed, *listing);
}

CaseRpc::Reply<pb::HandledCase> CaseRpc::get(rpc::Caller, pb::GetHandledCaseRequest request) {
  auto found = co_await cases_.get(request.source(), request.number());
  if (!found) co_return fail(found.error());
  co_return to_proto(*found);
}

CaseRpc::Reply<pb::ImportHandledCasesResponse> CaseRpc::import(
    rpc::Caller, pb::ImportHandledCasesRequest request) {
  auto cases = parse(request);
  if (!cases) co_return fail(cases.error());
  auto count = co_await cases_.replace(std::move(*cases), request.request_id(), clock_.now_ms());
  if (!count) co_return fail(count.error());
  pb::ImportHandledCasesResponse response;
  response.set_imported_count(*count);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* CaseRpc::ListHandledCases(Context* context,
                                                    const pb::ListHandledCasesRequest* request,
                                                    pb::ListHandledCasesResponse* response) {
  return bridge_.unary(list_, context, request, response, std::bind_front(&CaseRpc::list, this));
}

grpc::ServerUnaryReactor* CaseRpc::GetHandledCase(Context* context,
                                                  const pb::GetHandledCaseRequest* request,
                                                  pb::HandledCase* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&CaseRpc::get, this));
}

grpc::ServerUnaryReactor* CaseRpc::ImportHandledCases(Context* context,
                                                      const pb::ImportHandledCasesRequest* request,
                                                      pb::ImportHandledCasesResponse* response) {
  return bridge_.unary(import_, context, request, response,
                       std::bind_front(&CaseRpc::import, this));
}

}  // namespace mct::matter
