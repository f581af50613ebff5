#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class CardClient;
class DirectoryClient;
class Navigation;
class Platform;

// A colleague's card.
class CardViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY cardIdChanged)
  Q_PROPERTY(QString name READ name NOTIFY cardChanged)
  Q_PROPERTY(QString organizationId READ organization_id NOTIFY cardChanged)
  Q_PROPERTY(QString organizationName READ organization_name NOTIFY cardChanged)
  Q_PROPERTY(QString post READ post NOTIFY cardChanged)
  Q_PROPERTY(QString phone READ phone NOTIFY cardChanged)
  Q_PROPERTY(bool phoneVisible READ phone_visible NOTIFY cardChanged)
  Q_PROPERTY(QString officePhone READ office_phone NOTIFY cardChanged)
  Q_PROPERTY(QString signature READ signature NOTIFY cardChanged)
  Q_PROPERTY(bool admin READ admin NOTIFY cardChanged)
  Q_PROPERTY(bool claimed READ claimed NOTIFY cardChanged)
  Q_PROPERTY(bool kept READ kept NOTIFY cardChanged)

 public:
  using PageViewModel::PageViewModel;

  QString name() const { return card_.name; }
  QString organization_id() const { return card_.organization_id; }
  QString organization_name() const { return card_.organization_name; }
  QString post() const { return card_.post; }
  QString phone() const { return card_.phone; }
  bool phone_visible() const { return card_.phone_visible; }
  QString office_phone() const { return card_.office_phone; }
  QString signature() const { return card_.signature; }
  bool admin() const { return card_.admin; }
  bool claimed() const { return card_.claimed; }
  bool kept() const { return card_.kept; }

  Q_INVOKABLE void dial(const QString& number);
  Q_INVOKABLE void toggleKept();

 signals:
  void cardIdChanged();
  void cardChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit cardChanged(); }

 private:
  void settle(const Result<void>& outcome, bool kept);

  CardClient* cards_ = nullptr;
  DirectoryClient* directory_ = nullptr;
  Navigation* navigation_ = nullptr;
  Platform* platform_ = nullptr;
  QString card_id_;
  Card card_;
  PendingCall call_, keeping_;
};

}  // namespace mct::app
