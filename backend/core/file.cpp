#include "backend/core/file.h"

#include <cerrno>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <system_error>

namespace mct {
namespace {

tl::unexpected<Error> refused(const std::filesystem::path& file, const std::error_code& error) {
  return fail(reason::file_not_written,
              fmt::format("{} 写不进去：{}", file.string(), error.message()));
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return fail(reason::invalid_argument, fmt::format("打不开 {}", file.string()));
  return std::string{std::istreambuf_iterator<char>(stream), {}};
}

Status write_file(const std::filesystem::path& file, std::string_view bytes) {
  auto part = file;
  part += ".part";
  std::ofstream stream(part, std::ios::binary | std::ios::trunc);
  stream << bytes;
  stream.close();
  if (!stream) return refused(part, {errno, std::generic_category()});
  std::error_code error;
  std::filesystem::rename(part, file, error);
  if (error) return refused(file, error);
  return {};
}

}  // namespace mct
