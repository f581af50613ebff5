#include "backend/features/account/account_requests.h"

#include <algorithm>

#include "backend/core/phone.h"
#include "backend/rpc/caller.h"
#include "backend/text/field_checks.h"

namespace mct::account {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t most_nickname = 20;
constexpr std::size_t most_signature = 60;
constexpr std::size_t most_device_name = 50;
constexpr std::size_t code_digits = 6;

bool is_code(const std::string& code) {
  return code.size() == code_digits &&
         std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

void check_device(const pb::Device& device, FieldChecks& checks) {
  checks.unless(is_id(device.device_id(), 16), "device.device_id", "设备标识须为 16 至 64 个字符");
  checks.unless(is_line(device.name(), 1, most_device_name), "device.name",
                "设备名称须为 1 至 50 个字");
}

void check_proof(const pb::CodeProof& proof, FieldChecks& checks) {
  checks.unless(is_id(proof.code_id(), 1), "proof.code_id", "请先获取验证码");
  checks.unless(is_code(proof.code()), "proof.code", "验证码是 6 位数字");
}

void check(const std::string& password, FieldChecks& checks) {
  checks.unless(is_acceptable_password(password), "password",
                "密码至少 8 位，须有字母和数字，最多 128 位");
}

void check_mobile(const std::string& phone, FieldChecks& checks) {
  checks.unless(is_mobile(phone), "phone", "请填写 11 位手机号");
}

void check_profile(const std::string& nickname, const std::string& signature, FieldChecks& checks) {
  checks.unless(is_line(nickname, 1, most_nickname), "nickname", "昵称须为 1 至 20 个字");
  checks.unless(is_line(signature, 0, most_signature), "signature", "签名最多 60 个字");
}

}  // namespace

Result<CodeRequest> parse(pb::SendCodeRequest request, const std::string& peer) {
  FieldChecks checks;
  check_mobile(request.phone(), checks);
  checks.unless(request.purpose() >= pb::CODE_PURPOSE_SIGN_UP &&
                    request.purpose() <= pb::CODE_PURPOSE_CLOSE_ACCOUNT,
                "purpose", "未说明验证码的用途");
  checks.unless(is_id(request.device_id(), 16), "device_id", "设备标识须为 16 至 64 个字符");
  checks.unless(is_id(request.request_id(), 1), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return CodeRequest{std::move(*request.mutable_phone()),
                     static_cast<CodePurpose>(request.purpose()),
                     std::move(*request.mutable_device_id()), rpc::address_of(peer),
                     std::move(*request.mutable_request_id())};
}

Result<SignUp> parse(pb::SignUpRequest request) {
  FieldChecks checks;
  check_proof(request.proof(), checks);
  check(request.password(), checks);
  check_profile(request.nickname(), request.signature(), checks);
  check_device(request.device(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return SignUp{{request.proof().code_id(), request.proof().code()},
                std::move(*request.mutable_password()),
                {std::move(*request.mutable_nickname()), std::move(*request.mutable_signature())},
                {request.device().device_id(), request.device().name()}};
}

Result<Profile> parse(pb::UpdateProfileRequest request) {
  FieldChecks checks;
  check_profile(request.nickname(), request.signature(), checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Profile{std::move(*request.mutable_nickname()), std::move(*request.mutable_signature())};
}

Result<Device> parse_device(const pb::Device& device) {
  FieldChecks checks;
  check_device(device, checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Device{device.device_id(), device.name()};
}

Result<CodeProof> parse_proof(const pb::CodeProof& proof) {
  FieldChecks checks;
  check_proof(proof, checks);
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return CodeProof{proof.code_id(), proof.code()};
}

Status check_phone(const std::string& phone) {
  FieldChecks checks;
  check_mobile(phone, checks);
  return std::move(checks).status();
}

Status check_password(const std::string& password) {
  FieldChecks checks;
  check(password, checks);
  return std::move(checks).status();
}

Status check_refresh_token(const std::string& token) {
  FieldChecks checks;
  checks.unless(is_id(token, 1), "refresh_token", "缺少续期凭证");
  return std::move(checks).status();
}

}  // namespace mct::account
