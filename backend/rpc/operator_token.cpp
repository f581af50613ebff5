#include "backend/rpc/operator_token.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <system_error>

#include "backend/core/ids.h"
#include "backend/core/private_file.h"

namespace mct::rpc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t token_bytes = 32;

fs::path file_in(const fs::path& data_dir) {
  return data_dir / "operator.token";
}

tl::unexpected<Error> bad(std::vector<Violation> what) {
  return fail(reason::bad_operator_token, "运维令牌不可用", std::move(what));
}

bool is_token(std::string_view text) {
  auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == 2 * token_bytes && std::ranges::all_of(text, is_digit);
}

}  // namespace

Result<OperatorToken> OperatorToken::load(const fs::path& data_dir) {
  const auto file = file_in(data_dir);
  auto text = read_private(file);
  if (!text) return bad(text.error().violations);
  text->resize(std::min(text->size(), text->find('\n')));
  if (!is_token(*text))
    return bad({{file.string(), "不是 64 位十六进制数字；删除后重新启动会生成新的令牌"}});
  return OperatorToken(*text);
}

Result<OperatorToken> OperatorToken::load_or_create(const fs::path& data_dir) {
  auto file = file_in(data_dir);
  std::error_code error;
  fs::create_directories(data_dir, error);
  if (error) return bad({{data_dir.string(), error.message()}});
  if (fs::exists(file, error)) return load(data_dir);
  if (error) return bad({{file.string(), error.message()}});
  if (auto written = write_private(file, random_hex(token_bytes) + "\n"); !written)
    return bad(written.error().violations);
  return load(data_dir);
}

bool OperatorToken::matches(std::string_view presented) const {
  return presented.size() == text_.size() &&
         CRYPTO_memcmp(presented.data(), text_.data(), text_.size()) == 0;
}

}  // namespace mct::rpc
