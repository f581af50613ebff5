#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class DocumentClient;
class Session;

// Finds people as one types. Roles: id, name, organization.
class DocumentPeopleModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  // Only colleagues of one's unit, without oneself.
  Q_PROPERTY(bool colleagues MEMBER colleagues_ NOTIFY queryChanged)

 public:
  explicit DocumentPeopleModel(QObject* parent = nullptr);

  QString query() const { return query_; }
  void set_query(const QString& query);

  int count() const override { return static_cast<int>(people_.size()); }

 signals:
  void queryChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  void show(const QList<DocumentPerson>& people);

  DocumentClient* client_ = nullptr;
  Session* session_ = nullptr;
  QString query_;
  bool colleagues_ = false;
  QList<DocumentPerson> people_;
  PendingCall call_;
};

}  // namespace mct::app
