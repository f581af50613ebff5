#pragma once

#include "mct/wallet/v1/wallet_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the client calls. Part of it, and of its tests.
namespace mct::app::wallet_methods {

namespace pb = mct::wallet::v1;

inline constexpr Method<pb::GetPaymentRequest, pb::Payment> get{
    "/mct.wallet.v1.WalletService/GetPayment"};
inline constexpr Method<pb::ListOwnPaymentsRequest, pb::ListOwnPaymentsResponse> list{
    "/mct.wallet.v1.WalletService/ListOwnPayments"};
inline constexpr Method<pb::StartPaymentRequest, pb::StartPaymentResponse> start{
    "/mct.wallet.v1.WalletService/StartPayment"};
inline constexpr Method<pb::CheckPaymentRequest, pb::Payment> check{
    "/mct.wallet.v1.WalletService/CheckPayment"};
inline constexpr Method<pb::SimulatePaymentRequest, pb::Payment> simulate{
    "/mct.wallet.v1.WalletService/SimulatePayment"};

}  // namespace mct::app::wallet_methods
