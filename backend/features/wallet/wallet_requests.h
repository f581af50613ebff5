#pragma once

#include "mct/wallet/v1/wallet_service.pb.h"

#include "backend/core/result.h"

// What requests must be, field by field. Errors: INVALID_ARGUMENT with a violation for each field
// that is wrong; PAGE_TOKEN_MISMATCH.
namespace mct::wallet {

namespace pb = mct::wallet::v1;

Status check_payment(const std::string& id);

struct Page {
  std::int64_t offset = 0;
  int limit = 0;
};
Result<Page> parse(const pb::ListOwnPaymentsRequest& request);
// Empty: this was the last one. `more`: there are more than this page has.
std::string next_page(const Page& page, bool more);

}  // namespace mct::wallet
