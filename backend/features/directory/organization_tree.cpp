#include "backend/features/directory/organization_tree.h"

#include <algorithm>

namespace mct::directory {

OrganizationTree::OrganizationTree(std::int64_t revision, std::vector<Organization> organizations)
    : revision_(revision) {
  std::unordered_map<std::string, std::vector<Organization>> children;
  for (auto& organization : organizations)
    children[organization.parent_id].push_back(std::move(organization));
  for (auto& [parent, siblings] : children)
    std::ranges::sort(siblings, {},
                      [](const Organization& it) { return std::pair(it.position, it.short_name); });
  place({}, children);
}

void OrganizationTree::place(const std::string& parent_id,
                             std::unordered_map<std::string, std::vector<Organization>>& children) {
  for (auto& organization : children[parent_id]) {
    const auto id = organization.id;
    by_id_.emplace(id, organizations_.size());
    organizations_.push_back(std::move(organization));
    if (children.contains(id)) place(id, children);
  }
}

const Organization* OrganizationTree::find(std::string_view id) const {
  const auto found = by_id_.find(std::string(id));
  return found == by_id_.end() ? nullptr : &organizations_[found->second];
}

bool OrganizationTree::is_within(std::string_view id, std::string_view above) const {
  const auto* below = find(id);
  const auto* top = find(above);
  return below != nullptr && top != nullptr && below->path.starts_with(top->path);
}

std::string OrganizationTree::name_of(std::string_view id) const {
  const auto* organization = find(id);
  if (organization == nullptr) return {};
  if (organization->kind != OrganizationKind::department) return organization->short_name;
  return name_of(organization->parent_id) + " · " + organization->short_name;
}

const Organization* OrganizationTree::child(std::string_view parent_id,
                                            std::string_view name) const {
  for (const auto& organization : organizations_)
    if (organization.parent_id == parent_id && organization.short_name == name)
      return &organization;
  return nullptr;
}

std::vector<const Organization*> OrganizationTree::units_named(std::string_view text) const {
  std::vector<const Organization*> found;
  for (const auto& organization : organizations_)
    if (organization.kind != OrganizationKind::department &&
        (organization.short_name.find(text) != std::string::npos ||
         organization.full_name.find(text) != std::string::npos))
      found.push_back(&organization);
  std::ranges::stable_sort(found, {}, [](const auto* it) { return it->short_name.size(); });
  return found;
}

}  // namespace mct::directory
