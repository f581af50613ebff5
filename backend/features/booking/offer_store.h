#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/booking/booking_ports.h"
#include "backend/features/booking/booking_types.h"
#include "backend/storage/database.h"

namespace mct::booking {

namespace asio = boost::asio;

// What places offer, and how many of it there are.
class OfferStore {
 public:
  OfferStore(storage::Database& database, Places& places, const Clock& clock)
      : database_(database), places_(places), clock_(clock) {}

  // Those on sale; none when there is no such place.
  asio::awaitable<Result<std::vector<Offer>>> on_sale(std::string place_id);
  struct Calendar {
    Offer offer;
    std::vector<Slot> slots;
  };
  // Errors: OFFER_NOT_FOUND.
  asio::awaitable<Result<Calendar>> calendar(std::string offer_id);

  // Errors: NOT_YOUR_UNIT.
  asio::awaitable<Result<std::vector<Offer>>> kept(audit::Actor actor, std::string place_id);
  struct OfferChange {
    Offer wanted;  // with the revision that it starts from; without an id it is new
    std::string request_id;
  };
  // Errors: NOT_YOUR_UNIT, OFFER_NOT_FOUND, OFFER_CHANGED.
  asio::awaitable<Result<Offer>> put(audit::Actor actor, OfferChange change);
  struct SlotsChange {
    std::string offer_id;
    std::vector<Slot> slots;
    std::string request_id;
  };
  // Errors: NOT_YOUR_UNIT, OFFER_NOT_FOUND, STOCK_TAKEN.
  asio::awaitable<Result<std::vector<Slot>>> put_slots(audit::Actor actor, SlotsChange change);

  // Offers that are openly samples, with their slots, unless they are there already.
  asio::awaitable<Status> seed(std::vector<Offer> offers, std::vector<Slot> slots);

 private:
  storage::Database& database_;
  Places& places_;
  const Clock& clock_;
};

}  // namespace mct::booking
