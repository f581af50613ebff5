#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/catalogue/catalogue_types.h"

namespace mct::app {

class CatalogueClient;

// The items behind one facet, page by page as the list is scrolled. Roles: code, name, kindName,
// agencyName, levelText, townText, sample.
class ItemListModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  // agency, town, kind, audience, lifeEvent, level or all
  Q_PROPERTY(QString filterKind READ filter_kind WRITE set_filter_kind NOTIFY filterChanged)
  Q_PROPERTY(QString filterId READ filter_id WRITE set_filter_id NOTIFY filterChanged)
  // "", "all" or "townsOnly"
  Q_PROPERTY(QString townScope READ town_scope WRITE set_town_scope NOTIFY filterChanged)
  Q_PROPERTY(
      bool reachesVillage READ reaches_village WRITE set_reaches_village NOTIFY filterChanged)
  Q_PROPERTY(int totalSize READ total_size NOTIFY statusChanged)

 public:
  explicit ItemListModel(QObject* parent = nullptr);

  QString filter_kind() const { return query_.kind; }
  void set_filter_kind(const QString& kind);
  QString filter_id() const { return query_.id; }
  void set_filter_id(const QString& id);
  QString town_scope() const { return query_.town_scope; }
  void set_town_scope(const QString& scope);
  bool reaches_village() const { return query_.reaches_village; }
  void set_reaches_village(bool reaches);
  int total_size() const { return total_; }
  int count() const override { return static_cast<int>(items_.size()); }

 signals:
  void filterChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;
  void look_on_device() override;

 private:
  enum Role { Code, Name, KindName, AgencyName, LevelText, TownText, Sample };

  void narrow(const ItemQuery& query);

  CatalogueClient* client_ = nullptr;
  ItemQuery query_{.kind = "all", .id = {}, .town_scope = {}, .reaches_village = false};
  QList<ItemSummary> items_;
  int total_ = 0;
};

}  // namespace mct::app
