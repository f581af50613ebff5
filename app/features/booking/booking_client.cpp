#include "app/features/booking/booking_client.h"

#include "app/core/events/event_news.h"
#include "app/features/booking/booking_methods.h"
#include "app/features/booking/booking_proto.h"

namespace mct::app {
namespace {

namespace methods = booking_methods;
namespace pb = methods::pb;

constexpr int page_size = 50;

const QString own_key = DeviceCache::personal + QStringLiteral("bookings");

QString key_of(const QString& id) {
  return DeviceCache::personal + QStringLiteral("booking/") + id;
}

// Keeps the booking on the device, and hands it on.
std::function<void(Result<pb::Booking>)> keeping(DeviceCache& cache,
                                                 BookingClient::Handler<Booking> handler) {
  return [&cache, handler = std::move(handler)](Result<pb::Booking> answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    cache.store(key_of(QString::fromStdString(answer->id())), answer->SerializeAsString());
    handler(from_proto(*answer));
  };
}

// Likewise, and says then that one's bookings have changed.
std::function<void(Result<pb::Booking>)> changing(BookingClient& client, DeviceCache& cache,
                                                  BookingClient::Handler<Booking> handler) {
  return keeping(cache, [&client, handler = std::move(handler)](Result<Booking> booking) {
    const bool done = booking.has_value();
    handler(std::move(booking));
    if (done) emit client.changed();
  });
}

}  // namespace

BookingClient::BookingClient(Channel& channel, EventStream& events, DeviceCache& cache)
    : channel_(channel), cache_(cache) {
  on_news(events, {"booking.paid", "booking.released"}, this, &BookingClient::changed);
}

PendingCall BookingClient::offers(const QString& place_id, Handler<QList<Offer>> handler) {
  pb::GetOffersRequest request;
  request.set_place_id(place_id.toStdString());
  return channel_.call(
      methods::get_offers, request,
      std::function([handler = std::move(handler)](Result<pb::GetOffersResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Offer> offers;
        for (const auto& it : answer->offers()) offers.append(from_proto(it));
        handler(std::move(offers));
      }));
}

PendingCall BookingClient::calendar(const QString& offer_id, Handler<OfferCalendar> handler) {
  pb::GetSlotsRequest request;
  request.set_offer_id(offer_id.toStdString());
  return channel_.call(
      methods::get_slots, request,
      std::function([handler = std::move(handler)](Result<pb::GetSlotsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(from_proto(*answer));
      }));
}

PendingCall BookingClient::create(const QString& slot_id, int count, const QString& request_id,
                                  Handler<Booking> handler) {
  pb::CreateBookingRequest request;
  request.set_slot_id(slot_id.toStdString());
  request.set_count(count);
  request.set_request_id(request_id.toStdString());
  return channel_.call(methods::create, request, changing(*this, cache_, std::move(handler)));
}

PendingCall BookingClient::pay(const QString& id, Handler<Booking> handler) {
  pb::PayBookingRequest request;
  request.set_booking_id(id.toStdString());
  return channel_.call(methods::pay, request, changing(*this, cache_, std::move(handler)));
}

PendingCall BookingClient::cancel(const QString& id, qint64 agreed_fen, Handler<Booking> handler) {
  pb::CancelBookingRequest request;
  request.set_booking_id(id.toStdString());
  request.set_agreed_fen(agreed_fen);
  return channel_.call(methods::cancel, request, changing(*this, cache_, std::move(handler)));
}

std::optional<Booking> BookingClient::stored_booking(const QString& id) {
  pb::Booking message;
  const auto bytes = cache_.find(key_of(id));
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

PendingCall BookingClient::booking(const QString& id, Handler<Booking> handler) {
  pb::GetBookingRequest request;
  request.set_booking_id(id.toStdString());
  return channel_.call(methods::get, request, keeping(cache_, std::move(handler)));
}

std::optional<BookingPage> BookingClient::stored_own() {
  pb::ListOwnBookingsResponse message;
  const auto bytes = cache_.find(own_key);
  if (!bytes || !message.ParseFromString(*bytes)) return std::nullopt;
  return from_proto(message);
}

PendingCall BookingClient::own(const QString& page, Handler<BookingPage> handler) {
  pb::ListOwnBookingsRequest request;
  request.set_page_size(page_size);
  request.set_page_token(page.toStdString());
  return channel_.call(methods::list_own, request,
                       std::function([this, first = page.isEmpty(), handler = std::move(handler)](
                                         Result<pb::ListOwnBookingsResponse> answer) {
                         if (!answer) return handler(tl::unexpected(answer.error()));
                         if (first) cache_.store(own_key, answer->SerializeAsString());
                         handler(from_proto(*answer));
                       }));
}

}  // namespace mct::app
