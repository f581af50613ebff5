#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include "app/core/session/token_vault.h"

class QJSEngine;
class QQmlEngine;

namespace mct::app {

class Channel;

// Who is signed in, as others may see them.
struct Person {
  QString nickname;
  QString masked_phone;
  QString signature;
};

// The card that one acts through, as others may see it.
struct ActingCard {
  QString id;
  QString name;
  QString organization;  // or the community; empty: the personal card
  QString unit_id;       // of staff
  bool admin = false;
  bool identity_reviewer = false;  // entrusted with 实名审核

  friend bool operator==(const ActingCard&, const ActingCard&) = default;
};

// Who is signed in on this device. The access token goes with every call; the refresh token is kept
// in the vault, so that a restart does not sign one out.
class Session : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool signedIn READ signed_in NOTIFY changed)
  Q_PROPERTY(QString nickname READ nickname NOTIFY changed)
  Q_PROPERTY(QString maskedPhone READ masked_phone NOTIFY changed)
  Q_PROPERTY(QString signature READ signature NOTIFY changed)
  Q_PROPERTY(QString cardId READ card_id NOTIFY cardChanged)
  Q_PROPERTY(QString cardOrganization READ card_organization NOTIFY cardChanged)
  Q_PROPERTY(QString unitId READ unit_id NOTIFY cardChanged)
  Q_PROPERTY(bool staff READ staff NOTIFY cardChanged)
  Q_PROPERTY(bool admin READ admin NOTIFY cardChanged)
  // Whom one acts for; empty: for oneself.
  Q_PROPERTY(QString actingForName READ acting_for_name NOTIFY actingForChanged)
  Q_PROPERTY(QString delegationId READ delegation_id NOTIFY actingForChanged)
  Q_PROPERTY(bool identityReviewer READ identity_reviewer NOTIFY cardChanged)

 public:
  Session(Channel& channel, TokenVault& vault);
  static Session* create(QQmlEngine* engine, QJSEngine*);

  bool signed_in() const { return signed_in_; }
  QString nickname() const { return person_.nickname; }
  QString masked_phone() const { return person_.masked_phone; }
  QString signature() const { return person_.signature; }

  // Contacts, apps and inbox follow the acting card.
  const ActingCard& card() const { return card_; }
  QString card_id() const { return card_.id; }
  QString card_organization() const { return card_.organization; }
  QString unit_id() const { return card_.unit_id; }
  bool staff() const { return !card_.unit_id.isEmpty(); }
  bool admin() const { return card_.admin; }
  // The card is entrusted with 实名审核.
  bool identity_reviewer() const { return card_.identity_reviewer; }
  void act_through(ActingCard card);

  // By a delegation; what cannot be done for others goes on being one's own.
  void act_for(const QString& delegation_id, const QString& name);
  Q_INVOKABLE void actForMyself() { act_for({}, {}); }
  const QString& delegation_id() const { return delegation_id_; }
  const QString& acting_for_name() const { return acting_for_name_; }

  void begin(Person person, const QByteArray& access_token, const QByteArray& refresh_token);
  // Who was signed in when the app was left, until begin() or end() says how it is: for reading
  // what is on the device. Calls go without a token.
  void recall(Person person, ActingCard card);
  // What others see of the person has changed.
  void set_person(Person person);
  // Signed out: by the person, or by the server.
  void end();

 signals:
  // Signed out: before changed(), while what follows it may still be cleared away.
  void ended();
  void changed();
  void cardChanged();
  void actingForChanged();

 private:
  Channel& channel_;
  TokenVault& vault_;
  Person person_;
  ActingCard card_;
  QString delegation_id_, acting_for_name_;
  bool signed_in_ = false;
};

}  // namespace mct::app
