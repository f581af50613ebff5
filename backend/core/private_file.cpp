#include "backend/core/private_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace mct {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> bad(const fs::path& file, std::string what) {
  return fail(reason::bad_private_file, "密钥文件不可用", {{file.string(), std::move(what)}});
}

}  // namespace

Result<std::string> read_private(const fs::path& file) {
  std::error_code error;
  auto status = fs::status(file, error);
  if (!fs::is_regular_file(status)) return bad(file, error ? error.message() : "不是文件");
  constexpr auto others = fs::perms::group_all | fs::perms::others_all;
  if ((status.permissions() & others) != fs::perms::none)
    return bad(file, "其他用户可以访问，请改为 0600");
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (text.empty()) return bad(file, "无法读取，或文件为空");
  return text;
}

Result<std::string> read_private_line(const fs::path& file) {
  auto text = read_private(file);
  if (!text) return text;
  text->resize(std::min(text->size(), text->find_first_of("\r\n")));
  if (text->empty()) return bad(file, "第一行为空");
  return text;
}

Status write_private(const fs::path& file, const std::string& text) {
  auto failure = [] { return std::error_code(errno, std::generic_category()); };
  auto draft = file;
  draft += ".new";
  int fd = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (fd < 0) return bad(draft, failure().message());
  bool written = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                 ::fsync(fd) == 0;
  auto error = written ? std::error_code{} : failure();
  ::close(fd);
  if (!error) fs::rename(draft, file, error);
  if (error) return bad(file, error.message());
  return {};
}

}  // namespace mct
