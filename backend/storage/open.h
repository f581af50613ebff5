#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "backend/core/result.h"
#include "backend/storage/database.h"

namespace mct::storage {

struct SqliteConfig {
  std::filesystem::path file;  // made with mode 0600 when it is not there
  int readers = 4;             // connections that read, each with a thread
  std::int64_t max_bytes = 0;  // of the database file; 0 = no limit. More is STORAGE_FULL
  int max_batch = 512;         // writes in one commit; 1 = each has a commit of its own
};

struct PostgresConfig {
  std::string conninfo;  // libpq's; may hold a password: never logged
  int connections = 8;   // each with a thread
};

// Errors: STORAGE_UNAVAILABLE, with the engine's own words.
Result<std::unique_ptr<Database>> open_sqlite(const SqliteConfig& config);
Result<std::unique_ptr<Database>> open_postgres(const PostgresConfig& config);

namespace reason {
using namespace mct::reason;
inline constexpr Reason schema_changed{Code::failed_precondition, "SCHEMA_CHANGED"};
}  // namespace reason

}  // namespace mct::storage
