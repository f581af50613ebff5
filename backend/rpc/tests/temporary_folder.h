#pragma once

#include <filesystem>

#include "backend/core/ids.h"

namespace mct::rpc::test {

// A folder that goes with the test.
struct TemporaryFolder {
  std::filesystem::path path = std::filesystem::temp_directory_path() / ("mct-" + random_id());
  TemporaryFolder() { std::filesystem::create_directories(path); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path); }
};

}  // namespace mct::rpc::test
