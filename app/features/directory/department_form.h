#pragma once

#include "app/core/form.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Navigation;

// What a unit admin says of a department: a new one below another organization, or one that is
// there.
class DepartmentForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // The department; empty: a new one below parentId.
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString parentId MEMBER parent_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  // The place among its siblings, in digits: the smallest first.
  Q_PROPERTY(QString position MEMBER position_ NOTIFY inputChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY statusChanged)

 public:
  using Form::Form;

  bool ready() const { return ready_; }

  Q_INVOKABLE void save();
  Q_INVOKABLE void remove();
  Q_INVOKABLE void retry() { read(); }

 signals:
  void inputChanged();
  // Instead of finished(): the department is gone.
  void removed();

 protected:
  void attach(const Services& services) override;

 private:
  void read();

  DirectoryClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString organization_id_, parent_id_, request_id_, name_;
  QString position_ = QStringLiteral("0");
  bool ready_ = false;
};

}  // namespace mct::app
