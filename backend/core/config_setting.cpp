#include "backend/core/config_setting.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace mct {
namespace {

using Complaint = Setting::Complaint;
using std::chrono::milliseconds;

template <class Value>
std::optional<Value> parse_whole(std::string_view text) {
  Value value{};
  const char* end = text.data() + text.size();
  auto [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  return value;
}

// field(Config&) -> the text or the path that is to be set.
template <class Field>
Setting::Text text_into(Field field) {
  return [field](Config& config, std::string_view text) -> Complaint {
    if (text.empty()) return "不能为空";
    field(config) = text;
    return std::nullopt;
  };
}

Tls& tls_of(Config& config) {
  return config.tls ? *config.tls : config.tls.emplace();
}

bool is_host_and_port(std::string_view text) {
  auto colon = text.rfind(':');
  return colon != std::string_view::npos && colon != 0 &&
         parse_whole<std::uint16_t>(text.substr(colon + 1));
}

// field(Config&) -> the address that is to be set.
template <class Field>
Setting::Text address_into(Field field) {
  return [field](Config& config, std::string_view text) -> Complaint {
    if (!is_host_and_port(text)) return "应为 主机:端口，端口为 0 至 65535，例如 127.0.0.1:7420";
    field(config) = text;
    return std::nullopt;
  };
}

// The text may hold a password, so that no message repeats it.
Complaint set_storage(Config& config, std::string_view text) {
  bool conninfo = text.starts_with("postgresql://") || text.starts_with("postgres://") ||
                  text.find('=') != std::string_view::npos;
  if (text != "sqlite" && !conninfo)
    return "应为 sqlite 或 PostgreSQL 连接串（postgresql://… 或 host=… dbname=…）";
  config.postgres = conninfo ? text : std::string_view{};
  return std::nullopt;
}

Complaint set_reports(Config& config, std::string_view text) {
  if (text.empty()) return "不能为空；不要文件请写 off";
  config.reports.written = text != "off";
  if (config.reports.written) config.reports.folder = text;
  return std::nullopt;
}

Complaint set_log_level(Config& config, std::string_view text) {
  constexpr std::array<std::pair<std::string_view, LogLevel>, 4> levels{{
      {"debug", LogLevel::debug},
      {"info", LogLevel::info},
      {"warn", LogLevel::warn},
      {"error", LogLevel::error},
  }};
  for (auto [name, level] : levels) {
    if (name != text) continue;
    config.log_level = level;
    return std::nullopt;
  }
  return "应为 debug、info、warn 或 error";
}

std::vector<Setting> make_settings() {
  using Number = Setting::Number;
  return {
      {"data", "Folder of everything that the server writes (data)",
       text_into([](Config & c) -> auto& { return c.data_dir; })},
      {"listen", "host:port; port 0 lets the system choose (127.0.0.1:7420)",
       address_into([](Config & c) -> auto& { return c.listen; })},
      {"storage", "sqlite, or a PostgreSQL conninfo; prefer MCT_POSTGRES for one with a password",
       set_storage},
      {"assets", "Folder of the data that comes with the program (assets)",
       text_into([](Config & c) -> auto& { return c.assets_dir; })},
      {"worker_threads", "Threads for the calls; 0 = one for each core (0)",
       Number{0, 256, [](Config& c, auto n) { c.worker_threads = static_cast<int>(n); }}},
      {"log_level", "debug, info, warn or error (info)", set_log_level},
      {"tls.certificate", "PEM file of the certificate chain; none = plain text",
       text_into([](Config & c) -> auto& { return tls_of(c).certificate; })},
      {"tls.key", "PEM file of the certificate's key",
       text_into([](Config & c) -> auto& { return tls_of(c).key; })},
      {"sms.url", "HTTP gateway for short messages; none = codes go to the console",
       text_into([](Config & c) -> auto& { return c.sms.url; })},
      {"sms.key_file", "File with the gateway's key",
       text_into([](Config & c) -> auto& { return c.sms.key_file; })},
      {"sms.template", "The gateway's name of the text of a code",
       text_into([](Config & c) -> auto& { return c.sms.template_id; })},
      {"push.url", "HTTP gateway for pushes to phones; none = they go to the console",
       text_into([](Config & c) -> auto& { return c.push.url; })},
      {"push.key_file", "File with the push gateway's key",
       text_into([](Config & c) -> auto& { return c.push.key_file; })},
      {"payment.url", "HTTP gateway of the payment provider; none = nothing can be paid",
       text_into([](Config & c) -> auto& { return c.payment.url; })},
      {"payment.key_file", "File with the key that the provider and this server sign with",
       text_into([](Config & c) -> auto& { return c.payment.key_file; })},
      {"payment.callback_listen",
       "host:port where the provider tells of orders; none = it is asked",
       address_into([](Config & c) -> auto& { return c.payment.callback_listen; })},
      {"payment.simulated", "1 lets people pay without money; for development only (0)",
       Number{0, 1, [](Config& c, auto n) { c.payment.simulated = n == 1; }}},
      {"reports.dir", "Folder for the files of the weekly report; off = none (reports in data)",
       set_reports},
      {"identity.key_file",
       "File of the keys that identities are encrypted with (data/identity.keys)",
       text_into([](Config & c) -> auto& { return c.identity_key_file; })},
      {"access.key_file", "File of the keys that passes for doors are signed with (data/pass.keys)",
       text_into([](Config & c) -> auto& { return c.pass_key_file; })},
      {"events.keep_days", "Days that events are kept; 0 = for ever (400)",
       Number{0, 3650, [](Config& c, auto n) { c.events_keep_days = static_cast<int>(n); }}},
      {"attachments.quota_mb", "MB that one account may upload (2048)",
       Number{1, 1 << 20, [](Config& c, auto n) { c.attachment_quota_mb = static_cast<int>(n); }}},
      {"sample_unit", "1 adds a unit with sample people, to try things out; never for real use (0)",
       Number{0, 1, [](Config& c, auto n) { c.sample_unit = n == 1; }}},
      {"limits.max_receive_bytes", "Largest request in bytes (17825792)",
       Number{64 << 10, 256 << 20, [](Config& c, auto n) { c.limits.max_receive_bytes = n; }}},
      {"limits.max_concurrent_calls", "Calls in flight; more are refused (1024)",
       Number{1, 100'000,
              [](Config& c, auto n) { c.limits.max_concurrent_calls = static_cast<int>(n); }}},
      {"limits.max_streams", "Streams of clients that are online; more are refused (20000)",
       Number{1, 1'000'000, [](Config& c, auto n) { c.limits.max_streams = static_cast<int>(n); }}},
      {"limits.default_deadline_ms", "For calls that bring no deadline (30000)",
       Number{100, 600'000,
              [](Config& c, auto n) { c.limits.default_deadline = milliseconds(n); }}},
      {"limits.drain_ms", "For calls in flight when the server stops (10000)",
       Number{0, 600'000, [](Config& c, auto n) { c.limits.drain = milliseconds(n); }}},
  };
}

}  // namespace

std::string Setting::flag() const {
  std::string name = "--" + std::string(key);
  std::ranges::replace_if(
      name, [](char c) { return c == '_' || c == '.'; }, '-');
  return name;
}

Complaint Setting::set_text(Config& config, std::string_view text) const {
  if (auto* set = std::get_if<Text>(&value)) return (*set)(config, text);
  return "应为整数";
}

Complaint Setting::set_number(Config& config, std::int64_t number) const {
  auto* range = std::get_if<Number>(&value);
  if (range == nullptr) return "应为文本";
  if (number < range->least || number > range->most)
    return fmt::format("{} 超出范围，应为 {} 至 {}", number, range->least, range->most);
  range->set(config, number);
  return std::nullopt;
}

Complaint Setting::set_from_flag(Config& config, std::string_view argument) const {
  if (std::holds_alternative<Text>(value)) return set_text(config, argument);
  auto number = parse_whole<std::int64_t>(argument);
  return number ? set_number(config, *number) : fmt::format("“{}”不是整数", argument);
}

std::span<const Setting> settings() {
  static const std::vector<Setting> all = make_settings();
  return all;
}

const Setting* find_setting(std::string_view key) {
  auto found = std::ranges::find(settings(), key, &Setting::key);
  return found == settings().end() ? nullptr : &*found;
}

}  // namespace mct
