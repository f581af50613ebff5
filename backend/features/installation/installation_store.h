#pragma once

#include <boost/asio/awaitable.hpp>
#include <span>

#include "backend/features/installation/installation_types.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::installation {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Holds the week that is counted now, so that it does not end meanwhile: shared for a report,
// alone for the end of the week. Errors: those of the storage.
enum class Hold { shared, alone };
Result<Week> hold_running_week(storage::Connection& connection, Hold hold);

// The devices that report themselves.
class InstallationStore {
 public:
  explicit InstallationStore(storage::Database& database) : database_(database) {}

  // Reports are counted in the running week, also when the clock has gone back behind it.
  // Errors: INSTALLATION_LIMIT.
  asio::awaitable<Status> report(Installation installation, Reporter reporter, std::int64_t now_ms);

 private:
  storage::Database& database_;
};

}  // namespace mct::installation
