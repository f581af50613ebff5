#include "backend/core/page_token.h"

#include <charconv>
#include <fmt/format.h>

namespace mct {
namespace {

// FNV-1a: the token must mean the same on every node and in every build.
std::uint64_t fingerprint(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (unsigned char byte : text) hash = (hash ^ byte) * 0x100000001b3;
  return hash;
}

bool parse(std::string_view text, int base, auto& number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

std::string page_token(std::string_view query, std::int64_t offset) {
  return fmt::format("{:016x}-{}", fingerprint(query), offset);
}

Result<std::int64_t> page_offset(std::string_view query, std::string_view token) {
  if (token.empty()) return 0;
  std::uint64_t hash = 0;
  std::int64_t offset = 0;
  const auto dash = token.find('-');
  if (dash == std::string_view::npos || !parse(token.substr(0, dash), 16, hash) ||
      !parse(token.substr(dash + 1), 10, offset) || offset < 0 || hash != fingerprint(query))
    return fail(reason::page_token_mismatch, "page_token 不属于这次查询，请从第一页重新开始",
                {{"page_token", "其他查询或旧版目录的标记"}});
  return offset;
}

}  // namespace mct
