#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class GroupClient;
class Navigation;
class Session;

// Who is in a group. Roles: id (of the card), name, organization, admin, own.
class MemberModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString groupId MEMBER id_)
  // The acting card is an admin of it.
  Q_PROPERTY(bool admin READ admin NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  explicit MemberModel(QObject* parent = nullptr);

  bool admin() const;
  bool busy() const { return busy_; }
  int count() const override { return static_cast<int>(members_.size()); }

  Q_INVOKABLE void remove(const QString& card_id);
  // And goes back to where the tab begins.
  Q_INVOKABLE void leave();

 signals:
  void busyChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  void take_out(const QString& card_id);
  void set_busy(bool busy);

  GroupClient* groups_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  QString id_;
  QList<GroupMember> members_;
  bool busy_ = false;
  PendingCall call_, change_;
};

}  // namespace mct::app
