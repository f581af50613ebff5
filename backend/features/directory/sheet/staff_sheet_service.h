#pragma once

#include "backend/core/clock.h"
#include "backend/features/directory/sheet/staff_import_store.h"
#include "backend/features/directory/staff_service.h"

namespace mct::directory {

struct StaffFile {
  ImportWish wish;
  std::string content;
  bool validate_only = false;
  std::int64_t expected_fingerprint = 0;
  std::string request_id;
};

// Sheets in and out.
class StaffSheetService {
 public:
  StaffSheetService(OrganizationStore& organizations, CardStore& cards, StaffImportStore& imports,
                    CardWatch& watch, EndCalls end_calls, const Clock& clock)
      : organizations_(organizations),
        cards_(cards),
        imports_(imports),
        watch_(watch),
        end_calls_(std::move(end_calls)),
        clock_(clock) {}

  struct Imported {
    Tree tree;
    ImportOutcome outcome;
  };
  // Errors: NOT_YOUR_UNIT, ORGANIZATION_NOT_FOUND, INVALID_ARGUMENT (no sheet at all),
  // DIRECTORY_CHANGED.
  asio::awaitable<Result<Imported>> import(Viewer admin, StaffFile file);
  // Errors: NOT_YOUR_UNIT, NO_IMPORT, CARD_CHANGED.
  asio::awaitable<Result<int>> undo(Viewer admin, std::string organization_id);
  // Errors: NOT_YOUR_UNIT, ORGANIZATION_NOT_FOUND.
  asio::awaitable<Result<std::string>> write(Viewer admin, std::string organization_id,
                                             SheetFormat format, bool template_only);

 private:
  void end_calls_of(const std::vector<std::string>& card_ids);

  OrganizationStore& organizations_;
  CardStore& cards_;
  StaffImportStore& imports_;
  CardWatch& watch_;
  EndCalls end_calls_;
  const Clock& clock_;
};

}  // namespace mct::directory
