#pragma once

#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/people_count_store.h"
#include "backend/features/installation/report_store.h"

namespace mct {

// The weekly report counts the directory's people: wires the port of one feature to the stores of
// another.
class PeopleOfUnits final : public installation::PeopleCount {
 public:
  Result<std::vector<installation::UnitPeople>> count(storage::Connection& connection) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    auto people = directory::count_people(connection);
    if (!people) return fail(people.error());
    std::vector<installation::UnitPeople> units;
    for (const auto& it : (*tree)->all()) {
      if (it.kind == directory::OrganizationKind::department) continue;
      const auto& of_unit = (*people)[it.id];
      // Those that the district does not run come in with their first people.
      const bool asked_to_install = it.kind != directory::OrganizationKind::community &&
                                    it.kind != directory::OrganizationKind::property;
      if (!asked_to_install && of_unit.listed == 0) continue;
      units.push_back({it.id, it.short_name, it.path, of_unit.listed, of_unit.claimed});
    }
    return units;
  }
};

}  // namespace mct
