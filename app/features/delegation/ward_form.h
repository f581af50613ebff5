#pragma once

#include "app/features/delegation/delegation_form.h"

namespace mct::app {

// Adds a child without a phone, for whom one acts.
class WardForm : public mct::app::DelegationForm {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString nickname MEMBER nickname_ NOTIFY inputChanged)
  Q_PROPERTY(QString birthDate MEMBER birth_date_ NOTIFY inputChanged)

 public:
  using DelegationForm::DelegationForm;

  Q_INVOKABLE void add();

 private:
  QString nickname_, birth_date_;
};

}  // namespace mct::app
