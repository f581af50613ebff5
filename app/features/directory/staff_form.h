#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Navigation;

// What a unit admin says of a person: a new one of an organization, or one whose card there is.
class StaffForm : public QObject, public QQmlParserStatus {
  Q_OBJECT
  QML_ELEMENT
  Q_INTERFACES(QQmlParserStatus)
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY startChanged)
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY startChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  Q_PROPERTY(QString post MEMBER post_ NOTIFY inputChanged)
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString officePhone MEMBER office_phone_ NOTIFY inputChanged)
  // "", "male" or "female".
  Q_PROPERTY(QString gender MEMBER gender_ NOTIFY inputChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)

 public:
  using QObject::QObject;

  bool ready() const { return ready_; }
  bool busy() const { return busy_; }
  QString error_text() const { return error_text_; }

  Q_INVOKABLE void save();
  Q_INVOKABLE void revoke();
  // Makes this person the unit's admin in one's own place.
  Q_INVOKABLE void handOver();

  void classBegin() override {}
  void componentComplete() override;

 signals:
  void startChanged();
  void inputChanged();
  void statusChanged();
  void finished();

 private:
  void read_card();
  void fill(const Card& card);
  QString complaint() const;
  CardDetails details() const;
  void wait_for(PendingCall call);
  void complain(const QString& text);
  // Says what went wrong; when somebody else was faster, also shows what is there now.
  void settle(const Result<void>& outcome, const QString& done);

  DirectoryClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString card_id_, organization_id_, request_id_;
  QString name_, post_, phone_, office_phone_, gender_;
  QString error_text_;
  int position_ = 0;
  qint64 revision_ = 0;
  bool ready_ = false;
  bool busy_ = false;
  PendingCall call_;
};

}  // namespace mct::app
