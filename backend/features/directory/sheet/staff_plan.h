#pragma once

#include <span>
#include <string>
#include <vector>

#include "backend/audit/audit_trail.h"
#include "backend/features/directory/sheet/staff_sheet.h"

namespace mct::directory {

// What an import is asked to do.
struct ImportWish {
  std::string organization_id;  // the sheet lists its people and those of all below it
  SheetFormat format = SheetFormat::xlsx;
  bool revoke_missing = false;
  bool as_admins = false;
};

// What an import does, before it is done.
struct StaffPlan {
  struct Change {
    Card before;
    Card after;
    std::vector<audit::FieldChange> fields;
  };
  std::vector<Organization> new_departments;  // parents first; with ids, path and unit
  std::vector<Card> added;                    // with unit and place; without id
  std::vector<Change> changed;
  std::vector<Card> missing;  // listed, but not in the sheet
  int unchanged = 0;
  // The state of the people that the sheet was compared with, as a number.
  std::int64_t fingerprint = 0;
};

// Compares the rows with the cards of the organization and of all below it. A person is the same
// when unit and phone are. What is wrong is added to `problems`: unknown units, units outside the
// organization, a phone that stands twice for one unit.
StaffPlan plan_import(std::span<const StaffRow> rows, const ImportWish& wish,
                      const OrganizationTree& tree, std::span<const Card> cards,
                      sheets::Problems& problems);

}  // namespace mct::directory
