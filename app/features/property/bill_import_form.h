#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class Files;
class Navigation;
class PropertyClient;

// Issues the bills of a sheet: a person chooses the file, sees what it holds, and issues just that.
class BillImportForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY importChanged)
  // Of the chosen file; empty: none.
  Q_PROPERTY(QString fileName READ file_name NOTIFY importChanged)
  Q_PROPERTY(bool applicable READ applicable NOTIFY importChanged)
  Q_PROPERTY(QString summary READ summary NOTIFY importChanged)
  // {where, what} each.
  Q_PROPERTY(QVariantList problems READ problems NOTIFY importChanged)

 public:
  using Form::Form;

  QString file_name() const { return file_name_; }
  bool applicable() const { return looked_ && import_.problems.isEmpty() && import_.count > 0; }
  QString summary() const;
  QVariantList problems() const;

  Q_INVOKABLE void choose();
  Q_INVOKABLE void issue();
  // Back to where no file is chosen.
  Q_INVOKABLE void drop();

 signals:
  void importChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void look();
  // False: something is wrong, and was said.
  bool show(const Result<BillImport>& outcome);

  PropertyClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_, file_name_, request_id_;
  BillSheet sheet_;
  BillImport import_;
  bool looked_ = false;
};

}  // namespace mct::app
