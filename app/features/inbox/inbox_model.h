#pragma once

#include <QVariantList>

#include "app/core/inbox/inbox_entry.h"
#include "app/core/list_model.h"

namespace mct::app {

class Inbox;
class Session;

// What the acting card has got. Roles: key, route, params (which open it), title, summary, icon,
// time (in words), standing, urgent, unread (how many), pinned, muted.
class InboxModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // What lies aside, in place of the rest.
  Q_PROPERTY(bool archived READ archived WRITE set_archived NOTIFY archivedChanged)
  // What one may begin: {title, icon, route} each.
  Q_PROPERTY(QVariantList offers READ offers NOTIFY offersChanged)

 public:
  explicit InboxModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(entries_.size()); }
  bool archived() const { return archived_; }
  void set_archived(bool archived);
  QVariantList offers() const;

  Q_INVOKABLE void pin(const QString& key, bool on) const;
  Q_INVOKABLE void mute(const QString& key, bool on) const;
  Q_INVOKABLE void archive(const QString& key, bool on) const;

 signals:
  void archivedChanged();
  void offersChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role {
    Key,
    Route,
    Params,
    Title,
    Summary,
    Icon,
    Time,
    Standing,
    Urgent,
    Unread,
    Pinned,
    Muted
  };

  void show();

  Inbox* inbox_ = nullptr;
  Session* session_ = nullptr;
  bool archived_ = false;
  QList<InboxEntry> entries_;
};

}  // namespace mct::app
