#pragma once

#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <optional>

#include "backend/core/config.h"
#include "backend/features/account/sms/sms_sender.h"
#include "backend/features/wallet/wallet_module.h"
#include "backend/gateway/callback_listener.h"
#include "backend/push/push_sender.h"

// Whom the server asks outside, as the configuration says; without it the providers for
// development, which the log names. Errors: INVALID_ARGUMENT, naming what is wrong.
namespace mct {

Result<std::shared_ptr<account::SmsSender>> sms_sender(const SmsGateway& gateway);
Result<std::shared_ptr<push::PushSender>> push_sender(const PushGateway& gateway);
// None: nothing can be paid here.
Result<std::shared_ptr<wallet::PaymentProvider>> payment_provider(const PaymentGateway& gateway);
// None: the provider does not call, and is asked.
Result<std::optional<CallbackListener>> payment_callbacks(const PaymentGateway& gateway,
                                                          boost::asio::thread_pool& workers,
                                                          wallet::WalletModule& wallet);

}  // namespace mct
