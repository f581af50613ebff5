#include "backend/features/access/issuer_keys.h"

#include <charconv>
#include <fmt/format.h>
#include <utility>

#include "backend/core/hex.h"
#include "backend/core/ids.h"
#include "backend/core/private_file.h"

namespace mct::access {
namespace {

constexpr std::size_t seed_bytes = 32;

}  // namespace

Result<IssuerKeys> IssuerKeys::load_or_create(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file))
    if (auto made = write_private(file, fmt::format("1 {}\n", random_hex(seed_bytes))); !made)
      return fail(made.error());
  auto text = read_private(file);
  if (!text) return fail(text.error());
  auto keys = parse(*text, file);
  if (!keys) return fail(keys.error());
  IssuerKeys all;
  all.keys_ = std::move(*keys);
  return all;
}

Result<std::vector<IssuerKeys::Key>> IssuerKeys::parse(std::string_view text,
                                                       const std::filesystem::path& file) {
  std::vector<Key> keys;
  for (int line = 1; !text.empty(); ++line) {
    const auto end = text.find('\n');
    auto row = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (row.empty()) continue;
    std::uint32_t id = 0;
    const auto read = std::from_chars(row.data(), row.data() + row.size(), id);
    const auto rest = row.substr(static_cast<std::size_t>(read.ptr - row.data()));
    const auto seed = rest.starts_with(' ') ? bytes_of_hex(rest.substr(1)) : std::nullopt;
    if (read.ec != std::errc() || id == 0 || (!keys.empty() && id <= keys.back().id) || !seed ||
        seed->size() != seed_bytes)
      return fail(mct::reason::bad_private_file, "通行证密钥文件有误",
                  {{fmt::format("{}, 第 {} 行", file.string(), line),
                    "须为递增的编号、空格和 64 位十六进制数"}});
    keys.push_back({id, passes::KeyPair::from_seed(*seed)});
  }
  if (keys.empty())
    return fail(mct::reason::bad_private_file, "通行证密钥文件有误", {{file.string(), "没有密钥"}});
  return keys;
}

v1::Pass IssuerKeys::sign(const v1::Grant& grant) const {
  return passes::sign(grant, keys_.back().id, keys_.back().pair);
}

std::vector<v1::IssuerKey> IssuerKeys::public_keys() const {
  std::vector<v1::IssuerKey> all;
  for (const auto& key : keys_) {
    auto& it = all.emplace_back();
    it.set_id(key.id);
    it.set_public_key(key.pair.public_key);
  }
  return all;
}

}  // namespace mct::access
