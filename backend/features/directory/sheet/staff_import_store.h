#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/features/directory/sheet/staff_plan.h"
#include "backend/features/directory/staff_store.h"

namespace mct::directory {

// An import, asked for by somebody who may.
struct StaffImport {
  ImportWish wish;
  std::vector<StaffRow> rows;
  bool validate_only = false;
  std::int64_t expected_fingerprint = 0;  // 0 = any
  std::string request_id;
};

struct ImportOutcome {
  bool applied = false;
  std::vector<Violation> problems;  // then nothing was written
  StaffPlan plan;
  std::vector<std::string> revoked_ids;
};

struct UndoneImport {
  int restored = 0;
  std::vector<std::string> revoked_ids;  // cards that the import had added
};

// Applies sheets and takes them back, each in one transaction.
class StaffImportStore {
 public:
  explicit StaffImportStore(storage::Database& database) : database_(database) {}

  // Errors: DIRECTORY_CHANGED, CARD_REVOKED.
  asio::awaitable<Result<ImportOutcome>> import(StaffImport import, Doing doing);
  // The last one that is not undone. Errors: NO_IMPORT, CARD_CHANGED, LAST_ADMIN.
  asio::awaitable<Result<UndoneImport>> undo(std::string organization_id, Doing doing);

 private:
  storage::Database& database_;
};

}  // namespace mct::directory
