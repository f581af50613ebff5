#include "backend/features/wallet/wallet_requests.h"

#include <algorithm>

#include "backend/core/page_token.h"
#include "backend/text/field_checks.h"

namespace mct::wallet {
namespace {

constexpr auto own_payments = "payments";
constexpr int usual_page = 50;
constexpr int most_page = 200;

}  // namespace

Status check_payment(const std::string& id) {
  text::FieldChecks checks;
  checks.unless(text::is_id(id), "payment_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Result<Page> parse(const pb::ListOwnPaymentsRequest& request) {
  auto offset = page_offset(own_payments, request.page_token());
  if (!offset) return fail(offset.error());
  const int size = request.page_size();
  return Page{*offset, size <= 0 ? usual_page : std::min(size, most_page)};
}

std::string next_page(const Page& page, bool more) {
  return more ? page_token(own_payments, page.offset + page.limit) : std::string();
}

}  // namespace mct::wallet
