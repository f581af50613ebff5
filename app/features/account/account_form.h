#pragma once

#include "app/core/form.h"
#include "app/features/account/account_client.h"

namespace mct::app {

class Navigation;

// What the forms of accounts share: phone and password.
class AccountForm : public mct::app::Form {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString password MEMBER password_ NOTIFY inputChanged)

 public:
  using Form::Form;

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;
  AccountClient& client() { return *client_; }
  Navigation& navigation() { return *navigation_; }

  QString phone_;
  QString password_;

 private:
  AccountClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
};

}  // namespace mct::app
