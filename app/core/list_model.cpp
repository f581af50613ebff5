#include "app/core/list_model.h"

#include "app/core/services.h"
#include "app/core/surroundings.h"

namespace mct::app {

ListModel::ListModel(const QList<QByteArray>& roles, QObject* parent) : QAbstractListModel(parent) {
  for (int i = 0; i < roles.size(); ++i) roles_.insert(Qt::UserRole + i, roles[i]);
  connect(this, &QAbstractItemModel::modelReset, this, &ListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsInserted, this, &ListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &ListModel::countChanged);
}

int ListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return value(index.row(), role - Qt::UserRole);
}

QHash<int, QByteArray> ListModel::roleNames() const {
  return roles_;
}

void ListModel::componentComplete() {
  start(Services::of(this));
}

void ListModel::start(const Services& services) {
  attach(services);
  started_ = true;
  auto again = [this] {
    if (status_.error()) resume();
  };
  follow_surroundings(services, this, again, [this] { retranslate(); });
  load();
}

void ListModel::retranslate() {
  emit statusChanged();
  if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

void ListModel::role_changed(int row, int role) {
  emit dataChanged(index(row), index(row), {Qt::UserRole + role});
}

}  // namespace mct::app
