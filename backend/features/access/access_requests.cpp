#include "backend/features/access/access_requests.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/passes/place.h"
#include "backend/text/field_checks.h"

namespace mct::access {
namespace {

using text::FieldChecks;

constexpr std::size_t key_bytes = 32;
constexpr std::size_t grant_id_bytes = 16;
constexpr std::size_t longest_refusal = 40;

bool is_refusal(std::string_view text) {
  return text.size() <= longest_refusal &&
         std::ranges::all_of(text, [](char it) { return it == '_' || (it >= 'A' && it <= 'Z'); });
}

bool is_secret(std::string_view text) {
  return text.size() >= 32 && text.size() <= 128 &&
         std::ranges::all_of(text, [](char it) { return it > ' ' && it < '\x7f'; });
}

}  // namespace

Result<std::string> parse(const pb::GetPassesRequest& request) {
  FieldChecks checks;
  checks.unless(request.device_key().size() == key_bytes, "device_key", "须为 32 字节");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return hex_of(request.device_key());
}

Result<Invitation> parse(const pb::InviteVisitorRequest& request, std::int64_t now_s) {
  FieldChecks checks;
  const auto wanted = request.start_time().seconds(), end = request.end_time().seconds();
  const auto start = wanted > 0 ? wanted : now_s;
  checks.unless(passes::is_place(request.place()), "place", "没有这个地方");
  checks.unless(text::is_line(request.name(), 1, 20), "name", "访客姓名须为 1 至 20 个字");
  checks.unless(wanted >= 0 && start <= now_s + visits_ahead_s, "start_time", "最多提前 30 天");
  checks.unless(end > std::max(start, now_s) && end <= start + visit_lasts_s, "end_time",
                "须晚于开始时间，并在其后 24 小时之内");
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Invitation{request.place(), request.name(), start, end, request.request_id()};
}

Result<std::vector<Entry>> parse(const pb::SyncGateRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.gate_id()), "gate_id", "须为 1 至 64 个字符");
  checks.unless(request.entries_size() <= most_entries, "entries", "一次最多 500 条");
  std::vector<Entry> entries;
  for (int i = 0; i < std::min(request.entries_size(), most_entries); ++i) {
    const auto& it = request.entries(i);
    const auto field = [i](const char* name) { return fmt::format("entries[{}].{}", i, name); };
    checks.unless(it.number() > (entries.empty() ? 0 : entries.back().number), field("number"),
                  "须递增，从 1 起");
    checks.unless(it.grant_id().size() == grant_id_bytes, field("grant_id"), "须为 16 字节");
    checks.unless(it.time() > 0, field("time"), "须为 1970 年以来的秒数");
    checks.unless(is_refusal(it.refusal()), field("refusal"), "须为至多 40 个大写字母和下划线");
    entries.push_back({it.number(), hex_of(it.grant_id()), it.time(), it.refusal()});
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return entries;
}

Result<Gate> parse(const pb::SetGateRequest& request) {
  FieldChecks checks;
  const auto& gate = request.gate();
  checks.unless(text::is_id(gate.id()), "gate.id", "须为 1 至 64 个字母、数字和连字符");
  checks.unless(passes::is_place(gate.place()), "gate.place",
                "须为用 / 连接的至多 8 段字母、数字和连字符");
  checks.unless(text::is_line(gate.name(), 1, 40), "gate.name", "名称须为 1 至 40 个字");
  checks.unless(is_secret(request.secret()), "secret", "须为 32 至 128 个可见的 ASCII 字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return Gate{gate.id(), gate.place(), gate.name()};
}

Status check_id(const std::string& id) {
  FieldChecks checks;
  checks.unless(text::is_id(id), "id", "须为 1 至 64 个字符");
  return std::move(checks).status();
}

}  // namespace mct::access
