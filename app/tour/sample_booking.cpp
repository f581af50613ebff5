#include "app/tour/sample_booking.h"

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/tour/awaited.h"

namespace mct::app {

QString SampleBookings::free() {
  return booked(QStringLiteral("sample-free-ticket"), 2);
}

// Each mode of the tour comes by, and few may wait at once.
QString SampleBookings::held() {
  auto& client = application_.services().get<BookingClient>();
  const auto own = awaited<BookingPage>([&](auto handler) { return client.own({}, handler); });
  if (went_well(own))
    for (const auto& it : (*own)->bookings)
      if (it.state == BookingState::held) return it.id;
  return booked(QStringLiteral("sample-ticket"), 1);
}

QString SampleBookings::booked(const QString& offer_id, int count) {
  auto& client = application_.services().get<BookingClient>();
  const auto calendar =
      awaited<OfferCalendar>([&](auto handler) { return client.calendar(offer_id, handler); });
  if (!went_well(calendar) || (*calendar)->times.isEmpty()) return {};
  const auto slot = (*calendar)->times.last().id;
  const auto request_id = new_request_id();
  const auto booking = awaited<Booking>(
      [&](auto handler) { return client.create(slot, count, request_id, handler); });
  return went_well(booking) ? (*booking)->id : QString();
}

}  // namespace mct::app
