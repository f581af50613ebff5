#include "backend/sheets/memory_file.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

namespace mct::sheets {

MemoryFile::MemoryFile() : descriptor_(memfd_create("workbook", MFD_CLOEXEC)) {}

MemoryFile::~MemoryFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

std::string MemoryFile::path() const {
  return descriptor_ < 0 ? std::string{} : fmt::format("/proc/self/fd/{}", descriptor_);
}

Result<std::string> MemoryFile::read() const {
  const auto size = descriptor_ < 0 ? -1 : lseek(descriptor_, 0, SEEK_END);
  if (size < 0) return fail(mct::reason::storage_full, "不能建立临时文件");
  std::string bytes(static_cast<std::size_t>(size), '\0');
  for (std::size_t done = 0; done < bytes.size();) {
    const auto count =
        pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
    if (count <= 0) return fail(mct::reason::storage_full, "不能读取临时文件");
    done += static_cast<std::size_t>(count);
  }
  return bytes;
}

}  // namespace mct::sheets
