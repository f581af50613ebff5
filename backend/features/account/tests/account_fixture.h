#pragma once

#include <atomic>
#include <condition_variable>
#include <grpcpp/grpcpp.h>
#include <mutex>

#include "mct/account/v1/account_service.grpc.pb.h"

#include "backend/features/account/account_module.h"
#include "backend/features/account/code_store.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::account {

namespace pb = mct::account::v1;

// Keeps what would have been sent.
class RecordingSms final : public SmsSender {
 public:
  asio::awaitable<Status> send(CodeMessage message) override {
    std::lock_guard lock(mutex_);
    sent_.push_back(std::move(message));
    arrived_.notify_all();
    co_return Status{};
  }

  // The code of the message that is the `count`th to the phone; empty when none comes in time.
  std::string code_for(const std::string& phone, std::size_t count = 1) {
    std::unique_lock lock(mutex_);
    std::string code;
    arrived_.wait_for(lock, std::chrono::seconds(5), [&] {
      std::size_t seen = 0;
      for (const auto& message : sent_)
        if (message.phone == phone && ++seen == count) code = message.code;
      return !code.empty();
    });
    return code;
  }

  std::size_t count() {
    std::lock_guard lock(mutex_);
    return sent_.size();
  }

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::vector<CodeMessage> sent_;
};

// Remembers what it is told of; a card for a phone that ends with 9 cannot be made.
class RecordingCards final : public AccountCards {
 public:
  Status opened(storage::Connection&, const Account& account) override {
    if (account.phone.ends_with('9')) return fail(mct::reason::internal, "no card");
    ++opened_;
    return {};
  }
  Status renamed(storage::Connection&, const Account& account) override {
    last_name_ = account.nickname;
    return {};
  }
  Status closed(storage::Connection&, const std::string&, std::int64_t) override {
    ++closed_;
    return {};
  }

  std::atomic<int> opened_ = 0, closed_ = 0;
  std::string last_name_;
};

// AccountService behind a real server on a port of this machine.
class AccountServerTest : public test::ServerTest {
 protected:
  // No such number is ever given out: no network has 19000000….
  static constexpr auto phone = "19000000001";
  static constexpr auto password = "correct horse 1";
  // That libsodium allows: these tests are not about the cost.
  static constexpr PasswordCost cheapest{1, 8 << 10};

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    module_ = std::make_unique<AccountModule>(database(), *bridge_, cards_, sms_, cheapest, clock_);
    serve(*module_);
    stub_ = pb::AccountService::NewStub(channel_);
  }

  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  // Calls a method, signed in when there is a token.
  template <class Response, class Request>
  Result<Response> call(grpc::Status (pb::AccountService::Stub::*method)(grpc::ClientContext*,
                                                                         const Request&, Response*),
                        const Request& request, const std::string& token = {}) {
    return call_as(token, *stub_, method, request);
  }

  using Stub = pb::AccountService::Stub;

  Result<pb::SendCodeResponse> send_code(const std::string& to, pb::CodePurpose purpose,
                                         const std::string& device = "device-0000000001") {
    pb::SendCodeRequest request;
    request.set_phone(to);
    request.set_purpose(purpose);
    request.set_device_id(device);
    request.set_request_id(random_id());
    return call(&Stub::SendCode, request);
  }

  // A code that has arrived, with the request that it answers.
  pb::CodeProof proof_for(const std::string& to, pb::CodePurpose purpose) {
    clock_.advance(std::chrono::minutes(2));
    const auto before = ++codes_to_[to];
    auto sent = send_code(to, purpose);
    EXPECT_TRUE(sent) << sent.error().message;
    pb::CodeProof proof;
    if (sent) proof.set_code_id(sent->code_id());
    proof.set_code(sms_->code_for(to, before));
    return proof;
  }

  pb::SignUpRequest sign_up_request(pb::CodeProof proof) {
    pb::SignUpRequest request;
    *request.mutable_proof() = std::move(proof);
    request.set_password(password);
    request.set_nickname("样例居民");
    request.set_signature("样例");
    fill(*request.mutable_device());
    return request;
  }

  pb::Session signed_up(const std::string& who = phone) {
    auto session = call(&Stub::SignUp, sign_up_request(proof_for(who, pb::CODE_PURPOSE_SIGN_UP)));
    EXPECT_TRUE(session) << session.error().message;
    return session ? *session : pb::Session{};
  }

  Result<pb::Session> log_in(const std::string& who, const std::string& with,
                             const std::string& device = "device-0000000001") {
    pb::LogInRequest request;
    request.set_phone(who);
    request.set_password(with);
    fill(*request.mutable_device(), device);
    return call(&Stub::LogIn, request);
  }

  Result<pb::Account> account(const std::string& token) {
    return call(&Stub::GetAccount, pb::GetAccountRequest{}, token);
  }

  Result<pb::Session> refresh(const std::string& token) {
    pb::RefreshSessionRequest request;
    request.set_refresh_token(token);
    return call(&Stub::RefreshSession, request);
  }

  static void fill(pb::Device& device, const std::string& id = "device-0000000001") {
    device.set_device_id(id);
    device.set_name("测试设备");
  }

  test::SetClock clock_;
  RecordingCards cards_;
  std::shared_ptr<RecordingSms> sms_ = std::make_shared<RecordingSms>();
  std::map<std::string, std::size_t> codes_to_;
  std::unique_ptr<AccountModule> module_;
  std::unique_ptr<Stub> stub_;
};

}  // namespace mct::account
