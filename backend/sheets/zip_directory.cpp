#include "backend/sheets/zip_directory.h"

#include <cstdint>
#include <fmt/format.h>
#include <optional>

namespace mct::sheets {
namespace {

constexpr std::string_view end_signature{"PK\x05\x06", 4};
constexpr std::string_view entry_signature{"PK\x01\x02", 4};
constexpr std::size_t end_size = 22;
constexpr std::size_t entry_size = 46;
constexpr int max_entries = 4'096;

// Little-endian; the caller has checked that it lies inside.
std::uint32_t number_at(std::string_view bytes, std::size_t offset, int width) {
  std::uint32_t number = 0;
  for (int i = width - 1; i >= 0; --i)
    number = number << 8U | static_cast<std::uint8_t>(bytes[offset + static_cast<std::size_t>(i)]);
  return number;
}

struct Directory {
  std::string_view entries;
  int count = 0;
};

std::optional<Directory> find_directory(std::string_view archive) {
  if (archive.size() < end_size) return std::nullopt;
  const auto end = archive.rfind(end_signature, archive.size() - end_size);
  if (end == std::string_view::npos) return std::nullopt;
  const auto size = number_at(archive, end + 12, 4);
  const auto offset = number_at(archive, end + 16, 4);
  if (offset > end || size > end - offset) return std::nullopt;
  return Directory{archive.substr(offset, size), static_cast<int>(number_at(archive, end + 10, 2))};
}

tl::unexpected<Error> damaged() {
  return fail(mct::reason::invalid_argument, "文件已损坏：压缩包的目录不完整");
}

}  // namespace

Status check_unpacked_size(std::string_view archive, std::size_t limit) {
  if (!archive.starts_with("PK")) return fail(mct::reason::invalid_argument, "不是 XLSX 工作簿");
  auto directory = find_directory(archive);
  if (!directory) return damaged();
  if (directory->count > max_entries)
    return fail(mct::reason::invalid_argument, fmt::format("工作簿内的文件过多：{} 个，最多 {} 个",
                                                           directory->count, max_entries));
  std::uint64_t total = 0;
  for (auto rest = directory->entries; directory->count > 0; --directory->count) {
    if (rest.size() < entry_size || !rest.starts_with(entry_signature)) return damaged();
    total += number_at(rest, 24, 4);
    const std::size_t names =
        number_at(rest, 28, 2) + number_at(rest, 30, 2) + number_at(rest, 32, 2);
    if (rest.size() - entry_size < names) return damaged();
    rest.remove_prefix(entry_size + names);
  }
  if (total > limit)
    return fail(mct::reason::invalid_argument,
                fmt::format("工作簿解压后过大：{} 字节，最多 {} 字节", total, limit));
  return {};
}

}  // namespace mct::sheets
