#pragma once

#include <string>

#include "backend/core/result.h"

namespace mct::sheets {

// A file without a place on disk, for a library that writes only to a path (memfd_create(2)).
class MemoryFile {
 public:
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  // A path to the file, valid in this process as long as this lives; empty if there is no file.
  std::string path() const;
  // Everything in it. Errors: STORAGE_FULL: no file could be made or read.
  Result<std::string> read() const;

 private:
  int descriptor_;
};

}  // namespace mct::sheets
