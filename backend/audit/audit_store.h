#pragma once

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "backend/audit/audit_trail.h"
#include "backend/storage/migration.h"

namespace mct::audit {

namespace asio = boost::asio;

// Whether the trail is whole.
struct Verification {
  std::int64_t entries = 0;
  std::string head_hash;
  std::int64_t first_broken = 0;  // a sequence number; 0 = whole
};

struct NumberedEntry {
  std::int64_t sequence = 0;
  Entry entry;
};

std::span<const storage::Migration> migrations();

class AuditStore {
 public:
  explicit AuditStore(storage::Database& database) : database_(database) {}

  // The latest first, of the organization with this path and of all below it.
  // `before`: only entries with a smaller number; 0 = from the latest on.
  asio::awaitable<Result<std::vector<NumberedEntry>>> list(std::string scope, std::int64_t before,
                                                           int limit);

  // What has been appended behind this number, up to a thousand entries; from -1 only the last
  // number, to start from.
  struct Since {
    std::vector<Entry> entries;
    std::int64_t last = 0;
  };
  asio::awaitable<Result<Since>> since(std::int64_t sequence);

  // Reads the whole trail, a piece at a time.
  asio::awaitable<Result<Verification>> verify();

 private:
  storage::Database& database_;
};

}  // namespace mct::audit
