#include "backend/features/account/account_proto.h"

#include <google/protobuf/util/time_util.h>

#include "backend/core/phone.h"

namespace mct::account {
namespace {

google::protobuf::Timestamp time_of(std::int64_t ms) {
  return google::protobuf::util::TimeUtil::MillisecondsToTimestamp(ms);
}

}  // namespace

pb::SendCodeResponse to_proto(const SentCode& code) {
  pb::SendCodeResponse response;
  response.set_code_id(code.id);
  *response.mutable_expire_time() = time_of(code.expires_ms);
  response.set_resend_seconds(code.resend_seconds);
  return response;
}

pb::Account to_proto(const Account& account) {
  pb::Account message;
  message.set_id(account.id);
  message.set_masked_phone(masked(account.phone));
  message.set_nickname(account.nickname);
  message.set_signature(account.signature);
  *message.mutable_create_time() = time_of(account.created_ms);
  return message;
}

pb::Session to_proto(const Session& session) {
  pb::Session message;
  message.set_access_token(session.access_token);
  *message.mutable_expire_time() = time_of(session.expires_ms);
  message.set_refresh_token(session.refresh_token);
  *message.mutable_account() = to_proto(session.account);
  return message;
}

pb::Devices to_proto(std::span<const SignedInDevice> devices, const std::string& current_session) {
  pb::Devices message;
  for (const auto& device : devices) {
    auto& entry = *message.add_devices();
    entry.set_id(device.session_id);
    entry.set_name(device.name);
    *entry.mutable_sign_in_time() = time_of(device.signed_in_ms);
    *entry.mutable_last_seen_time() = time_of(device.seen_ms);
    entry.set_current(device.session_id == current_session);
  }
  return message;
}

}  // namespace mct::account
