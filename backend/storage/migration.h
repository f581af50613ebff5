#pragma once

#include <span>
#include <string_view>

#include "backend/storage/database.h"

namespace mct::storage {

// One numbered SQL file of a feature, embedded at build time from its migrations/ folder
// (0001_items.sql; 0001_items.sqlite.sql and 0001_items.postgres.sql where the engines differ).
struct Migration {
  std::string_view feature;
  int version;  // from 1, without a gap within the feature
  std::string_view name;
  std::string_view sqlite;
  std::string_view postgres;
};

// Brings the database up to the given migrations, each in a transaction of its own together with
// its row in `schema_migration`, so that a run that was killed goes on where it stopped.
// Errors: DATABASE_NEWER (the database holds a migration that this binary does not know),
// DATA_LOSS (SCHEMA_CHANGED: an applied migration's text has changed since).
asio::awaitable<Status> migrate(Database& database, std::span<const Migration> migrations);

}  // namespace mct::storage
