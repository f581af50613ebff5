#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

// Entries to browse by. Roles: id, name, count, isTown.
class FacetModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  using QAbstractListModel::QAbstractListModel;

  void show(const QList<FacetEntry>& entries);
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  enum Role { IdRole = Qt::UserRole, NameRole, CountRole, IsTownRole };

  QList<FacetEntry> entries_;
};

}  // namespace mct::app
