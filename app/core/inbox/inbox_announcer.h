#pragma once

#include <QObject>

#include "app/core/inbox/inbox_entry.h"

namespace mct::app {

class Inbox;

// Says what comes into 消息 while nobody looks at the app. What was there before is not news, nor
// is what is muted or lies aside, unless it asks for the person by name.
class InboxAnnouncer : public QObject {
  Q_OBJECT

 public:
  explicit InboxAnnouncer(Inbox& inbox);

  // Whether somebody looks at the app; at first they do.
  void set_watched(bool watched);

 signals:
  void news(const mct::app::InboxEntry& entry);

 private:
  void look();

  Inbox& inbox_;
  bool watched_ = true;
  qint64 known_ms_ = 0;  // nothing newer has been seen; 0: nothing at all
};

}  // namespace mct::app
