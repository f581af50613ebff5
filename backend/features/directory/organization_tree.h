#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/features/directory/directory_types.h"

namespace mct::directory {

// The whole tree at one revision. Immutable.
class OrganizationTree {
 public:
  // In any order.
  OrganizationTree(std::int64_t revision, std::vector<Organization> organizations);

  std::int64_t revision() const { return revision_; }
  // Parents before their children, siblings in their order of display.
  const std::vector<Organization>& all() const { return organizations_; }
  // nullptr: there is none.
  const Organization* find(std::string_view id) const;

  // `id` is `above` or somewhere below it.
  bool is_within(std::string_view id, std::string_view above) const;
  // Short names from the unit down, between · : 民政局 · 办公室.
  std::string name_of(std::string_view id) const;
  // The one with this short name right under the organization; nullptr: there is none.
  const Organization* child(std::string_view parent_id, std::string_view name) const;
  // Units (no departments) with this full or short name: communities of several towns share one.
  std::vector<const Organization*> units_called(std::string_view name) const;
  // Units whose full or short name contains the text, the shortest name first.
  std::vector<const Organization*> units_named(std::string_view text) const;
  // The unit with the longest short name, normalized, that the text begins with and does not end
  // with; `rest` is what follows. nullptr: there is none.
  const Organization* unit_before(std::string_view text, std::string_view& rest) const;

 private:
  void place(const std::string& parent_id,
             std::unordered_map<std::string, std::vector<Organization>>& children);

  std::int64_t revision_;
  std::vector<Organization> organizations_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<std::string, std::size_t> by_place_;  // the parent's id, /, the short name
  struct Unit {
    std::size_t at;
    std::string name;  // the short one, normalized
  };
  std::vector<Unit> units_;  // few, however many departments there are
};

}  // namespace mct::directory
