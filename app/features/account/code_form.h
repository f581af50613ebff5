#pragma once

#include <QTimer>

#include "app/features/account/account_form.h"

namespace mct::app {

// What starts with a code by short message, a step at a time: signing up (门政办发〔2017〕38号, 三:
// phone, code, password, nickname and signature), signing in, a new password, and closing the
// account.
class CodeForm : public mct::app::AccountForm {
  Q_OBJECT
  QML_ELEMENT
  // "signUp", "logIn", "resetPassword" or "closeAccount"
  Q_PROPERTY(QString purpose MEMBER purpose_ NOTIFY stepChanged)
  // "phone", "code", "password" or "profile"
  Q_PROPERTY(QString step READ step NOTIFY stepChanged)
  Q_PROPERTY(bool lastStep READ last_step NOTIFY stepChanged)
  Q_PROPERTY(QString code MEMBER code_ NOTIFY inputChanged)
  Q_PROPERTY(QString nickname MEMBER nickname_ NOTIFY inputChanged)
  Q_PROPERTY(QString signature MEMBER signature_ NOTIFY inputChanged)
  // Until another code may be asked for; 0 = now.
  Q_PROPERTY(int resendSeconds READ resend_seconds NOTIFY resendSecondsChanged)

 public:
  explicit CodeForm(QObject* parent = nullptr);

  QString step() const { return steps().value(place_); }
  bool last_step() const { return place_ == steps().size() - 1; }
  int resend_seconds() const { return resend_seconds_; }

  // Goes on when the step is filled in; the last one sends it all.
  Q_INVOKABLE void next();
  // Sends another code.
  Q_INVOKABLE void resend();

 signals:
  void stepChanged();
  void resendSecondsChanged();

 private:
  QStringList steps() const;
  CodePurpose code_purpose() const;
  QString done_text() const;
  // What is wrong with the present step; empty when it is well.
  QString complaint() const;
  void send_code();
  void go_to(int place);
  void submit();
  void end(const Result<void>& outcome);
  void start_countdown(int seconds);

  QString purpose_;
  QString code_, nickname_, signature_;
  CodeProof proof_;
  int place_ = 0;
  int resend_seconds_ = 0;
  QTimer countdown_;
};

}  // namespace mct::app
