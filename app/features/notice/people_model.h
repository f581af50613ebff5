#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;
class Session;

// Colleagues, found as one types: of one's own unit, or of all. Roles: id, name,
// organization.
class PeopleModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool everywhere MEMBER everywhere_)
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)

 public:
  explicit PeopleModel(QObject* parent = nullptr);

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
  bool everywhere_ = false;
  QString query_;
  QList<NoticePerson> people_;
  PendingCall call_;
};

}  // namespace mct::app
