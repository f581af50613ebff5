#pragma once

#include "app/core/form.h"

namespace mct::app {

class AccountClient;
class Navigation;

// 昵称 and 签名, as others see them on the personal card.
class ProfileForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString nickname MEMBER nickname_ NOTIFY inputChanged)
  Q_PROPERTY(QString signature MEMBER signature_ NOTIFY inputChanged)

 public:
  using Form::Form;

  Q_INVOKABLE void save();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  AccountClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString nickname_, signature_;
};

}  // namespace mct::app
