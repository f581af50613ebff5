#pragma once

#include "mct/identity/v1/identity_review_service.pb.h"
#include "mct/identity/v1/identity_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of the clients, and of their tests.
namespace mct::app::identity_methods {

namespace pb = mct::identity::v1;
using mct::common::v1::Chunk;

inline constexpr Method<pb::GetIdentityRequest, pb::Identity> get_identity{
    .path = "/mct.identity.v1.IdentityService/GetIdentity", .delegable = true};
inline constexpr Method<pb::GetAvatarRequest, Chunk> get_avatar{
    .path = "/mct.identity.v1.IdentityService/GetAvatar", .delegable = true};
inline constexpr Method<pb::ApplyRequest, pb::Identity> apply{
    .path = "/mct.identity.v1.IdentityService/Apply", .delegable = true};
inline constexpr Method<pb::ApplyForNameRequest, pb::Identity> apply_for_name{
    .path = "/mct.identity.v1.IdentityService/ApplyForName", .delegable = true};
inline constexpr Method<pb::ApplyForAvatarRequest, pb::Identity> apply_for_avatar{
    .path = "/mct.identity.v1.IdentityService/ApplyForAvatar", .delegable = true};
inline constexpr Method<pb::WithdrawApplicationRequest, pb::Identity> withdraw_application{
    .path = "/mct.identity.v1.IdentityService/WithdrawApplication", .delegable = true};
inline constexpr Method<pb::GetServicesRequest, pb::Services> get_services{
    .path = "/mct.identity.v1.IdentityService/GetServices", .delegable = true};
inline constexpr Method<pb::SetGrantRequest, pb::Services> set_grant{
    .path = "/mct.identity.v1.IdentityService/SetGrant", .delegable = true};
inline constexpr Method<pb::ListViewsRequest, pb::ListViewsResponse> list_views{
    .path = "/mct.identity.v1.IdentityService/ListViews", .delegable = true};
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
