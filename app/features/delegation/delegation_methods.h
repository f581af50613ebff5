#pragma once

#include "mct/delegation/v1/delegation_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::delegation_methods {

namespace pb = mct::delegation::v1;
using google::protobuf::Empty;

inline constexpr Method<pb::GetDelegationsRequest, pb::Delegations> get_delegations{
    "/mct.delegation.v1.DelegationService/GetDelegations"};
inline constexpr Method<pb::OfferDelegationRequest, pb::Delegation> offer_delegation{
    "/mct.delegation.v1.DelegationService/OfferDelegation"};
inline constexpr Method<pb::AcceptDelegationRequest, pb::Delegation> accept_delegation{
    "/mct.delegation.v1.DelegationService/AcceptDelegation"};
inline constexpr Method<pb::EndDelegationRequest, Empty> end_delegation{
    "/mct.delegation.v1.DelegationService/EndDelegation"};
inline constexpr Method<pb::AddWardRequest, pb::Delegation> add_ward{
    "/mct.delegation.v1.DelegationService/AddWard"};

}  // namespace mct::app::delegation_methods
