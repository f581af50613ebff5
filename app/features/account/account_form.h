#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/features/account/account_client.h"

namespace mct::app {

class Navigation;
class Services;

// What a person fills in and sends: while an answer is awaited it is busy; what went wrong is said.
class AccountForm : public QObject, public QQmlParserStatus {
  Q_OBJECT
  Q_INTERFACES(QQmlParserStatus)
  QML_ANONYMOUS
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString password MEMBER password_ NOTIFY inputChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)

 public:
  using QObject::QObject;

  bool busy() const { return busy_; }
  QString error_text() const { return error_text_; }

  // What QML does once it has set the first properties.
  void start(const Services& services);
  void classBegin() override {}
  void componentComplete() override;

 signals:
  void inputChanged();
  void statusChanged();
  // All is done: the page may go.
  void finished();

 protected:
  AccountClient& client() { return *client_; }
  Navigation& navigation() { return *navigation_; }
  // Of a call that has been started.
  void wait_for(PendingCall call);
  // Says what is wrong with the input, or with the answer; an empty text: nothing.
  void complain(const QString& text);
  // True when the answer is good; otherwise says what is wrong.
  bool settle(const Result<void>& outcome);

  QString phone_;
  QString password_;

 private:
  AccountClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  PendingCall call_;
  QString error_text_;
  bool busy_ = false;
};

}  // namespace mct::app
