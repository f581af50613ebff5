#include "tests/fault/session.h"

namespace mct::fault {
namespace {

using Accounts = account::v1::AccountService::Stub;

grpc::Status refresh(const Someone& who, Accounts& stub, account::v1::Session& session) {
  account::v1::RefreshSessionRequest request;
  request.set_refresh_token(who.refresh_token);
  return call({}, stub, &Accounts::RefreshSession, request, session);
}

grpc::Status log_in(const Someone& who, Accounts& stub, account::v1::Session& session) {
  account::v1::LogInRequest request;
  request.set_phone(who.phone);
  request.set_password(e2e::Town::password);
  request.mutable_device()->set_device_id("device-of-" + who.phone);
  request.mutable_device()->set_name("测试设备");
  return call({}, stub, &Accounts::LogIn, request, session);
}

}  // namespace

Someone Session::who() const {
  std::lock_guard lock(mutex_);
  return who_;
}

// A server that is killed while it answers has spent the token: then only the password is left.
grpc::Status Session::renew(const Channel& channel, const Someone& former) {
  std::lock_guard lock(mutex_);
  if (who_.token != former.token) return {};
  const auto stub = account::v1::AccountService::NewStub(channel);
  account::v1::Session session;
  auto status = refresh(who_, *stub, session);
  if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED)
    status = log_in(who_, *stub, session);
  if (!status.ok()) return status;
  who_.token = session.access_token();
  who_.refresh_token = session.refresh_token();
  return status;
}

}  // namespace mct::fault
