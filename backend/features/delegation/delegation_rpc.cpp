#include "backend/features/delegation/delegation_rpc.h"

#include <functional>

#include "backend/features/delegation/delegation_proto.h"
#include "backend/features/delegation/delegation_requests.h"

namespace mct::delegation {

DelegationRpc::DelegationRpc(rpc::Bridge& bridge, DelegationService& delegations,
                             const Clock& clock)
    : bridge_(bridge),
      delegations_(delegations),
      clock_(clock),
      get_delegations_(bridge.method<pb::DelegationService>("GetDelegations")),
      offer_delegation_(bridge.method<pb::DelegationService>("OfferDelegation")),
      accept_delegation_(bridge.method<pb::DelegationService>("AcceptDelegation")),
      end_delegation_(bridge.method<pb::DelegationService>("EndDelegation")),
      add_ward_(bridge.method<pb::DelegationService>("AddWard")) {}

DelegationRpc::Reply<pb::Delegations> DelegationRpc::get_delegations(rpc::Caller caller,
                                                                     pb::GetDelegationsRequest) {
  auto both = co_await delegations_.of_account(std::move(caller.identity.account_id));
  if (!both) co_return fail(both.error());
  co_return to_proto(*both, clock_.now_ms());
}

DelegationRpc::Reply<pb::Delegation> DelegationRpc::offer_delegation(
    rpc::Caller caller, pb::OfferDelegationRequest request) {
  auto offer = parse(request);
  if (!offer) co_return fail(offer.error());
  auto offered =
      co_await delegations_.offer(std::move(caller.identity.account_id), std::move(*offer));
  if (!offered) co_return fail(offered.error());
  co_return to_proto(*offered, clock_.now_ms());
}

DelegationRpc::Reply<pb::Delegation> DelegationRpc::accept_delegation(
    rpc::Caller caller, pb::AcceptDelegationRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto accepted = co_await delegations_.accept(std::move(caller.identity.account_id), request.id());
  if (!accepted) co_return fail(accepted.error());
  co_return to_proto(*accepted, clock_.now_ms());
}

DelegationRpc::Reply<DelegationRpc::Empty> DelegationRpc::end_delegation(
    rpc::Caller caller, pb::EndDelegationRequest request) {
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto ended = co_await delegations_.end(std::move(caller.identity.account_id), request.id());
  if (!ended) co_return fail(ended.error());
  co_return Empty();
}

DelegationRpc::Reply<pb::Delegation> DelegationRpc::add_ward(rpc::Caller caller,
                                                             pb::AddWardRequest request) {
  auto ward = parse(request);
  if (!ward) co_return fail(ward.error());
  auto added =
      co_await delegations_.add_ward(std::move(caller.identity.account_id), std::move(*ward));
  if (!added) co_return fail(added.error());
  co_return to_proto(*added, clock_.now_ms());
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* DelegationRpc::GetDelegations(Context* context,
                                                        const pb::GetDelegationsRequest* request,
                                                        pb::Delegations* response) {
  return bridge_.unary(get_delegations_, context, request, response,
                       std::bind_front(&DelegationRpc::get_delegations, this));
}

grpc::ServerUnaryReactor* DelegationRpc::OfferDelegation(Context* context,
                                                         const pb::OfferDelegationRequest* request,
                                                         pb::Delegation* response) {
  return bridge_.unary(offer_delegation_, context, request, response,
                       std::bind_front(&DelegationRpc::offer_delegation, this));
}

grpc::ServerUnaryReactor* DelegationRpc::AcceptDelegation(
    Context* context, const pb::AcceptDelegationRequest* request, pb::Delegation* response) {
  return bridge_.unary(accept_delegation_, context, request, response,
                       std::bind_front(&DelegationRpc::accept_delegation, this));
}

grpc::ServerUnaryReactor* DelegationRpc::EndDelegation(Context* context,
                                                       const pb::EndDelegationRequest* request,
                                                       Empty* response) {
  return bridge_.unary(end_delegation_, context, request, response,
                       std::bind_front(&DelegationRpc::end_delegation, this));
}

grpc::ServerUnaryReactor* DelegationRpc::AddWard(Context* context,
                                                 const pb::AddWardRequest* request,
                                                 pb::Delegation* response) {
  return bridge_.unary(add_ward_, context, request, response,
                       std::bind_front(&DelegationRpc::add_ward, this));
}

}  // namespace mct::delegation
