#pragma once

#include "app/features/account/account_form.h"

namespace mct::app {

// Signs in with phone and password.
class SignInForm : public mct::app::AccountForm {
  Q_OBJECT
  QML_ELEMENT

 public:
  using AccountForm::AccountForm;

  Q_INVOKABLE void logIn();
};

}  // namespace mct::app
