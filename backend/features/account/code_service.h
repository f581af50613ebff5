#pragma once

#include <memory>

#include "backend/core/clock.h"
#include "backend/features/account/code_store.h"
#include "backend/features/account/sms/sms_sender.h"

namespace mct::account {

// Who asks for a code, and what for.
struct CodeRequest {
  std::string phone;
  CodePurpose purpose;
  std::string device_id;
  std::string address;  // of the network, without a port
  std::string request_id;
};

struct SentCode {
  std::string id;
  std::int64_t expires_ms = 0;
  int resend_seconds = 0;
};

// Codes by short message: 6 digits, good for one purpose, once, for 5 minutes.
class CodeService {
 public:
  // What is given must outlive the service and the calls of it.
  CodeService(CodeStore& store, std::shared_ptr<SmsSender> sender, const Clock& clock)
      : store_(store), sender_(std::move(sender)), clock_(clock) {}

  // Answers before the message is on its way, and the same whether there is an account or not.
  // Errors: CODE_LIMIT.
  asio::awaitable<Result<SentCode>> send(CodeRequest request);

  // The phone that has proved to be at hand. Errors: CODE_WRONG, CODE_EXPIRED, CODE_TRIES.
  asio::awaitable<Result<std::string>> redeem(CodeProof proof, CodePurpose purpose);

 private:
  CodeStore& store_;
  std::shared_ptr<SmsSender> sender_;
  const Clock& clock_;
};

}  // namespace mct::account
