#include "backend/features/property/property_requests.h"

#include <fmt/format.h>

#include "backend/text/field_checks.h"

namespace mct::property {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t most_reason = 100;

void check_community(FieldChecks& checks, const std::string& id) {
  checks.unless(is_id(id), "community_id", "请选择社区");
}

}  // namespace

Result<ListPage> parse(const pb::ListOwnBillsRequest& request) {
  return list_page("own bills", request.page_size(), request.page_token());
}

Status check(const pb::PayBillRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.bill_id()), "bill_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Status check(const pb::EntrustCommunityRequest& request) {
  FieldChecks checks;
  check_community(checks, request.community_id());
  checks.unless(is_id(request.company_id(), 0), "company_id", "物业公司有误");
  return std::move(checks).status();
}

Result<BillStore::Sheet> parse(const pb::ImportBillsRequest& request) {
  FieldChecks checks;
  check_community(checks, request.community_id());
  checks.unless(!request.content().empty(), "content", "请选择文件");
  checks.unless(request.format() == pb::BILL_SHEET_FORMAT_XLSX ||
                    request.format() == pb::BILL_SHEET_FORMAT_CSV,
                "format", "应为 XLSX 或 CSV");
  checks.unless(is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  const auto format = static_cast<SheetFormat>(request.format());
  sheets::Problems problems;
  auto rows = read_bill_sheet(request.content(), format, problems);
  if (!rows) return fail(rows.error());
  if (rows->empty() && problems.empty())
    return fail(mct::reason::invalid_argument, "表里没有账单", {{"content", "表里没有账单"}});
  return BillStore::Sheet{request.community_id(),  format,
                          std::move(*rows),        problems.take(),
                          request.validate_only(), request.request_id()};
}

Result<BillListing> parse(const pb::ListBillsRequest& request) {
  FieldChecks checks;
  check_community(checks, request.community_id());
  checks.unless(pb::Bill::State_IsValid(request.state()), "state", "没有这个状态");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  auto page = list_page(
      fmt::format("bills/{}/{}", request.community_id(), static_cast<int>(request.state())),
      request.page_size(), request.page_token());
  if (!page) return fail(page.error());
  BillListing listing{request.community_id(), std::nullopt, std::move(*page)};
  if (request.state() != pb::Bill::STATE_UNSPECIFIED)
    listing.state = static_cast<BillState>(request.state());
  return listing;
}

Status check(const pb::WithdrawBillRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.bill_id()), "bill_id", "缺少标识或标识有误");
  checks.unless(is_line(request.reason(), 1, most_reason), "reason", "请写明原因，1 至 100 个字");
  return std::move(checks).status();
}

}  // namespace mct::property
