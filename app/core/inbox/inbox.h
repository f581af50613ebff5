#pragma once

#include <QList>
#include <QObject>

#include "app/core/inbox/inbox_entry.h"
#include "app/core/load_state.h"

namespace mct::app {

class InboxSource;

// What the acting card has got, of all the features that send something: each registers a source,
// and knows nothing of the others.
class Inbox : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // When the app is put together; the source outlives this.
  void add(InboxSource& source);
  void offer(const InboxOffer& offer);

  // Pinned ones first, then the newest; those that lie aside are a list of their own.
  QList<InboxEntry> entries(bool archived = false) const;
  const QList<InboxOffer>& offers() const { return offers_; }
  // Of what is neither muted nor archived, and of what asks for the person by name.
  int unread() const;
  // Of all sources together: ready when there is anything to show, and the first error.
  LoadStatus status() const;
  void refresh();
  void mark(const QString& key, InboxMark mark, bool on);

 signals:
  // The entries or the status.
  void changed();

 private:
  QList<InboxSource*> sources_;
  QList<InboxOffer> offers_;
};

}  // namespace mct::app
