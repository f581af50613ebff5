#pragma once

#include "mct/wallet/v1/wallet_service.pb.h"

#include "backend/core/page_token.h"

// What requests must be, field by field. Errors: INVALID_ARGUMENT with a violation for each field
// that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::wallet {

namespace pb = mct::wallet::v1;

Status check_payment(const std::string& id);

Result<ListPage> parse(const pb::ListOwnPaymentsRequest& request);

}  // namespace mct::wallet
