#pragma once

#include <QList>
#include <QObject>

#include "app/core/inbox/inbox_entry.h"
#include "app/core/load_state.h"

namespace mct::app {

// A feature whose things stand in 消息. What it gives is of the acting card.
class InboxSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // The noun that its keys begin with, such as notice.
  virtual QString noun() const = 0;
  // In any order.
  virtual QList<InboxEntry> entries() const = 0;
  virtual const LoadStatus& status() const = 0;
  // Starts or restarts the request.
  virtual void refresh() = 0;
  // Sets or takes away a mark of an entry of its own, on all of the card's devices.
  virtual void mark(const QString& key, InboxMark mark, bool on) = 0;

 signals:
  // The entries or the status.
  void changed();
};

}  // namespace mct::app
