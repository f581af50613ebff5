#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/matter/matter_types.h"

namespace mct::app {

class MatterClient;

// A list of matters. Roles: id, title, subtitle, month, standing, term, late, todo.
class MatterListModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  // own, pending, unit or handled
  Q_PROPERTY(QString folder READ folder WRITE set_folder NOTIFY folderChanged)

 public:
  explicit MatterListModel(QObject* parent = nullptr);

  QString folder() const { return folder_; }
  void set_folder(const QString& folder);

  int count() const override { return static_cast<int>(matters_.size()); }
 signals:
  void folderChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Id, Title, Subtitle, Month, Standing, Term, Late, Todo };

  // What one reads of the term; empty: none runs.
  QString term(const MatterSummary& it) const;

  MatterClient* client_ = nullptr;
  QString folder_ = QStringLiteral("own");
  QList<MatterSummary> matters_;
};

}  // namespace mct::app
