#include "backend/features/account/account_requests.h"

#include <algorithm>

#include "backend/features/account/phone.h"
#include "backend/text/utf8.h"

namespace mct::account {
namespace {

constexpr std::size_t most_nickname = 20;
constexpr std::size_t most_signature = 60;
constexpr std::size_t most_device_name = 50;
constexpr std::size_t code_digits = 6;

// Collects what is wrong, so that a person sees all of it at once.
class Violations {
 public:
  void unless(bool fits, std::string field, std::string what) {
    if (!fits) found_.push_back({std::move(field), std::move(what)});
  }
  Status status() && {
    if (found_.empty()) return {};
    auto message = found_.front().what;
    return fail(mct::reason::invalid_argument, std::move(message), std::move(found_));
  }

 private:
  std::vector<Violation> found_;
};

bool is_text(const std::string& text, std::size_t least, std::size_t most) {
  const auto length = text::count_characters(text);
  const bool printable =
      std::ranges::none_of(text, [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; });
  return text::is_utf8(text) && printable && length >= least && length <= most;
}

bool is_id(const std::string& text, std::size_t least) {
  auto allowed = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  };
  return text.size() >= least && text.size() <= 64 && std::ranges::all_of(text, allowed);
}

bool is_code(const std::string& code) {
  return code.size() == code_digits &&
         std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

void check_device(const pb::Device& device, Violations& violations) {
  violations.unless(is_id(device.device_id(), 16), "device.device_id",
                    "设备标识须为 16 至 64 个字符");
  violations.unless(is_text(device.name(), 1, most_device_name), "device.name",
                    "设备名称须为 1 至 50 个字");
}

void check_proof(const pb::CodeProof& proof, Violations& violations) {
  violations.unless(is_id(proof.code_id(), 1), "proof.code_id", "请先获取验证码");
  violations.unless(is_code(proof.code()), "proof.code", "验证码是 6 位数字");
}

void check(const std::string& password, Violations& violations) {
  violations.unless(is_acceptable_password(password), "password",
                    "密码至少 8 位，须有字母和数字，最多 128 位");
}

void check_mobile(const std::string& phone, Violations& violations) {
  violations.unless(is_mobile(phone), "phone", "请填写 11 位手机号");
}

}  // namespace

std::string address_of(const std::string& peer) {
  const auto scheme = peer.find(':');
  const auto port = peer.rfind(':');
  if (scheme == std::string::npos || port <= scheme) return peer;
  return peer.substr(scheme + 1, port - scheme - 1);
}

Result<CodeRequest> parse(pb::SendCodeRequest request, const std::string& peer) {
  Violations violations;
  check_mobile(request.phone(), violations);
  violations.unless(request.purpose() >= pb::CODE_PURPOSE_SIGN_UP &&
                        request.purpose() <= pb::CODE_PURPOSE_CLOSE_ACCOUNT,
                    "purpose", "未说明验证码的用途");
  violations.unless(is_id(request.device_id(), 16), "device_id", "设备标识须为 16 至 64 个字符");
  violations.unless(is_id(request.request_id(), 1), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(violations).status(); !status) return fail(status.error());
  return CodeRequest{std::move(*request.mutable_phone()),
                     static_cast<CodePurpose>(request.purpose()),
                     std::move(*request.mutable_device_id()), address_of(peer),
                     std::move(*request.mutable_request_id())};
}

Result<SignUp> parse(pb::SignUpRequest request) {
  Violations violations;
  check_proof(request.proof(), violations);
  check(request.password(), violations);
  violations.unless(is_text(request.nickname(), 1, most_nickname), "nickname",
                    "昵称须为 1 至 20 个字");
  violations.unless(is_text(request.signature(), 0, most_signature), "signature",
                    "签名最多 60 个字");
  check_device(request.device(), violations);
  if (auto status = std::move(violations).status(); !status) return fail(status.error());
  return SignUp{{request.proof().code_id(), request.proof().code()},
                std::move(*request.mutable_password()),
                {std::move(*request.mutable_nickname()), std::move(*request.mutable_signature())},
                {request.device().device_id(), request.device().name()}};
}

Result<Device> parse_device(const pb::Device& device) {
  Violations violations;
  check_device(device, violations);
  if (auto status = std::move(violations).status(); !status) return fail(status.error());
  return Device{device.device_id(), device.name()};
}

Result<CodeProof> parse_proof(const pb::CodeProof& proof) {
  Violations violations;
  check_proof(proof, violations);
  if (auto status = std::move(violations).status(); !status) return fail(status.error());
  return CodeProof{proof.code_id(), proof.code()};
}

Status check_phone(const std::string& phone) {
  Violations violations;
  check_mobile(phone, violations);
  return std::move(violations).status();
}

Status check_password(const std::string& password) {
  Violations violations;
  check(password, violations);
  return std::move(violations).status();
}

Status check_refresh_token(const std::string& token) {
  Violations violations;
  violations.unless(is_id(token, 1), "refresh_token", "缺少续期凭证");
  return std::move(violations).status();
}

}  // namespace mct::account
