#include "backend/features/identity/keys/key_ring.h"

#include <algorithm>
#include <fmt/format.h>
#include <sodium.h>
#include <sstream>

#include "backend/core/hex.h"
#include "backend/core/ids.h"

namespace mct::identity {
namespace {

constexpr std::size_t secret_bytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

std::string from_hex(const std::string& hex) {
  auto bytes = bytes_of_hex(hex).value_or(std::string());
  if (bytes.size() != secret_bytes) bytes.clear();
  return bytes;
}

std::string fresh_secret() {
  return from_hex(random_hex(secret_bytes));
}

bool read_line(const std::string& line, KeyRing& ring) {
  std::istringstream words(line);
  std::string word, hex;
  words >> word;
  if (word == "index") {
    words >> hex;
    ring.index_secret = from_hex(hex);
    return !ring.index_secret.empty();
  }
  KeyRing::Key key;
  if (word != "key" || !(words >> key.id >> key.made_ms >> key.request_id >> hex)) return false;
  key.secret = from_hex(hex);
  const bool next = key.id > (ring.keys.empty() ? 0 : ring.present().id);
  ring.keys.push_back(std::move(key));
  return next && !ring.present().secret.empty();
}

}  // namespace

KeyRing KeyRing::make(std::int64_t now_ms) {
  KeyRing ring;
  ring.index_secret = fresh_secret();
  ring.add("first", now_ms);
  return ring;
}

void KeyRing::add(const std::string& request_id, std::int64_t now_ms) {
  keys.push_back({keys.empty() ? 1 : present().id + 1, now_ms, request_id, fresh_secret()});
}

const KeyRing::Key* KeyRing::find(std::int64_t id) const {
  const auto found = std::ranges::find(keys, id, &Key::id);
  return found == keys.end() ? nullptr : &*found;
}

Result<KeyRing> KeyRing::parse(std::string_view text) {
  KeyRing ring;
  std::istringstream lines{std::string(text)};
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    if (!read_line(line, ring))
      return fail(mct::reason::invalid_argument, "实名认证的密钥文件有误",
                  {{fmt::format("line {}", number), "不是密钥；请从备份恢复这个文件"}});
  }
  if (ring.keys.empty() || ring.index_secret.empty())
    return fail(mct::reason::invalid_argument, "实名认证的密钥文件不完整，请从备份恢复");
  return ring;
}

std::string KeyRing::to_text() const {
  std::string text =
      "# 实名认证的密钥。丢失后已加密的实名信息无法恢复：请与数据库分开备份。\n"
      "# index 秘密 / key 编号 生成时间(ms) 请求 秘密\n";
  text += fmt::format("index {}\n", hex_of(index_secret));
  for (const auto& key : keys)
    text +=
        fmt::format("key {} {} {} {}\n", key.id, key.made_ms, key.request_id, hex_of(key.secret));
  return text;
}

}  // namespace mct::identity
