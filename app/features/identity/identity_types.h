#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mct::app {

// The values are those of the contract.
enum class ApplicationKind { unknown = 0, identity = 1, name = 2, avatar = 3 };
enum class ApplicationState { none = 0, pending = 1, approved = 2, rejected = 3, withdrawn = 4 };
enum class PhotoRole { unknown = 0, front = 1, back = 2, portrait = 3 };

// One's own application. Times are milliseconds since 1970-01-01T00:00:00Z.
struct IdentityApplication {
  QString id;
  ApplicationKind kind = ApplicationKind::unknown;
  ApplicationState state = ApplicationState::none;
  QString reason;  // why it was rejected
  qint64 created_ms = 0;
};

struct OwnIdentity {
  bool verified = false;
  QString masked_name;
  QString masked_id_number;
  qint64 verified_ms = 0;
  IdentityApplication application;  // the latest
};

// What is sent; a photo that an application has none of is empty.
struct NewApplication {
  ApplicationKind kind = ApplicationKind::identity;
  QString name;
  QString id_number;
  QByteArray front, back, portrait;
  QString request_id;
};

// A service that asks for the identity.
struct AskingService {
  QString id;
  QString name;
  QString purpose;
  bool needs_id_number = false;
  bool granted = false;
};

// Somebody has seen one's ID number.
struct NumberView {
  qint64 at_ms = 0;
  QString viewer;
  QString purpose;
};

struct NumberViewPage {
  QList<NumberView> views;
  QString next;  // empty on the last page
};

// One line of what waits for an officer.
struct WaitingApplication {
  QString id;
  ApplicationKind kind = ApplicationKind::unknown;
  QString masked_name;
  qint64 created_ms = 0;
  bool own = false;
};

struct WaitingPage {
  QList<WaitingApplication> applications;
  QString next;  // empty on the last page
};

struct ApplicationUnderReview {
  QString id;
  ApplicationKind kind = ApplicationKind::unknown;
  QString name;
  QString former_name;
  QString masked_id_number;
  QList<PhotoRole> photos;
  qint64 created_ms = 0;
};

}  // namespace mct::app
