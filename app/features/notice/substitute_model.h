#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;
class Session;

// Colleagues of one's unit who can go in one's place, found as one types. Roles: id, name,
// organization.
class SubstituteModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)

 public:
  explicit SubstituteModel(QObject* parent = nullptr);

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
  void show(const QList<NoticePerson>& people);

  SendingClient* client_ = nullptr;
  Session* session_ = nullptr;
  QString query_;
  QList<NoticePerson> people_;
  PendingCall call_;
};

}  // namespace mct::app
