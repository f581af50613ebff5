#pragma once

#include "mct/wallet/v1/payment.pb.h"

#include "backend/features/wallet/wallet_types.h"

namespace mct::wallet {

mct::wallet::v1::Payment to_proto(const Payment& payment);

}  // namespace mct::wallet
