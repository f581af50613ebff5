#pragma once

#include <QUrl>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class IdentityClient;
class Navigation;

// One's own identity: where one stands, and what comes next.
class IdentityViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  // "none", "pending", "rejected" or "verified".
  Q_PROPERTY(QString stage READ stage NOTIFY identityChanged)
  Q_PROPERTY(QString maskedName READ masked_name NOTIFY identityChanged)
  Q_PROPERTY(QString maskedIdNumber READ masked_id_number NOTIFY identityChanged)
  Q_PROPERTY(QString verifiedText READ verified_text NOTIFY identityChanged)
  // Of the application: since when it waits, or why it was rejected.
  Q_PROPERTY(QString applicationText READ application_text NOTIFY identityChanged)
  Q_PROPERTY(bool pending READ pending NOTIFY identityChanged)
  // A change of the verified identity was rejected.
  Q_PROPERTY(bool changeRejected READ change_rejected NOTIFY identityChanged)
  Q_PROPERTY(QUrl avatar READ avatar NOTIFY identityChanged)

 public:
  using PageViewModel::PageViewModel;

  QString stage() const;
  QString masked_name() const { return own_.masked_name; }
  QString masked_id_number() const { return own_.masked_id_number; }
  QString verified_text() const;
  QString application_text() const;
  bool pending() const { return own_.application.state == ApplicationState::pending; }
  bool change_rejected() const;
  QUrl avatar() const { return avatar_; }

  Q_INVOKABLE void withdraw();

 signals:
  void identityChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit identityChanged(); }

 private:
  void show(const OwnIdentity& own);

  IdentityClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  OwnIdentity own_;
  QUrl avatar_;
  PendingCall call_, avatar_call_, withdrawal_;
};

}  // namespace mct::app
