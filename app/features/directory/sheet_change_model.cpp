#include "app/features/directory/sheet_change_model.h"

namespace mct::app {

SheetChangeModel::Row SheetChangeModel::row_for(const SheetProblem& problem) {
  return {QStringLiteral("error_outline"), place_text(problem), problem.what, {}, true};
}

SheetChangeModel::Row SheetChangeModel::row_for(const SheetChange& change) {
  const auto& place = change.organization_name;
  switch (change.action) {
    case SheetChange::Action::add:
      return {QStringLiteral("person_add"), change.name, place, tr("新增")};
    case SheetChange::Action::change:
      return {QStringLiteral("edit"), change.name, change.fields, tr("修改")};
    case SheetChange::Action::revoke:
      return {QStringLiteral("person_remove"), change.name, place, tr("撤销"), true};
    case SheetChange::Action::missing:
      return {QStringLiteral("help_outline"), change.name, place, tr("表里没有，保留")};
  }
  return {};
}

void SheetChangeModel::show(const SheetComparison& comparison) {
  beginResetModel();
  rows_.clear();
  for (const auto& problem : comparison.problems) rows_.append(row_for(problem));
  for (const auto& name : comparison.new_departments)
    rows_.append({QStringLiteral("create_new_folder"), name, {}, tr("新部门")});
  for (const auto& change : comparison.changes) rows_.append(row_for(change));
  endResetModel();
}

int SheetChangeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SheetChangeModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = rows_[index.row()];
  switch (role) {
    case Icon:
      return row.icon;
    case Title:
      return row.title;
    case Subtitle:
      return row.subtitle;
    case Action:
      return row.action;
    case Alarming:
      return row.alarming;
    default:
      return {};
  }
}

QHash<int, QByteArray> SheetChangeModel::roleNames() const {
  return {{Icon, "icon"},
          {Title, "title"},
          {Subtitle, "subtitle"},
          {Action, "action"},
          {Alarming, "alarming"}};
}

}  // namespace mct::app
