#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include "app/features/directory/staff_sheet_types.h"

namespace mct::app {

// What a sheet would change, a row for each: what is wrong with it, or else new departments and
// people. Roles: icon, title, subtitle, action (what happens, in a word or two), alarming.
class SheetChangeModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  using QAbstractListModel::QAbstractListModel;

  void show(const SheetComparison& comparison);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  enum Role { Icon = Qt::UserRole, Title, Subtitle, Action, Alarming };

  struct Row {
    QString icon;
    QString title;
    QString subtitle;
    QString action;
    bool alarming = false;
  };
  static Row row_for(const SheetProblem& problem);
  static Row row_for(const SheetChange& change);

  QList<Row> rows_;
};

}  // namespace mct::app
