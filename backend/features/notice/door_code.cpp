#include "backend/features/notice/door_code.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <sodium.h>

#include "backend/core/ids.h"
#include "backend/features/notice/notice_types.h"

namespace mct::notice {
namespace {

constexpr std::int64_t half_minute_ms = 30'000;
constexpr std::size_t id_digits = 32, signature_bytes = 16, key_bytes = 32;

std::string sign(const std::string& key, std::string_view text) {
  std::array<unsigned char, crypto_auth_hmacsha256_BYTES> mac{};
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.data()),
                              key.size());
  crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()),
                                text.size());
  crypto_auth_hmacsha256_final(&state, mac.data());
  return hex_of({reinterpret_cast<const char*>(mac.data()), signature_bytes});
}

std::string signed_text(const std::string& notice_id, std::int64_t half_minute) {
  return fmt::format("{}-{}", notice_id, half_minute);
}

}  // namespace

std::string new_door_key() {
  return random_hex(key_bytes);
}

std::string door_code(const std::string& key, const std::string& notice_id, std::int64_t now_ms) {
  const auto text = signed_text(notice_id, now_ms / half_minute_ms);
  return text + "-" + sign(key, text);
}

int door_code_seconds(std::int64_t now_ms) {
  return static_cast<int>((half_minute_ms - now_ms % half_minute_ms + 999) / 1000);
}

std::optional<DoorCode> read_door_code(std::string_view text) {
  const auto second = text.rfind('-');
  if (text.size() <= id_digits || text[id_digits] != '-' || second <= id_digits ||
      text.size() - second - 1 != 2 * signature_bytes)
    return std::nullopt;
  DoorCode code{std::string(text.substr(0, id_digits)), 0, std::string(text.substr(second + 1))};
  const auto digits = text.substr(id_digits + 1, second - id_digits - 1);
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code.half_minute);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return code;
}

tl::unexpected<Error> no_door_code() {
  const std::string what = "这不是会议签到码";
  return fail(mct::reason::invalid_argument, what, {{"code", what}});
}

Status check_door_code(const std::string& key, const DoorCode& code, std::int64_t now_ms) {
  const auto wanted = sign(key, signed_text(code.notice_id, code.half_minute));
  if (wanted.size() != code.signature.size() ||
      sodium_memcmp(wanted.data(), code.signature.data(), wanted.size()) != 0)
    return no_door_code();
  const auto age = now_ms / half_minute_ms - code.half_minute;
  if (age < -1 || age > 1)
    return fail(reason::check_in_code_expired, "签到码已过期，请扫现场正在显示的码");
  return {};
}

}  // namespace mct::notice
