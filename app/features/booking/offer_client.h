#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

// What owners of places call. Proto types end here.
class OfferClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit OfferClient(Channel& channel) : channel_(channel) {}

  // All of a place's, also those that are not on sale.
  [[nodiscard]] PendingCall offers(const QString& place_id, Handler<QList<Offer>> handler);
  [[nodiscard]] PendingCall put(const Offer& offer, const QString& request_id,
                                Handler<void> handler);
  // Their times and stock; ids and what is left are the server's.
  [[nodiscard]] PendingCall put_slots(const QString& offer_id, const QList<Slot>& times,
                                      const QString& request_id, Handler<void> handler);

 signals:
  void changed();

 private:
  Channel& channel_;
};

}  // namespace mct::app
