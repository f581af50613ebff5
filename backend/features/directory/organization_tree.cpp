#include "backend/features/directory/organization_tree.h"

#include <algorithm>

#include "backend/text/printed_name.h"

namespace mct::directory {
namespace {

std::string place_key(std::string_view parent_id, std::string_view name) {
  return std::string(parent_id).append("/").append(name);
}

}  // namespace

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
    by_place_.emplace(place_key(parent_id, organization.short_name), organizations_.size());
    if (organization.kind != OrganizationKind::department)
      units_.push_back({organizations_.size(), text::normalized_name(organization.short_name)});
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
  const auto found = by_place_.find(place_key(parent_id, name));
  return found == by_place_.end() ? nullptr : &organizations_[found->second];
}

std::vector<const Organization*> OrganizationTree::units_called(std::string_view name) const {
  std::vector<const Organization*> found;
  for (const auto& [at, normalized] : units_)
    if (organizations_[at].short_name == name || organizations_[at].full_name == name)
      found.push_back(&organizations_[at]);
  return found;
}

std::vector<const Organization*> OrganizationTree::units_named(std::string_view text) const {
  std::vector<const Organization*> found;
  for (const auto& [at, name] : units_)
    if (organizations_[at].short_name.find(text) != std::string::npos ||
        organizations_[at].full_name.find(text) != std::string::npos)
      found.push_back(&organizations_[at]);
  std::ranges::stable_sort(found, {}, [](const auto* it) { return it->short_name.size(); });
  return found;
}

const Organization* OrganizationTree::unit_before(std::string_view text,
                                                  std::string_view& rest) const {
  const Unit* longest = nullptr;
  for (const auto& unit : units_)
    if ((longest == nullptr || unit.name.size() > longest->name.size()) &&
        unit.name.size() < text.size() && text.starts_with(unit.name))
      longest = &unit;
  if (longest == nullptr) return nullptr;
  rest = text.substr(longest->name.size());
  return &organizations_[longest->at];
}

}  // namespace mct::directory
