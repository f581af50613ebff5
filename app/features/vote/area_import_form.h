#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class Files;
class Navigation;
class VoteClient;

// Keeps the areas of a sheet: a person chooses the file, sees what it holds, and keeps just that.
class AreaImportForm : public mct::app::Form {
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
  bool applicable() const {
    return looked_ && import_.problems.isEmpty() && import_.households > 0;
  }
  QString summary() const;
  QVariantList problems() const;

  Q_INVOKABLE void choose();
  Q_INVOKABLE void keep();

 signals:
  void importChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void ask(bool look);
  void drop();

  VoteClient* client_ = nullptr;
  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_, file_name_, request_id_;
  AreaSheet sheet_;
  AreaImport import_;
  bool looked_ = false;
};

}  // namespace mct::app
