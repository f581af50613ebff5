#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <span>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/organization_tree.h"
#include "backend/storage/migration.h"

namespace mct::directory {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// The tree that the transaction sees. Kept with the connection for as long as its revision is the
// database's, so that it costs one row.
Result<std::shared_ptr<const OrganizationTree>> read_tree(storage::Connection& connection);

// Adds a department whose path and unit are made already.
Status add_department(storage::Connection& connection, const Organization& department);

class OrganizationStore {
 public:
  explicit OrganizationStore(storage::Database& database) : database_(database) {}

  // Adds those that are not there yet; what is there stays as it is. Path and unit are made from
  // the parents, which come first.
  asio::awaitable<Status> seed(std::vector<Organization> organizations);

  // As it is now.
  asio::awaitable<Result<std::shared_ptr<const OrganizationTree>>> tree();

  // Adds the department, or changes name, place or parent of the one with this id (its own
  // departments move with it). Errors: NAME_TAKEN, ORGANIZATION_NOT_FOUND.
  asio::awaitable<Result<Organization>> put(Organization department, audit::Actor actor,
                                            std::int64_t now_ms);
  // Errors: ORGANIZATION_NOT_FOUND, DEPARTMENT_NOT_EMPTY.
  asio::awaitable<Status> remove(std::string id, audit::Actor actor, std::int64_t now_ms);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
