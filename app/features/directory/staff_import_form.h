#pragma once

#include "app/core/form.h"
#include "app/features/directory/sheet_change_model.h"

namespace mct::app {

class Files;
class Navigation;
class StaffSheetClient;

// Imports a staff sheet: a person chooses the file, sees what it would change, and applies just
// that.
class StaffImportForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY organizationIdChanged)
  // Of the chosen file; empty: none.
  Q_PROPERTY(QString fileName READ file_name NOTIFY comparisonChanged)
  // Cards that the sheet does not name are revoked; otherwise they are left.
  Q_PROPERTY(
      bool revokeMissing READ revoke_missing WRITE set_revoke_missing NOTIFY comparisonChanged)
  // False until the file has been compared with what is there.
  Q_PROPERTY(bool compared READ compared NOTIFY comparisonChanged)
  Q_PROPERTY(int problems READ problems NOTIFY comparisonChanged)
  Q_PROPERTY(int added READ added NOTIFY comparisonChanged)
  Q_PROPERTY(int changed READ changed NOTIFY comparisonChanged)
  Q_PROPERTY(int missing READ missing NOTIFY comparisonChanged)
  Q_PROPERTY(int unchanged READ unchanged NOTIFY comparisonChanged)
  Q_PROPERTY(bool applicable READ applicable NOTIFY comparisonChanged)
  Q_PROPERTY(mct::app::SheetChangeModel* changes READ changes CONSTANT)

 public:
  using Form::Form;

  QString file_name() const { return file_name_; }
  bool revoke_missing() const { return sheet_.revoke_missing; }
  void set_revoke_missing(bool revoke);
  bool compared() const { return compared_; }
  int problems() const { return static_cast<int>(comparison_.problems.size()); }
  int added() const { return count(SheetChange::Action::add); }
  int changed() const { return count(SheetChange::Action::change); }
  // Named by no row: to be revoked, or left.
  int missing() const;
  int unchanged() const { return comparison_.unchanged; }
  bool applicable() const;
  SheetChangeModel* changes() { return &changes_; }

  Q_INVOKABLE void choose();
  // The same file against what is there now.
  Q_INVOKABLE void compare();
  Q_INVOKABLE void apply();
  // Back to where no file is chosen.
  Q_INVOKABLE void drop();
  // Takes the last import back.
  Q_INVOKABLE void undo();

 signals:
  void organizationIdChanged();
  void comparisonChanged();

 protected:
  void attach(const Services& services) override;

 private:
  int count(SheetChange::Action action) const;
  void show(SheetComparison comparison);
  void applied(const Result<SheetComparison>& outcome);

  StaffSheetClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString organization_id_, file_name_, request_id_;
  StaffSheet sheet_;
  SheetComparison comparison_;
  SheetChangeModel changes_;
  bool compared_ = false;
};

}  // namespace mct::app
