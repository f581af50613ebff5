#include "backend/outside_services.h"

#include <fmt/format.h>
#include <fstream>
#include <spdlog/spdlog.h>

#include "backend/features/account/sms/console_sms.h"
#include "backend/features/account/sms/http_sms.h"
#include "backend/features/wallet/provider/http_provider.h"
#include "backend/features/wallet/provider/simulated_provider.h"
#include "backend/push/console_push.h"
#include "backend/push/http_push.h"

namespace mct {
namespace {

Result<std::string> read_secret(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string secret;
  if (!std::getline(stream, secret) || secret.empty())
    return fail(reason::invalid_argument, fmt::format("读不出密钥：{}", file.string()));
  return secret;
}

Result<Gateway> open_gateway(const std::string& url, const std::filesystem::path& key_file,
                             std::string name) {
  auto key = read_secret(key_file);
  if (!key) return fail(key.error());
  return Gateway::create(url, std::move(*key), std::move(name));
}

}  // namespace

Result<std::shared_ptr<account::SmsSender>> sms_sender(const SmsGateway& gateway) {
  if (gateway.url.empty()) {
    spdlog::warn("no SMS gateway is set: codes are printed to the console, for development only");
    return std::make_shared<account::ConsoleSms>();
  }
  auto http = open_gateway(gateway.url, gateway.key_file, "短信网关");
  if (!http) return fail(http.error());
  return std::make_shared<account::HttpSms>(std::move(*http), gateway.template_id);
}

Result<std::shared_ptr<push::PushSender>> push_sender(const PushGateway& gateway) {
  if (gateway.url.empty()) {
    spdlog::warn("no push gateway is set: pushes are printed to the console, for development only");
    return std::make_shared<push::ConsolePush>();
  }
  auto http = open_gateway(gateway.url, gateway.key_file, "推送网关");
  if (!http) return fail(http.error());
  return std::make_shared<push::HttpPush>(std::move(*http));
}

Result<std::shared_ptr<wallet::PaymentProvider>> payment_provider(const PaymentGateway& gateway) {
  if (gateway.simulated && !gateway.url.empty())
    return fail(reason::invalid_argument, "payment.url 与 payment.simulated 不能同时给出");
  if (gateway.simulated) {
    spdlog::warn("payments are simulated: no money moves, for development only");
    return std::make_shared<wallet::SimulatedProvider>();
  }
  if (gateway.url.empty()) return std::shared_ptr<wallet::PaymentProvider>();
  auto key = read_secret(gateway.key_file);
  if (!key) return fail(key.error());
  auto http = Gateway::create(gateway.url, *key, "支付机构");
  if (!http) return fail(http.error());
  return std::make_shared<wallet::HttpProvider>(std::move(*http), std::move(*key));
}

Result<std::optional<CallbackListener>> payment_callbacks(const PaymentGateway& gateway,
                                                          boost::asio::thread_pool& workers,
                                                          wallet::WalletModule& wallet) {
  if (gateway.callback_listen.empty()) return std::nullopt;
  auto take = [&wallet](std::string body, std::string signature) {
    return wallet.take_callback(std::move(body), std::move(signature));
  };
  auto listener = CallbackListener::create(workers.get_executor(), gateway.callback_listen, take);
  if (!listener) return fail(listener.error());
  spdlog::info("callbacks of payments: {}", listener->address());
  return std::optional(std::move(*listener));
}

}  // namespace mct
