#include "backend/features/directory/directory_requests.h"

#include <algorithm>

#include "backend/core/digest.h"
#include "backend/core/phone.h"
#include "backend/sheets/cell_values.h"
#include "backend/text/field_checks.h"

namespace mct::directory {
namespace {

using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr int largest_position = 999'999;
constexpr std::size_t most_characters = 40;
constexpr std::size_t most_full_name = 80;
constexpr std::size_t most_signature = 60;
constexpr std::size_t most_query = 50;
constexpr std::size_t most_content = 16U << 20U;
constexpr std::string_view link_start = "mct://card/";

bool is_office_phone(const std::string& phone) {
  return phone.empty() ||
         (is_line(phone, 1, most_characters) && sheets::check_phones(phone).empty());
}

bool is_position(int position) {
  return position >= 0 && position <= largest_position;
}

}  // namespace

Viewer viewer_of(const rpc::Caller& caller) {
  const auto& card = caller.card;
  return {caller.identity.account_id, card.id,      card.name,
          card.organization_id,       card.unit_id, card.admin,
          caller.is_operator};
}

Status check_id(const std::string& id, const char* field) {
  FieldChecks checks;
  checks.unless(is_id(id), field, "缺少标识或标识有误");
  return std::move(checks).status();
}

Status check_request_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(is_id(id), "request_id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

Status check(const pb::UpdateMyCardRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.card_id()), "card_id", "缺少标识或标识有误");
  checks.unless(is_line(request.signature(), 0, most_signature), "signature", "签名最多 60 个字");
  checks.unless(request.phone_visibility() == pb::PHONE_VISIBILITY_UNIT ||
                    request.phone_visibility() == pb::PHONE_VISIBILITY_DISTRICT,
                "phone_visibility", "请选择谁能看到手机号");
  return std::move(checks).status();
}

Result<CardDetails> parse(pb::CardDetails details) {
  FieldChecks checks;
  checks.unless(is_id(details.organization_id()), "details.organization_id", "请选择单位或部门");
  checks.unless(is_line(details.name(), 1, most_characters), "details.name",
                "姓名须为 1 至 40 个字");
  checks.unless(pb::Gender_IsValid(details.gender()), "details.gender", "性别有误");
  checks.unless(is_line(details.post(), 0, most_characters), "details.post", "岗位最多 40 个字");
  checks.unless(is_mobile(details.phone()), "details.phone", "请填写 11 位手机号");
  checks.unless(is_office_phone(details.office_phone()), "details.office_phone",
                "办公电话应为数字和连字符");
  checks.unless(is_position(details.position()), "details.position", "顺序应为 0 至 999999");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return CardDetails{std::move(*details.mutable_organization_id()),
                     std::move(*details.mutable_name()),
                     static_cast<Gender>(details.gender()),
                     std::move(*details.mutable_post()),
                     std::move(*details.mutable_phone()),
                     std::move(*details.mutable_office_phone()),
                     details.position()};
}

Result<Organization> parse(pb::PutOrganizationRequest request) {
  FieldChecks checks;
  const auto& name = request.name();
  checks.unless(request.id().empty() || is_id(request.id()), "id", "标识有误");
  checks.unless(is_id(request.parent_id()), "parent_id", "请选择上级");
  checks.unless(is_line(name, 1, most_characters), "name", "名称须为 1 至 40 个字");
  checks.unless(name.find("·") == std::string::npos && name.find('/') == std::string::npos, "name",
                "名称里不能有 · 和 /");
  checks.unless(is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  checks.unless(is_position(request.position()), "position", "顺序应为 0 至 999999");
  checks.unless(is_line(request.full_name(), 0, most_full_name), "full_name", "全称最多 80 个字");
  checks.unless(pb::OrganizationKind_IsValid(request.kind()) &&
                    request.kind() != pb::ORGANIZATION_KIND_DISTRICT,
                "kind", "种类有误");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  Organization organization;
  // A new one is named after its request, so that the request sent again finds it.
  organization.id = request.id().empty()
                        ? sha256_hex("organization " + request.request_id()).substr(0, 32)
                        : request.id();
  organization.parent_id = request.parent_id();
  organization.kind = request.kind() == pb::ORGANIZATION_KIND_UNSPECIFIED
                          ? OrganizationKind::department
                          : static_cast<OrganizationKind>(request.kind());
  organization.short_name = name;
  organization.full_name = request.full_name().empty() ? name : request.full_name();
  organization.position = request.position();
  return organization;
}

Result<Role> parse(pb::Role role) {
  FieldChecks checks;
  checks.unless(role == pb::ROLE_MEMBER || role == pb::ROLE_ADMIN, "role", "请选择身份");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return static_cast<Role>(role);
}

Result<Duties> parse_duties(const google::protobuf::RepeatedField<int>& duties) {
  FieldChecks checks;
  Duties parsed;
  for (const int duty : duties) {
    checks.unless(common::v1::Duty_IsValid(duty) && duty != common::v1::DUTY_UNSPECIFIED, "duties",
                  "没有这项职责");
    parsed.insert(static_cast<Duty>(duty));
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return parsed;
}

Result<SheetFormat> parse(pb::SheetFormat format) {
  FieldChecks checks;
  checks.unless(format == pb::SHEET_FORMAT_XLSX || format == pb::SHEET_FORMAT_CSV, "format",
                "请选择文件格式");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return format == pb::SHEET_FORMAT_XLSX ? SheetFormat::xlsx : SheetFormat::csv;
}

Result<StaffFile> parse(pb::ImportStaffRequest request) {
  auto format = parse(request.format());
  if (!format) return fail(format.error());
  FieldChecks checks;
  checks.unless(is_id(request.organization_id()), "organization_id", "请选择单位");
  checks.unless(!request.content().empty(), "content", "文件是空的");
  checks.unless(request.content().size() <= most_content, "content", "文件超过 16 MiB");
  checks.unless(is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  StaffFile file;
  file.wish = {request.organization_id(), *format, request.revoke_missing(), request.as_admins()};
  file.content = std::move(*request.mutable_content());
  file.validate_only = request.validate_only();
  file.expected_fingerprint = request.expected_revision();
  file.request_id = request.request_id();
  return file;
}

Status check_query(const std::string& query) {
  FieldChecks checks;
  checks.unless(is_line(query, 1, most_query), "query", "请输入 1 至 50 个字");
  return std::move(checks).status();
}

Result<std::string> parse_link(const std::string& link) {
  const auto good = link.starts_with(link_start) && is_id(link.substr(link_start.size()), 32);
  FieldChecks checks;
  checks.unless(good, "link", "这不是门城通名片的二维码");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return link.substr(link_start.size());
}

int page_size(int wanted, int usual, int most) {
  return wanted <= 0 ? usual : std::min(wanted, most);
}

}  // namespace mct::directory
