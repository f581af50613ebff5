#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class KeepingClient;
class Navigation;

// A community's buildings as text: a line for each entrance, 楼，单元，门牌号 with the rooms
// between spaces; commas or tabs between the three, so that it can come from a spreadsheet.
class BuildingsForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY textChanged)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY sheetChanged)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY sheetChanged)
  // {place, rooms} each: as the server has them.
  Q_PROPERTY(QVariantList rows READ rows NOTIFY sheetChanged)
  Q_PROPERTY(QString summary READ summary NOTIFY sheetChanged)
  Q_PROPERTY(QString text MEMBER text_ NOTIFY textChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  QVariantList rows() const;
  QString summary() const;

  Q_INVOKABLE void retry();
  Q_INVOKABLE void save();

 signals:
  void textChanged();
  void sheetChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void show(const BuildingSheet& sheet);
  // Empty: something is wrong, and was said.
  QList<BuildingRow> rows_in_text();

  KeepingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  LoadStatus status_;
  BuildingSheet sheet_;
  QString community_id_, text_;
  PendingCall load_call_;
};

}  // namespace mct::app
