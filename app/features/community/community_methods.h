#pragma once

#include "mct/community/v1/community_admin_service.pb.h"
#include "mct/community/v1/community_service.pb.h"
#include "mct/community/v1/neighbour_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of them, and of their tests.
namespace mct::app::community_methods {

namespace pb = mct::community::v1;

inline constexpr Method<pb::ListCommunitiesRequest, pb::ListCommunitiesResponse> list{
    "/mct.community.v1.CommunityService/ListCommunities"};
inline constexpr Method<pb::GetCommunityRequest, pb::GetCommunityResponse> get{
    "/mct.community.v1.CommunityService/GetCommunity"};
inline constexpr Method<pb::ClaimHouseholdRequest, pb::Residence> claim{
    "/mct.community.v1.CommunityService/ClaimHousehold"};
inline constexpr Method<pb::ListOwnHouseholdsRequest, pb::ListOwnHouseholdsResponse> list_own{
    "/mct.community.v1.CommunityService/ListOwnHouseholds"};
inline constexpr Method<pb::LeaveHouseholdRequest, pb::Residence> leave{
    "/mct.community.v1.CommunityService/LeaveHousehold"};

inline constexpr Method<pb::GetBuildingsRequest, pb::Buildings> get_buildings{
    "/mct.community.v1.CommunityAdminService/GetBuildings"};
inline constexpr Method<pb::PutBuildingsRequest, pb::Buildings> put_buildings{
    "/mct.community.v1.CommunityAdminService/PutBuildings"};
inline constexpr Method<pb::ListClaimsRequest, pb::ListClaimsResponse> list_claims{
    "/mct.community.v1.CommunityAdminService/ListClaims"};
inline constexpr Method<pb::ConfirmClaimRequest, pb::Residence> confirm{
    "/mct.community.v1.CommunityAdminService/ConfirmClaim"};
inline constexpr Method<pb::RefuseClaimRequest, pb::Residence> refuse{
    "/mct.community.v1.CommunityAdminService/RefuseClaim"};

inline constexpr Method<pb::ListResidentsRequest, pb::ListResidentsResponse> list_residents{
    "/mct.community.v1.CommunityAdminService/ListResidents"};
inline constexpr Method<pb::EndResidenceRequest, pb::Residence> end{
    "/mct.community.v1.CommunityAdminService/EndResidence"};

inline constexpr Method<pb::GetOwnListingRequest, pb::NeighbourListing> get_own_listing{
    "/mct.community.v1.NeighbourService/GetOwnListing"};
inline constexpr Method<pb::SetOwnListingRequest, pb::NeighbourListing> set_own_listing{
    "/mct.community.v1.NeighbourService/SetOwnListing"};
inline constexpr Method<pb::ListNeighboursRequest, pb::ListNeighboursResponse> list_neighbours{
    "/mct.community.v1.NeighbourService/ListNeighbours"};

}  // namespace mct::app::community_methods
