#include "app/features/directory/organization_tree.h"

#include <algorithm>

namespace mct::app {

const Organization* find(const QList<Organization>& tree, const QString& id) {
  const auto found = std::ranges::find(tree, id, &Organization::id);
  return found == tree.end() ? nullptr : &*found;
}

bool is_within(const QList<Organization>& tree, const QString& id, const QString& above) {
  for (const auto* it = find(tree, id); it != nullptr; it = find(tree, it->parent_id))
    if (it->id == above) return true;
  return false;
}

QString unit_of(const QList<Organization>& tree, const QString& id) {
  const auto* it = find(tree, id);
  while (it != nullptr && it->department) it = find(tree, it->parent_id);
  return it == nullptr ? QString() : it->id;
}

QString name_of(const QList<Organization>& tree, const QString& id) {
  const auto* it = find(tree, id);
  if (it == nullptr) return {};
  if (!it->department) return it->short_name;
  return name_of(tree, it->parent_id) + QStringLiteral(" · ") + it->short_name;
}

}  // namespace mct::app
