#include "backend/features/account/account_rpc.h"

#include <functional>

#include "backend/features/account/account_proto.h"
#include "backend/features/account/account_requests.h"

namespace mct::account {

AccountRpc::AccountRpc(rpc::Bridge& bridge, CodeService& codes, AccountService& accounts,
                       SessionService& sessions)
    : bridge_(bridge),
      codes_(codes),
      accounts_(accounts),
      sessions_(sessions),
      send_code_(bridge.method<pb::AccountService>("SendCode")),
      sign_up_(bridge.method<pb::AccountService>("SignUp")),
      log_in_(bridge.method<pb::AccountService>("LogIn")),
      reset_password_(bridge.method<pb::AccountService>("ResetPassword")),
      refresh_session_(bridge.method<pb::AccountService>("RefreshSession")),
      get_account_(bridge.method<pb::AccountService>("GetAccount")),
      update_profile_(bridge.method<pb::AccountService>("UpdateProfile")),
      get_devices_(bridge.method<pb::AccountService>("GetDevices")),
      end_device_(bridge.method<pb::AccountService>("EndDevice")),
      close_account_(bridge.method<pb::AccountService>("CloseAccount")) {}

AccountRpc::Reply<pb::SendCodeResponse> AccountRpc::send_code(rpc::Caller caller,
                                                              pb::SendCodeRequest request) {
  auto asked = parse(std::move(request), caller.peer);
  if (!asked) co_return fail(asked.error());
  auto sent = co_await codes_.send(std::move(*asked));
  if (!sent) co_return fail(sent.error());
  co_return to_proto(*sent);
}

AccountRpc::Reply<pb::Session> AccountRpc::sign_up(rpc::Caller, pb::SignUpRequest request) {
  auto asked = parse(std::move(request));
  if (!asked) co_return fail(asked.error());
  auto session = co_await accounts_.sign_up(std::move(asked->proof), std::move(asked->password),
                                            std::move(asked->profile), std::move(asked->device));
  if (!session) co_return fail(session.error());
  co_return to_proto(*session);
}

AccountRpc::Reply<pb::Session> AccountRpc::log_in(rpc::Caller, pb::LogInRequest request) {
  if (auto status = check_phone(request.phone()); !status) co_return fail(status.error());
  auto device = parse_device(request.device());
  if (!device) co_return fail(device.error());
  // Two statements: GCC 12 destroys the operands of a conditional with a co_await in it twice.
  Result<Session> session;
  if (request.has_proof()) {
    auto proof = parse_proof(request.proof());
    if (!proof) co_return fail(proof.error());
    session = co_await accounts_.log_in(request.phone(), std::move(*proof), std::move(*device));
  } else {
    session = co_await accounts_.log_in(request.phone(), request.password(), std::move(*device));
  }
  if (!session) co_return fail(session.error());
  co_return to_proto(*session);
}

AccountRpc::Reply<AccountRpc::Empty> AccountRpc::reset_password(rpc::Caller,
                                                                pb::ResetPasswordRequest request) {
  auto proof = parse_proof(request.proof());
  if (!proof) co_return fail(proof.error());
  if (auto status = check_password(request.password()); !status) co_return fail(status.error());
  auto status = co_await accounts_.reset_password(std::move(*proof), request.password());
  if (!status) co_return fail(status.error());
  co_return Empty();
}

AccountRpc::Reply<pb::Session> AccountRpc::refresh_session(rpc::Caller,
                                                           pb::RefreshSessionRequest request) {
  if (auto status = check_refresh_token(request.refresh_token()); !status)
    co_return fail(status.error());
  auto session = co_await accounts_.refresh(std::move(*request.mutable_refresh_token()));
  if (!session) co_return fail(session.error());
  co_return to_proto(*session);
}

AccountRpc::Reply<pb::Account> AccountRpc::get_account(rpc::Caller caller, pb::GetAccountRequest) {
  auto account = co_await accounts_.account(std::move(caller.identity.account_id));
  if (!account) co_return fail(account.error());
  co_return to_proto(*account);
}

AccountRpc::Reply<pb::Account> AccountRpc::update_profile(rpc::Caller caller,
                                                          pb::UpdateProfileRequest request) {
  auto profile = parse(std::move(request));
  if (!profile) co_return fail(profile.error());
  auto account =
      co_await accounts_.rename(std::move(caller.identity.account_id), std::move(*profile));
  if (!account) co_return fail(account.error());
  co_return to_proto(*account);
}

AccountRpc::Reply<pb::Devices> AccountRpc::get_devices(rpc::Caller caller, pb::GetDevicesRequest) {
  auto devices = co_await sessions_.devices(std::move(caller.identity.account_id));
  if (!devices) co_return fail(devices.error());
  co_return to_proto(*devices, caller.identity.session_id);
}

AccountRpc::Reply<AccountRpc::Empty> AccountRpc::end_device(rpc::Caller caller,
                                                            pb::EndDeviceRequest request) {
  auto session = request.id().empty() ? caller.identity.session_id : request.id();
  auto status = co_await sessions_.end(std::move(caller.identity.account_id), std::move(session));
  if (!status) co_return fail(status.error());
  co_return Empty();
}

AccountRpc::Reply<AccountRpc::Empty> AccountRpc::close_account(rpc::Caller caller,
                                                               pb::CloseAccountRequest request) {
  auto proof = parse_proof(request.proof());
  if (!proof) co_return fail(proof.error());
  auto status = co_await accounts_.close(std::move(caller.identity.account_id), std::move(*proof));
  if (!status) co_return fail(status.error());
  co_return Empty();
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* AccountRpc::SendCode(Context* context, const pb::SendCodeRequest* request,
                                               pb::SendCodeResponse* response) {
  return bridge_.unary(send_code_, context, request, response,
                       std::bind_front(&AccountRpc::send_code, this));
}

grpc::ServerUnaryReactor* AccountRpc::SignUp(Context* context, const pb::SignUpRequest* request,
                                             pb::Session* response) {
  return bridge_.unary(sign_up_, context, request, response,
                       std::bind_front(&AccountRpc::sign_up, this));
}

grpc::ServerUnaryReactor* AccountRpc::LogIn(Context* context, const pb::LogInRequest* request,
                                            pb::Session* response) {
  return bridge_.unary(log_in_, context, request, response,
                       std::bind_front(&AccountRpc::log_in, this));
}

grpc::ServerUnaryReactor* AccountRpc::ResetPassword(Context* context,
                                                    const pb::ResetPasswordRequest* request,
                                                    Empty* response) {
  return bridge_.unary(reset_password_, context, request, response,
                       std::bind_front(&AccountRpc::reset_password, this));
}

grpc::ServerUnaryReactor* AccountRpc::RefreshSession(Context* context,
                                                     const pb::RefreshSessionRequest* request,
                                                     pb::Session* response) {
  return bridge_.unary(refresh_session_, context, request, response,
                       std::bind_front(&AccountRpc::refresh_session, this));
}

grpc::ServerUnaryReactor* AccountRpc::GetAccount(Context* context,
                                                 const pb::GetAccountRequest* request,
                                                 pb::Account* response) {
  return bridge_.unary(get_account_, context, request, response,
                       std::bind_front(&AccountRpc::get_account, this));
}

grpc::ServerUnaryReactor* AccountRpc::UpdateProfile(Context* context,
                                                    const pb::UpdateProfileRequest* request,
                                                    pb::Account* response) {
  return bridge_.unary(update_profile_, context, request, response,
                       std::bind_front(&AccountRpc::update_profile, this));
}

grpc::ServerUnaryReactor* AccountRpc::GetDevices(Context* context,
                                                 const pb::GetDevicesRequest* request,
                                                 pb::Devices* response) {
  return bridge_.unary(get_devices_, context, request, response,
                       std::bind_front(&AccountRpc::get_devices, this));
}

grpc::ServerUnaryReactor* AccountRpc::EndDevice(Context* context,
                                                const pb::EndDeviceRequest* request,
                                                Empty* response) {
  return bridge_.unary(end_device_, context, request, response,
                       std::bind_front(&AccountRpc::end_device, this));
}

grpc::ServerUnaryReactor* AccountRpc::CloseAccount(Context* context,
                                                   const pb::CloseAccountRequest* request,
                                                   Empty* response) {
  return bridge_.unary(close_account_, context, request, response,
                       std::bind_front(&AccountRpc::close_account, this));
}

}  // namespace mct::account
