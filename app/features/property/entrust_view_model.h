#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class Navigation;
class PropertyClient;

// Which company a community is entrusted to, and the way to change that.
class EntrustViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)
  // {id, name, chosen} each; the first is nobody.
  Q_PROPERTY(QVariantList companies READ companies NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)

 public:
  using PageViewModel::PageViewModel;

  QVariantList companies() const;
  bool busy() const { return busy_; }
  // `id`: empty: nobody.
  Q_INVOKABLE void entrust(const QString& id);

 signals:
  void communityIdChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit statusChanged(); }

 private:
  void load_companies();

  PropertyClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_, company_id_;
  QList<PropertyCompany> companies_;
  bool busy_ = false;
  PendingCall call_, entrusting_;
};

}  // namespace mct::app
