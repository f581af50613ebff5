#pragma once

#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/component.h"
#include "app/core/error.h"

namespace mct::app {

// What a person fills in and sends: while an answer is awaited it is busy; what went wrong is said.
// Derive with the whole name, mct::app::, which Qt 6.4 needs to tell QML's tools of the base.
class Form : public mct::app::Component {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)

 public:
  using Component::Component;

  bool busy() const { return busy_; }
  QString error_text() const { return error_text_; }

  void start(const Services& services) override { attach(services); }

 signals:
  void statusChanged();
  // All is done: the page may go.
  void finished();

 protected:
  virtual void attach(const Services& services) = 0;
  // Of a call that has been started.
  void wait_for(PendingCall call);
  // No answer is awaited any more.
  void cancel();
  // Says what is wrong with the input, or with the answer; an empty text: nothing.
  void complain(const QString& text);
  // True when the answer is good; otherwise says what is wrong.
  bool settle(const Result<void>& outcome);

 private:
  PendingCall call_;
  QString error_text_;
  bool busy_ = false;
};

}  // namespace mct::app
