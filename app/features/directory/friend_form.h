#pragma once

#include "app/core/form.h"

namespace mct::app {

class CardClient;
class Navigation;

// Adds a friend by the link that their QR code holds.
class FriendForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString link MEMBER link_ NOTIFY linkChanged)

 public:
  using Form::Form;

  Q_INVOKABLE void add();

 signals:
  void linkChanged();

 protected:
  void attach(const Services& services) override;

 private:
  CardClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString link_;
};

}  // namespace mct::app
