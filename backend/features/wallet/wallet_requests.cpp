#include "backend/features/wallet/wallet_requests.h"

#include "backend/text/field_checks.h"

namespace mct::wallet {

Status check_payment(const std::string& id) {
  text::FieldChecks checks;
  checks.unless(text::is_id(id), "payment_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<ListPage> parse(const pb::ListOwnPaymentsRequest& request) {
  return list_page("payments", request.page_size(), request.page_token());
}

}  // namespace mct::wallet
