#pragma once

#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <memory>
#include <span>

#include "backend/core/clock.h"
#include "backend/features/booking/booking_ports.h"
#include "backend/rpc/server.h"
#include "backend/storage/database.h"
#include "backend/storage/migration.h"

namespace mct::booking {

namespace asio = boost::asio;

std::span<const storage::Migration> migrations();

// Bookings, wired: the composition root knows this, the migrations and the ports.
class BookingModule {
 public:
  BookingModule(storage::Database& database, rpc::Bridge& bridge, Places& places,
                Payments& payments, Tickets& tickets, const Clock& clock);
  ~BookingModule();

  // Enters what the sample places offer (assets/booking), with slots from today on.
  // Errors: NOT_FOUND, INVALID_ARGUMENT (the file).
  asio::awaitable<Status> seed_samples(std::filesystem::path assets);

  void add_services(rpc::Server& server);
  // Every few seconds what was not paid in time is on sale again; until it is cancelled.
  asio::awaitable<void> keep_releasing();
  // Once. How many bookings ended.
  asio::awaitable<Result<int>> release();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mct::booking
