#include "app/features/catalogue/facet_model.h"

#include "app/features/catalogue/item_text.h"

namespace mct::app {

void FacetModel::show(const QList<FacetEntry>& entries) {
  beginResetModel();
  entries_ = entries;
  endResetModel();
}

void FacetModel::retranslate() {
  if (!entries_.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1), {NameRole});
}

int FacetModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& entry = entries_[index.row()];
  switch (role) {
    case IdRole:
      return entry.id;
    case NameRole:
      return facet_text(entry.name);
    case CountRole:
      return entry.count;
    case IsTownRole:
      return entry.is_town;
    default:
      return {};
  }
}

QHash<int, QByteArray> FacetModel::roleNames() const {
  return {{IdRole, "id"}, {NameRole, "name"}, {CountRole, "count"}, {IsTownRole, "isTown"}};
}

}  // namespace mct::app
