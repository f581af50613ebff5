#include "backend/features/account/account_requests.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

#include "backend/core/phone.h"
#include "backend/features/account/passwords.h"
#include "backend/rpc/caller.h"
#include "backend/text/field_checks.h"

namespace mct::account {
namespace {

// Any bytes, or what nearly is right.
std::string any_text() {
  return *rc::gen::oneOf(
      rc::gen::arbitrary<std::string>(),
      rc::gen::container<std::string>(rc::gen::elementOf(std::string("01aZ-_ \t\n\0é", 12))),
      rc::gen::element<std::string>("19000000001", "000000", "abcd1234", "device-0000000001",
                                    "样例居民", std::string(70, 'a'), std::string(200, '1'), ""));
}

pb::CodeProof any_proof() {
  pb::CodeProof proof;
  proof.set_code_id(any_text());
  proof.set_code(any_text());
  return proof;
}

// Refused with the names of fields, and nothing else.
template <class T>
void check_refusal(const Result<T>& refused, const std::set<std::string>& fields) {
  RC_ASSERT(refused.error().reason == mct::reason::invalid_argument);
  RC_ASSERT(!refused.error().violations.empty());
  for (const auto& violation : refused.error().violations)
    RC_ASSERT(fields.contains(violation.where));
}

RC_GTEST_PROP(AccountRequests, WhatIsTakenForASignUpIsWhatTheRulesSay, ()) {
  pb::SignUpRequest request;
  *request.mutable_proof() = any_proof();
  request.set_password(any_text());
  request.set_nickname(any_text());
  request.set_signature(any_text());
  request.mutable_device()->set_device_id(any_text());
  request.mutable_device()->set_name(any_text());
  const auto asked = parse(request);
  if (!asked)
    return check_refusal(asked, {"proof.code_id", "proof.code", "password", "nickname", "signature",
                                 "device.device_id", "device.name"});
  RC_ASSERT(is_acceptable_password(asked->password));
  RC_ASSERT(asked->proof.code.size() == 6U);
  RC_ASSERT(text::is_line(asked->profile.nickname, 1, 20));
  RC_ASSERT(text::is_id(asked->device.id, 16));
}

RC_GTEST_PROP(AccountRequests, WhatIsTakenForACodeIsAPhoneAndAPurpose, (const std::string& peer)) {
  pb::SendCodeRequest request;
  request.set_phone(any_text());
  request.set_purpose(static_cast<pb::CodePurpose>(*rc::gen::inRange(-2, 9)));
  request.set_device_id(any_text());
  request.set_request_id(any_text());
  const auto asked = parse(request, peer);
  if (!asked) return check_refusal(asked, {"phone", "purpose", "device_id", "request_id"});
  RC_ASSERT(is_mobile(asked->phone));
  RC_ASSERT(asked->purpose >= CodePurpose::sign_up && asked->purpose <= CodePurpose::close_account);
  RC_ASSERT(asked->address.size() <= peer.size());
}

RC_GTEST_PROP(AccountRequests, AnAddressIsWhatStandsBetweenSchemeAndPort, ()) {
  const auto address = *rc::gen::element<std::string>("10.0.0.7", "[::1]", "%5B::1%5D", "");
  const auto port = std::to_string(*rc::gen::inRange(0, 65'536));
  RC_ASSERT(rpc::address_of("ipv4:" + address + ":" + port) == address);
}

}  // namespace
}  // namespace mct::account
