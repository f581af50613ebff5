#pragma once

#include "mct/account/v1/account_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of the client, and of its tests.
namespace mct::app::account_methods {

namespace pb = mct::account::v1;
using google::protobuf::Empty;

inline constexpr Method<pb::SendCodeRequest, pb::SendCodeResponse> send_code{
    "/mct.account.v1.AccountService/SendCode"};
inline constexpr Method<pb::SignUpRequest, pb::Session> sign_up{
    "/mct.account.v1.AccountService/SignUp"};
inline constexpr Method<pb::LogInRequest, pb::Session> log_in{
    "/mct.account.v1.AccountService/LogIn"};
inline constexpr Method<pb::ResetPasswordRequest, Empty> reset_password{
    "/mct.account.v1.AccountService/ResetPassword"};
inline constexpr Method<pb::RefreshSessionRequest, pb::Session> refresh_session{
    "/mct.account.v1.AccountService/RefreshSession"};
inline constexpr Method<pb::UpdateProfileRequest, pb::Account> update_profile{
    "/mct.account.v1.AccountService/UpdateProfile"};
inline constexpr Method<pb::CloseAccountRequest, Empty> close_account{
    "/mct.account.v1.AccountService/CloseAccount"};
inline constexpr Method<pb::GetDevicesRequest, pb::Devices> get_devices{
    "/mct.account.v1.AccountService/GetDevices"};
inline constexpr Method<pb::EndDeviceRequest, Empty> end_device{
    "/mct.account.v1.AccountService/EndDevice"};

}  // namespace mct::app::account_methods
