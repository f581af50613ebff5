#pragma once

#include "backend/features/directory/organization_store.h"
#include "backend/features/place/place_owners.h"
#include "backend/wiring/kept_unit.h"

namespace mct {

// Places belong to units of the directory, whose admins keep them: wires the port of one feature to
// the stores of another.
class OwnersOfPlaces final : public place::Owners {
 public:
  Result<std::optional<std::string>> kept(storage::Connection& connection,
                                          const audit::Actor& actor,
                                          const std::string& unit_id) override {
    auto top = kept_unit(connection, actor);
    if (!top) return fail(top.error());
    if (!*top) return std::nullopt;
    // A place that no unit keeps is the operator's.
    if (unit_id.empty())
      return actor.account_id.empty() ? std::optional(std::string(directory::root_id) + "/")
                                      : std::nullopt;
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    const auto* unit = (*tree)->find(unit_id);
    if (unit == nullptr || !(*tree)->is_within(unit_id, **top)) return std::nullopt;
    return unit->path;
  }

  Result<std::string> name_of(storage::Connection& connection,
                              const std::string& unit_id) override {
    auto tree = directory::read_tree(connection);
    if (!tree) return fail(tree.error());
    return (*tree)->name_of(unit_id);
  }
};

}  // namespace mct
