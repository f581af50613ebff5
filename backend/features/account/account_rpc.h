#pragma once

#include "mct/account/v1/account_service.grpc.pb.h"

#include "backend/features/account/account_service.h"
#include "backend/rpc/bridge.h"

namespace mct::account {

namespace pb = mct::account::v1;

// AccountService of the contract. Each handler: validate, ask the service, map the error, reply.
class AccountRpc final : public pb::AccountService::CallbackService {
 public:
  AccountRpc(rpc::Bridge& bridge, CodeService& codes, AccountService& accounts,
             SessionService& sessions);

 private:
  using Context = grpc::CallbackServerContext;
  using Empty = google::protobuf::Empty;
  template <class Answer>
  using Reply = asio::awaitable<Result<Answer>>;

  Reply<pb::SendCodeResponse> send_code(rpc::Caller caller, pb::SendCodeRequest request);
  Reply<pb::Session> sign_up(rpc::Caller caller, pb::SignUpRequest request);
  Reply<pb::Session> log_in(rpc::Caller caller, pb::LogInRequest request);
  Reply<Empty> reset_password(rpc::Caller caller, pb::ResetPasswordRequest request);
  Reply<pb::Session> refresh_session(rpc::Caller caller, pb::RefreshSessionRequest request);
  Reply<pb::Account> get_account(rpc::Caller caller, pb::GetAccountRequest request);
  Reply<pb::Account> update_profile(rpc::Caller caller, pb::UpdateProfileRequest request);
  Reply<pb::Devices> get_devices(rpc::Caller caller, pb::GetDevicesRequest request);
  Reply<Empty> end_device(rpc::Caller caller, pb::EndDeviceRequest request);
  Reply<Empty> close_account(rpc::Caller caller, pb::CloseAccountRequest request);

  grpc::ServerUnaryReactor* SendCode(Context* context, const pb::SendCodeRequest* request,
                                     pb::SendCodeResponse* response) override;
  grpc::ServerUnaryReactor* SignUp(Context* context, const pb::SignUpRequest* request,
                                   pb::Session* response) override;
  grpc::ServerUnaryReactor* LogIn(Context* context, const pb::LogInRequest* request,
                                  pb::Session* response) override;
  grpc::ServerUnaryReactor* ResetPassword(Context* context, const pb::ResetPasswordRequest* request,
                                          Empty* response) override;
  grpc::ServerUnaryReactor* RefreshSession(Context* context,
                                           const pb::RefreshSessionRequest* request,
                                           pb::Session* response) override;
  grpc::ServerUnaryReactor* GetAccount(Context* context, const pb::GetAccountRequest* request,
                                       pb::Account* response) override;
  grpc::ServerUnaryReactor* UpdateProfile(Context* context, const pb::UpdateProfileRequest* request,
                                          pb::Account* response) override;
  grpc::ServerUnaryReactor* GetDevices(Context* context, const pb::GetDevicesRequest* request,
                                       pb::Devices* response) override;
  grpc::ServerUnaryReactor* EndDevice(Context* context, const pb::EndDeviceRequest* request,
                                      Empty* response) override;
  grpc::ServerUnaryReactor* CloseAccount(Context* context, const pb::CloseAccountRequest* request,
                                         Empty* response) override;

  rpc::Bridge& bridge_;
  CodeService& codes_;
  AccountService& accounts_;
  SessionService& sessions_;
  rpc::Method send_code_;
  rpc::Method sign_up_;
  rpc::Method log_in_;
  rpc::Method reset_password_;
  rpc::Method refresh_session_;
  rpc::Method get_account_;
  rpc::Method update_profile_;
  rpc::Method get_devices_;
  rpc::Method end_device_;
  rpc::Method close_account_;
};

}  // namespace mct::account
