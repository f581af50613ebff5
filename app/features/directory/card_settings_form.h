#pragma once

#include "app/core/form.h"

namespace mct::app {

class CardClient;
class Navigation;

// What the holder of a unit's card decides: its signature, and who sees the mobile number.
class CardSettingsForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString signature MEMBER signature_ NOTIFY inputChanged)
  // "unit" or "district": whose staff sees the number.
  Q_PROPERTY(QString phoneOpenTo MEMBER phone_open_to_ NOTIFY inputChanged)

 public:
  using Form::Form;

  Q_INVOKABLE void save();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  CardClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString card_id_, signature_, phone_open_to_;
};

}  // namespace mct::app
