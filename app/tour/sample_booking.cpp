#include "app/tour/sample_booking.h"

#include <QUuid>

#include "app/application.h"
#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/tour/awaited.h"

namespace mct::app {

QString SampleBookings::booked(const QString& offer_id, int count) {
  auto& client = application_.services().get<BookingClient>();
  const auto calendar =
      awaited<OfferCalendar>([&](auto handler) { return client.calendar(offer_id, handler); });
  if (!went_well(calendar) || (*calendar)->times.isEmpty()) return {};
  const auto slot = (*calendar)->times.last().id;
  const auto request_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  const auto booking = awaited<Booking>(
      [&](auto handler) { return client.create(slot, count, request_id, handler); });
  return went_well(booking) ? (*booking)->id : QString();
}

}  // namespace mct::app
