#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class EventStream;

// What one may book, and one's bookings. These stay on the device until one signs out, so that a
// ticket is shown at a gate without a network. Proto types end here.
class BookingClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  BookingClient(Channel& channel, EventStream& events, DeviceCache& cache);

  [[nodiscard]] PendingCall offers(const QString& place_id, Handler<QList<Offer>> handler);
  [[nodiscard]] PendingCall calendar(const QString& offer_id, Handler<OfferCalendar> handler);

  [[nodiscard]] PendingCall create(const QString& slot_id, int count, const QString& request_id,
                                   Handler<Booking> handler);
  [[nodiscard]] PendingCall pay(const QString& id, Handler<Booking> handler);
  // `agreed_fen`: what the person was told that comes back.
  [[nodiscard]] PendingCall cancel(const QString& id, qint64 agreed_fen, Handler<Booking> handler);

  std::optional<Booking> stored_booking(const QString& id);
  [[nodiscard]] PendingCall booking(const QString& id, Handler<Booking> handler);
  // The first page.
  std::optional<BookingPage> stored_own();
  [[nodiscard]] PendingCall own(const QString& page, Handler<BookingPage> handler);

 signals:
  // One's own bookings.
  void changed();

 private:
  Channel& channel_;
  DeviceCache& cache_;
};

}  // namespace mct::app
