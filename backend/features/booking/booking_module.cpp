#include "backend/features/booking/booking_module.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include "backend/core/file.h"
#include "backend/features/booking/booking_rpc.h"
#include "backend/features/booking/offer_admin_rpc.h"
#include "backend/features/booking/sample_offers.h"

namespace mct::booking {
namespace {

constexpr auto between_looks = std::chrono::seconds(5);

}  // namespace

struct BookingModule::Parts {
  Parts(storage::Database& database, rpc::Bridge& bridge, BookingStore::Ports ports,
        const Clock& time)
      : clock(time),
        offers(database, ports.places, time),
        bookings(database, ports, time),
        rpc(bridge, offers, bookings, time),
        admin_rpc(bridge, offers) {}

  const Clock& clock;
  OfferStore offers;
  BookingStore bookings;
  BookingRpc rpc;
  OfferAdminRpc admin_rpc;
};

BookingModule::BookingModule(storage::Database& database, rpc::Bridge& bridge, Places& places,
                             Payments& payments, Tickets& tickets, const Clock& clock)
    : parts_(std::make_unique<Parts>(database, bridge,
                                     BookingStore::Ports{places, payments, tickets}, clock)) {}
BookingModule::~BookingModule() = default;

asio::awaitable<Status> BookingModule::seed_samples(std::filesystem::path assets) {
  const auto file = assets / "booking" / "sample_offers.tsv";
  auto text = read_file(file);
  if (!text) co_return fail(text.error());
  auto samples = parse_sample_offers(*text, file.filename().string(), parts_->clock.now_ms());
  if (!samples) co_return fail(samples.error());
  co_return co_await parts_->offers.seed(std::move(samples->offers), std::move(samples->slots));
}

void BookingModule::add_services(rpc::Server& server) {
  server.add(parts_->rpc);
  server.add(parts_->admin_rpc);
}

asio::awaitable<Result<int>> BookingModule::release() {
  co_return co_await parts_->bookings.release();
}

asio::awaitable<void> BookingModule::keep_releasing() {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (;;) {
    auto released = co_await release();
    if (!released) spdlog::error("bookings were not released: {}", released.error().message);
    timer.expires_after(between_looks);
    co_await timer.async_wait(asio::use_awaitable);
  }
}

}  // namespace mct::booking
