#pragma once

#include "app/core/form.h"

namespace mct::app {

class Navigation;
class SendingClient;

// Tells a colleague of a notice.
class ForwardForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)

 public:
  using Form::Form;

  Q_INVOKABLE void forward(const QString& card_id, const QString& name);

 protected:
  void attach(const Services& services) override;

 private:
  SendingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_;
};

}  // namespace mct::app
