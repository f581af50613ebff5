#include "backend/ctl/file.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <system_error>

#include "backend/ctl/session.h"

namespace mct::ctl {
namespace {

tl::unexpected<Error> refused(const std::filesystem::path& file, const char* what) {
  return fail(reason::file_unreadable,
              fmt::format("{}{}：{}", file.string(), what, std::strerror(errno)));
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& file) {
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) {
    errno = EISDIR;
    return refused(file, " 读不出来");
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return refused(file, " 打不开");
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (stream.bad()) return refused(file, " 读不出来");
  return bytes;
}

}  // namespace mct::ctl
