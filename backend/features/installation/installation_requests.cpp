#include "backend/features/installation/installation_requests.h"

#include "backend/text/field_checks.h"

namespace mct::installation {
namespace {

using text::FieldChecks;

constexpr std::size_t most_version = 20;

}  // namespace

Reporter reporter_of(const rpc::Caller& caller) {
  return {rpc::address_of(caller.peer), caller.identity.account_id, caller.card.unit_id};
}

Reader reader_of(const rpc::Caller& caller) {
  return {caller.card.unit_id, caller.is_operator};
}

Result<Installation> parse(const pb::Installation& installation) {
  FieldChecks checks;
  checks.unless(text::is_id(installation.installation_id(), 16), "installation.installation_id",
                "安装标识须为 16 至 64 个字符");
  checks.unless(pb::Platform_IsValid(installation.platform()) &&
                    installation.platform() != pb::PLATFORM_UNSPECIFIED,
                "installation.platform", "未说明系统");
  checks.unless(text::is_line(installation.app_version(), 1, most_version),
                "installation.app_version", "版本须为 1 至 20 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Installation{installation.installation_id(),
                      static_cast<Platform>(installation.platform()), installation.app_version()};
}

Result<std::optional<Week>> parse_week(const std::string& week) {
  if (week.empty()) return std::nullopt;
  const auto parsed = Week::parse(week);
  FieldChecks checks;
  checks.unless(parsed.has_value(), "week", "应为年和周，如 2026-W47");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return parsed;
}

Result<ReportFormat> parse(pb::ReportFormat format) {
  FieldChecks checks;
  checks.unless(format == pb::REPORT_FORMAT_XLSX || format == pb::REPORT_FORMAT_PDF, "format",
                "请选择文件格式");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return format == pb::REPORT_FORMAT_PDF ? ReportFormat::pdf : ReportFormat::xlsx;
}

}  // namespace mct::installation
