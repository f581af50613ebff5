#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class CardClient;
class Navigation;
class Session;

// One's own cards: held ones, then those that wait to be claimed. Roles: id, name, subtitle, phone,
// acting, waiting, personal, resident, admin.
class MyCardsModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit MyCardsModel(QObject* parent = nullptr);

  int count() const override;
  Q_INVOKABLE void actThrough(const QString& id);
  // Takes a waiting card, and acts through it from then on.
  Q_INVOKABLE void claim(const QString& id);

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Subtitle, Phone, Acting, Waiting, Personal, Resident, Admin };

  CardClient* client_ = nullptr;
  Session* session_ = nullptr;
  Navigation* navigation_ = nullptr;
  MyCards cards_;
  QString claimed_;  // to be acted through as soon as it is among the held ones
  PendingCall claim_;
};

}  // namespace mct::app
