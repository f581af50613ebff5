#include "backend/core/page_token.h"

#include <algorithm>
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

constexpr int usual_page = 50;

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

std::int64_t ListPage::end(std::int64_t count) const {
  return std::min(count, offset + limit);
}

std::string ListPage::next(bool more) const {
  return more ? page_token(query, offset + limit) : std::string();
}

std::string ListPage::next_of(std::int64_t count) const {
  return next(end(count) < count);
}

Result<ListPage> list_page(std::string query, int size, std::string_view token, int most) {
  auto offset = page_offset(query, token);
  if (!offset) return fail(offset.error());
  return ListPage{std::move(query), *offset, size <= 0 ? usual_page : std::min(size, most)};
}

Status check_only_page(std::string_view token) {
  if (token.empty()) return {};
  return fail(reason::page_token_mismatch, "没有下一页", {{"page_token", "只有一页"}});
}

}  // namespace mct
