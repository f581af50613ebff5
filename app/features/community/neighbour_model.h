#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class NeighbourClient;
class Platform;

// Neighbours who want to be found, page by page. Roles: name, place, phone, note, own.
class NeighbourModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  // One is not shown oneself, and so sees nobody.
  Q_PROPERTY(bool hidden READ hidden NOTIFY statusChanged)

 public:
  explicit NeighbourModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(neighbours_.size()); }
  QString query() const { return query_; }
  void set_query(const QString& query);
  bool hidden() const { return hidden_; }
  // Hands the number to whatever the device dials with.
  Q_INVOKABLE void dial(const QString& phone);

 signals:
  void communityIdChanged();
  void queryChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Name, Place, Phone, Note, Own };

  NeighbourClient* client_ = nullptr;
  Platform* platform_ = nullptr;
  QString community_id_, query_;
  QList<Neighbour> neighbours_;
  bool hidden_ = false;
};

}  // namespace mct::app
