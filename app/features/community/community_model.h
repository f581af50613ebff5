#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class CommunityClient;

// Communities to choose from. Roles: id, name, town, open.
class CommunityModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // A part of the name.
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY filterChanged)
  // Empty: all towns.
  Q_PROPERTY(QString townId READ town_id WRITE set_town_id NOTIFY filterChanged)
  // Only those that the acting card keeps.
  Q_PROPERTY(bool kept MEMBER kept_ NOTIFY filterChanged)
  // {id, name, count} of the towns in which the query finds something.
  Q_PROPERTY(QVariantList towns READ towns NOTIFY statusChanged)

 public:
  explicit CommunityModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(communities_.size()); }
  const QString& query() const { return filter_.query; }
  void set_query(const QString& query);
  const QString& town_id() const { return filter_.town_id; }
  void set_town_id(const QString& id);
  QVariantList towns() const;

 signals:
  void filterChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Town, Open };

  void load_from(const QString& page);
  void show(const CommunityPage& page, bool first);

  CommunityClient* client_ = nullptr;
  CommunityFilter filter_;
  bool kept_ = false;
  QList<Community> communities_;
  QList<CommunityTown> towns_;
  PendingCall call_;
};

}  // namespace mct::app
