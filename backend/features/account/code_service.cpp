#include "backend/features/account/code_service.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/this_coro.hpp>
#include <fmt/format.h>
#include <sodium.h>
#include <spdlog/spdlog.h>

#include "backend/core/digest.h"
#include "backend/core/ids.h"

namespace mct::account {
namespace {

constexpr int minutes_valid = 5;
constexpr int resend_seconds = 60;
constexpr std::uint32_t codes = 1'000'000;

std::string random_code() {
  return fmt::format("{:06}", randombytes_uniform(codes));
}

// Salted with the request, for which alone the code is good.
std::string hash_of(const std::string& code_id, const std::string& code) {
  return sha256_hex(code_id + ":" + code);
}

// A code to sign up goes to any phone: its owner may learn that there is an account. Other codes
// are of no use where there is none.
bool is_of_use(CodePurpose purpose, bool has_account) {
  return purpose == CodePurpose::sign_up || has_account;
}

asio::awaitable<void> deliver(std::shared_ptr<SmsSender> sender, CodeMessage message) {
  auto status = co_await sender->send(std::move(message));
  if (!status) spdlog::error("a code was not sent: {}", status.error().message);
}

}  // namespace

asio::awaitable<Result<SentCode>> CodeService::send(CodeRequest request) {
  const auto code = random_code();
  NewCode granted;
  granted.id = random_id();
  granted.request_id = request.request_id;
  granted.phone = request.phone;
  granted.purpose = request.purpose;
  granted.code_hash = hash_of(granted.id, code);
  granted.device_id = request.device_id;
  granted.address = request.address;
  granted.created_ms = clock_.now_ms();
  granted.expires_ms = granted.created_ms + minutes_valid * 60'000;
  auto kept = co_await store_.grant(std::move(granted));
  if (!kept) co_return fail(kept.error());
  if (!kept->repeated && is_of_use(request.purpose, kept->has_account)) {
    CodeMessage message{request.phone, code, minutes_valid};
    asio::co_spawn(co_await asio::this_coro::executor, deliver(sender_, std::move(message)),
                   asio::detached);
  }
  co_return SentCode{kept->id, kept->expires_ms, resend_seconds};
}

asio::awaitable<Result<std::string>> CodeService::redeem(CodeProof proof, CodePurpose purpose) {
  auto hash = hash_of(proof.code_id, proof.code);
  co_return co_await store_.redeem(std::move(proof.code_id), std::move(hash), purpose,
                                   clock_.now_ms());
}

}  // namespace mct::account
