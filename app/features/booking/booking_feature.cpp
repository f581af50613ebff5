#include "app/features/booking/booking_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/booking/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_booking(Navigation& navigation) {
  navigation.register_route({"booking/offers", page("OffersPage"), true});
  navigation.register_route({"booking/order", page("OrderPage"), true});
  navigation.register_route({"booking/booking", page("BookingPage"), true});
  navigation.register_route({"booking/own", page("OwnBookingsPage")});
  navigation.register_route({"booking/kept", page("KeptOffersPage"), true});
  navigation.register_route({"booking/offer", page("OfferEditPage"), true});
  navigation.register_route({"booking/slots", page("SlotsPage"), true});
}

}  // namespace mct::app
