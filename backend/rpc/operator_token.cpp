#include "backend/rpc/operator_token.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <openssl/crypto.h>
#include <system_error>
#include <unistd.h>

#include "backend/core/ids.h"

namespace mct::rpc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t token_bytes = 32;

fs::path file_in(const fs::path& data_dir) {
  return data_dir / "operator.token";
}

tl::unexpected<Error> bad(const fs::path& file, std::string what) {
  return fail(reason::bad_operator_token, "运维令牌不可用", {{file.string(), std::move(what)}});
}

bool is_token(std::string_view text) {
  auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  return text.size() == 2 * token_bytes && std::ranges::all_of(text, is_digit);
}

// The file appears with its whole content and its mode or not at all: a server that is killed here
// does not leave an empty token behind.
std::error_code write_private(const fs::path& file, const std::string& text) {
  auto failure = [] { return std::error_code(errno, std::generic_category()); };
  auto draft = file;
  draft += ".new";
  int fd = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return failure();
  bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                 ::fsync(fd) == 0;
  auto error = written ? std::error_code{} : failure();
  ::close(fd);
  if (!error) fs::rename(draft, file, error);
  return error;
}

}  // namespace

Result<OperatorToken> OperatorToken::load(const fs::path& data_dir) {
  auto file = file_in(data_dir);
  std::error_code error;
  auto status = fs::status(file, error);
  if (!fs::is_regular_file(status)) return bad(file, error ? error.message() : "不是文件");
  constexpr auto others = fs::perms::group_all | fs::perms::others_all;
  if ((status.permissions() & others) != fs::perms::none)
    return bad(file, "其他用户可以访问，请改为 0600");
  std::ifstream in(file);
  std::string text;
  if (!std::getline(in, text)) return bad(file, "无法读取，或文件为空");
  if (!is_token(text)) return bad(file, "不是 64 位十六进制数字；删除后重新启动会生成新的令牌");
  return OperatorToken(text);
}

Result<OperatorToken> OperatorToken::load_or_create(const fs::path& data_dir) {
  auto file = file_in(data_dir);
  std::error_code error;
  fs::create_directories(data_dir, error);
  if (error) return bad(data_dir, error.message());
  if (fs::exists(file, error)) return load(data_dir);
  if (!error) error = write_private(file, random_hex(token_bytes) + "\n");
  if (error) return bad(file, error.message());
  return load(data_dir);
}

bool OperatorToken::matches(std::string_view presented) const {
  return presented.size() == text_.size() &&
         CRYPTO_memcmp(presented.data(), text_.data(), text_.size()) == 0;
}

}  // namespace mct::rpc
