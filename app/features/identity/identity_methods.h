#pragma once

#include "mct/identity/v1/identity_review_service.pb.h"
#include "mct/identity/v1/identity_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::identity_methods {

namespace pb = mct::identity::v1;
using mct::common::v1::Chunk;

inline constexpr Method<pb::GetIdentityRequest, pb::Identity> get_identity{
    "/mct.identity.v1.IdentityService/GetIdentity", true};
inline constexpr Method<pb::GetAvatarRequest, Chunk> get_avatar{
    "/mct.identity.v1.IdentityService/GetAvatar", true};
inline constexpr Method<pb::ApplyRequest, pb::Identity> apply{
    "/mct.identity.v1.IdentityService/Apply", true};
inline constexpr Method<pb::ApplyForNameRequest, pb::Identity> apply_for_name{
    "/mct.identity.v1.IdentityService/ApplyForName", true};
inline constexpr Method<pb::ApplyForAvatarRequest, pb::Identity> apply_for_avatar{
    "/mct.identity.v1.IdentityService/ApplyForAvatar", true};
inline constexpr Method<pb::WithdrawApplicationRequest, pb::Identity> withdraw_application{
    "/mct.identity.v1.IdentityService/WithdrawApplication", true};
inline constexpr Method<pb::GetServicesRequest, pb::Services> get_services{
    "/mct.identity.v1.IdentityService/GetServices", true};
inline constexpr Method<pb::SetGrantRequest, pb::Services> set_grant{
    "/mct.identity.v1.IdentityService/SetGrant", true};
inline constexpr Method<pb::ListViewsRequest, pb::ListViewsResponse> list_views{
    "/mct.identity.v1.IdentityService/ListViews", true};
inline constexpr Method<pb::ListApplicationsRequest, pb::ListApplicationsResponse>
    list_applications{"/mct.identity.v1.IdentityReviewService/ListApplications"};
inline constexpr Method<pb::GetApplicationRequest, pb::ApplicationUnderReview> get_application{
    "/mct.identity.v1.IdentityReviewService/GetApplication"};
inline constexpr Method<pb::GetPhotoRequest, Chunk> get_photo{
    "/mct.identity.v1.IdentityReviewService/GetPhoto"};
inline constexpr Method<pb::DecideApplicationRequest, pb::DecideApplicationResponse>
    decide_application{"/mct.identity.v1.IdentityReviewService/DecideApplication"};
inline constexpr Method<pb::RevealIdNumberRequest, pb::RevealIdNumberResponse> reveal_id_number{
    "/mct.identity.v1.IdentityReviewService/RevealIdNumber"};

}  // namespace mct::app::identity_methods
