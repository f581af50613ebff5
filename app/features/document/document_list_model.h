#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class DocumentClient;

// One of the acting card's lists. Roles: id, title, subtitle, time, urgency, urgent, standing,
// todo.
class DocumentListModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  // pending, done, drafted or archived
  Q_PROPERTY(QString folder READ folder WRITE set_folder NOTIFY folderChanged)

 public:
  explicit DocumentListModel(QObject* parent = nullptr);

  QString folder() const { return folder_; }
  void set_folder(const QString& folder);

  int count() const override { return static_cast<int>(documents_.size()); }
 signals:
  void folderChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Id, Title, Subtitle, Time, Urgency, Urgent, Standing, Todo };

  DocumentClient* client_ = nullptr;
  QString folder_ = QStringLiteral("pending");
  QList<DocumentSummary> documents_;
};

}  // namespace mct::app
