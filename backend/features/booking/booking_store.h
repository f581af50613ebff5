#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/core/clock.h"
#include "backend/features/booking/booking_ports.h"
#include "backend/features/booking/booking_types.h"
#include "backend/storage/database.h"

namespace mct::booking {

namespace asio = boost::asio;

// The booking was paid with this payment: within the transaction of whoever keeps the money. False:
// it is not wanted any more, and what was paid goes back. Errors: BOOKING_NOT_FOUND.
Result<bool> settle(storage::Connection& connection, Tickets& tickets,
                    const std::string& account_id, const std::string& booking_id,
                    const std::string& payment_id, std::int64_t now_ms);

// What people book, pay for and give back.
class BookingStore {
 public:
  struct Ports {
    Places& places;
    Payments& payments;
    Tickets& tickets;
  };
  BookingStore(storage::Database& database, Ports ports, const Clock& clock)
      : database_(database), ports_(ports), clock_(clock) {}

  struct Order {
    std::string slot_id;
    int count = 0;
    std::string request_id;
  };
  // Errors: SLOT_NOT_FOUND, NOT_ON_SALE, INVALID_ARGUMENT (more than one may book), SOLD_OUT,
  // HOLD_LIMIT.
  asio::awaitable<Result<Booking>> create(std::string account_id, Order order);
  // Charges it: its payment_id waits to be paid. Errors: BOOKING_NOT_FOUND, HOLD_OVER,
  // PAYMENT_UNAVAILABLE, those of Payments.
  asio::awaitable<Result<Booking>> pay(std::string account_id, std::string id);
  // Errors: BOOKING_NOT_FOUND, TICKET_USED, REFUND_OVER, REFUND_CHANGED, those of Payments.
  asio::awaitable<Result<Booking>> cancel(std::string account_id, std::string id,
                                          std::int64_t agreed_fen);
  // Errors: BOOKING_NOT_FOUND.
  asio::awaitable<Result<Booking>> one(std::string account_id, std::string id);
  // The latest first.
  asio::awaitable<Result<std::vector<Booking>>> own(std::string account_id, std::int64_t offset,
                                                    int limit);
  // What was not paid in time is on sale again. How many bookings ended.
  asio::awaitable<Result<int>> release();

 private:
  storage::Database& database_;
  Ports ports_;
  const Clock& clock_;
};

}  // namespace mct::booking
