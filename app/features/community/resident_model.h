#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class KeepingClient;
class Navigation;

// Who lives in a community that one keeps, page by page. Roles: id, place (with the room), name,
// relation, phone, since.
class ResidentModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)
  // A part of the name or of the place.
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  // That the query finds, for people.
  Q_PROPERTY(QString total READ total NOTIFY statusChanged)

 public:
  explicit ResidentModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(residents_.size()); }
  QString query() const { return query_; }
  void set_query(const QString& query);
  QString total() const;
  // Says what is missing when there is no reason.
  Q_INVOKABLE void end(const QString& id, const QString& reason);

 signals:
  void communityIdChanged();
  void queryChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Id, Place, Name, RelationText, Phone, Since };

  KeepingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_, query_;
  QList<Residence> residents_;
  int total_ = 0;
  PendingCall ending_;
};

}  // namespace mct::app
