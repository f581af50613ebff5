#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class EventStream;

// Who is at a meeting. Needs the network, since only the server knows whether a code is good. Proto
// types end here.
class CheckInClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  CheckInClient(Channel& channel, EventStream& events);

  // To be shown at the door.
  [[nodiscard]] PendingCall code(const QString& id, Handler<DoorCode> handler);
  // `code`: what stands behind mct://check-in/.
  [[nodiscard]] PendingCall check_in(const QString& code, Handler<CheckedIn> handler);
  // Of somebody else, for who manages the notice.
  [[nodiscard]] PendingCall check_in_by_hand(const QString& id, const QString& card_id,
                                             Handler<void> handler);

 signals:
  // Somebody has come to a meeting that the acting card has sent.
  void arrived(const QString& id);

 private:
  Channel& channel_;
  QStringList arrived_;  // at these, to be told when the events are kept
};

}  // namespace mct::app
