#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/chat/chat_types.h"

namespace mct::app {

class ChatClient;
class GroupClient;
class Navigation;
class Session;

// Who is in a group. Roles: id (of the card), name, organization, admin, own.
class MemberModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // Empty: nobody.
  Q_PROPERTY(QString groupId READ group_id WRITE set_group_id NOTIFY groupIdChanged)
  Q_PROPERTY(QString groupName READ group_name NOTIFY statusChanged)
  // {id, name} each.
  Q_PROPERTY(QVariantList names READ names NOTIFY statusChanged)
  // The acting card is an admin of it.
  Q_PROPERTY(bool admin READ admin NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  explicit MemberModel(QObject* parent = nullptr);

  QString group_id() const { return id_; }
  void set_group_id(const QString& id);
  QString group_name() const;
  QVariantList names() const;
  bool admin() const;
  bool busy() const { return busy_; }
  int count() const override { return static_cast<int>(members_.size()); }

  Q_INVOKABLE void rename(const QString& name);
  Q_INVOKABLE void setAdmin(const QString& card_id, bool admin);
  Q_INVOKABLE void remove(const QString& card_id);
  // And goes back to where the tab begins.
  Q_INVOKABLE void leave();

 signals:
  void busyChanged();
  void groupIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Organization, Admin, Own };

  void take_out(const QString& card_id);
  // What was done by one's own hand went well, or not.
  bool settle(const Result<void>& outcome);
  void set_busy(bool busy);

  ChatClient* chats_ = nullptr;
  GroupClient* groups_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  QString id_;
  QList<GroupMember> members_;
  bool busy_ = false;
  PendingCall call_, change_;
};

}  // namespace mct::app
