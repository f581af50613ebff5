#pragma once

#include "app/core/form.h"
#include "app/features/directory/staff_sheet_types.h"

namespace mct::app {

class Files;
class Navigation;
class StaffSheetClient;

// Saves the people of a unit as a sheet where the person chooses; or an empty one, to be filled in.
class StaffExportForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY inputChanged)
  // Of the organization, for the file.
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  // "xlsx" or "csv"
  Q_PROPERTY(QString format MEMBER format_ NOTIFY inputChanged)

 public:
  using Form::Form;

  Q_INVOKABLE void savePeople() { save(false, tr("%1人员表").arg(name_)); }
  Q_INVOKABLE void saveTemplate() { save(true, tr("人员表模板")); }

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void save(bool empty, const QString& title);

  StaffSheetClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString organization_id_, name_;
  QString format_ = QStringLiteral("xlsx");
};

}  // namespace mct::app
