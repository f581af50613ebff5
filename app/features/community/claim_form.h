#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class CommunityClient;
class Navigation;

// Says in which household one lives.
class ClaimForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY inputChanged)
  // The buildings are on their way, there, or could not be had.
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY planChanged)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY planChanged)
  Q_PROPERTY(QString title READ title NOTIFY planChanged)
  Q_PROPERTY(QString town READ town NOTIFY planChanged)
  // {value, text} each; the values are those of buildingId and entranceId.
  Q_PROPERTY(QVariantList buildings READ buildings NOTIFY planChanged)
  Q_PROPERTY(QVariantList entrances READ entrances NOTIFY inputChanged)
  Q_PROPERTY(QString buildingId MEMBER building_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString entranceId MEMBER entrance_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString room MEMBER room_ NOTIFY inputChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  // "1" owner, "2" family, "3" tenant.
  Q_PROPERTY(QString relation MEMBER relation_ NOTIFY inputChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  const QString& title() const { return plan_.community.name; }
  const QString& town() const { return plan_.community.town_name; }
  QVariantList buildings() const;
  // Of the chosen building; none when it has one way in.
  QVariantList entrances() const;

  Q_INVOKABLE void chooseBuilding(const QString& id);
  Q_INVOKABLE void chooseEntrance(const QString& id);
  Q_INVOKABLE void retry();
  Q_INVOKABLE void send();

 signals:
  void inputChanged();
  void planChanged();

 protected:
  void attach(const Services& services) override;

 private:
  const Building* building() const;

  CommunityClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  CommunityPlan plan_;
  LoadStatus status_;
  QString community_id_, building_id_, entrance_id_, room_, name_, request_id_;
  QString relation_ = QStringLiteral("1");
  PendingCall plan_call_;
};

}  // namespace mct::app
