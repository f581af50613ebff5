#include "app/core/tab_model.h"

#include <algorithm>

#include <QCoreApplication>

namespace mct::app {
namespace {}

void TabModel::add(Tab tab) {
  auto place = std::ranges::upper_bound(tabs_, tab.order, {}, &Tab::order);
  const int row = static_cast<int>(place - tabs_.begin());
  beginInsertRows({}, row, row);
  tabs_.insert(row, std::move(tab));
  endInsertRows();
}

bool TabModel::contains(const QString& id) const {
  return std::ranges::find(tabs_, id, &Tab::id) != tabs_.end();
}

void TabModel::retranslate() {
  if (!tabs_.isEmpty()) emit dataChanged(index(0), index(rowCount() - 1), {Title});
}

void TabModel::set_badge(const QString& id, int badge) {
  const auto tab = std::ranges::find(tabs_, id, &Tab::id);
  if (tab == tabs_.end() || badges_.value(id) == badge) return;
  badges_[id] = badge;
  const auto row = index(static_cast<int>(tab - tabs_.begin()));
  emit dataChanged(row, row, {Badge});
}

int TabModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(tabs_.size());
}

QVariant TabModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Tab& tab = tabs_[index.row()];
  switch (role) {
    case Id:
      return tab.id;
    case Title:
      return QCoreApplication::translate("Tab", tab.title);
    case Icon:
      return tab.icon;
    case Url:
      return tab.url;
    case Badge:
      return badges_.value(tab.id);
    default:
      return {};
  }
}

QHash<int, QByteArray> TabModel::roleNames() const {
  return {{Id, "id"}, {Title, "title"}, {Icon, "icon"}, {Url, "url"}, {Badge, "badge"}};
}

}  // namespace mct::app
