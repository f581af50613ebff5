#include "app/features/booking/offer_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/features/booking/booking_methods.h"
#include "app/features/booking/booking_proto.h"

namespace mct::app {
namespace {

namespace methods = booking_methods;
namespace pb = methods::pb;

using google::protobuf::util::TimeUtil;

}  // namespace

PendingCall OfferClient::offers(const QString& place_id, Handler<QList<Offer>> handler) {
  pb::ListPlaceOffersRequest request;
  request.set_place_id(place_id.toStdString());
  return channel_.call(
      methods::list_kept, request,
      std::function([handler = std::move(handler)](Result<pb::ListPlaceOffersResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Offer> offers;
        for (const auto& it : answer->offers()) offers.append(from_proto(it));
        handler(std::move(offers));
      }));
}

PendingCall OfferClient::put(const Offer& offer, const QString& request_id, Handler<void> handler) {
  pb::PutOfferRequest request;
  *request.mutable_offer() = to_proto(offer);
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::put, request,
      std::function([this, handler = std::move(handler)](Result<pb::Offer> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

PendingCall OfferClient::put_slots(const QString& offer_id, const QList<Slot>& times,
                                   const QString& request_id, Handler<void> handler) {
  pb::PutSlotsRequest request;
  request.set_offer_id(offer_id.toStdString());
  for (const auto& it : times) {
    auto& slot = *request.add_times();
    *slot.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(it.start_ms);
    *slot.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(it.end_ms);
    slot.set_stock(it.stock);
  }
  request.set_request_id(request_id.toStdString());
  return channel_.call(
      methods::put_slots, request,
      std::function([this, handler = std::move(handler)](Result<pb::PutSlotsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler({});
        emit changed();
      }));
}

}  // namespace mct::app
