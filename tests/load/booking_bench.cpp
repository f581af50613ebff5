#include <CLI/CLI.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <chrono>
#include <filesystem>
#include <fmt/core.h>

#include "backend/audit/audit_store.h"
#include "backend/core/ids.h"
#include "backend/core/log.h"
#include "backend/events/event_store.h"
#include "backend/features/booking/booking_module.h"
#include "backend/features/booking/booking_store.h"
#include "backend/features/booking/offer_store.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/storage/migration.h"
#include "backend/storage/open.h"

// mct-bench-booking: bookings a second of one slot that everybody wants, and bare conditional
// UPDATEs of one row of the same database; prints one line of JSON.
namespace {

using namespace mct;
using SteadyClock = std::chrono::steady_clock;
namespace asio = boost::asio;

constexpr int people = 64;
constexpr auto offer_id = "bench";

class OnePlace final : public booking::Places {
 public:
  Result<std::optional<Place>> place(storage::Connection&, const std::string&) override {
    return Place{"样例", true};
  }
  Result<std::optional<Payee>> payee(storage::Connection&, const std::string&) override {
    return std::nullopt;
  }
  Result<std::optional<std::string>> kept(storage::Connection&, const audit::Actor&,
                                          const std::string&) override {
    return std::nullopt;
  }
};
// A room has no ticket, and what is free no payment.
class NoTickets final : public booking::Tickets {
 public:
  Result<std::string> issue(storage::Connection&, const Admission&, std::int64_t) override {
    return random_id();
  }
  Status revoke(storage::Connection&, const std::string&, std::int64_t) override { return {}; }
  Result<std::map<std::string, Seen>> seen(storage::Connection&,
                                           const std::vector<std::string>&) override {
    return std::map<std::string, Seen>{};
  }
};
class NoMoney final : public booking::Payments {
 public:
  Result<std::string> charge(storage::Connection&, const Payment&, std::int64_t) override {
    return random_id();
  }
  Status withdraw(storage::Connection&, const std::string&) override { return {}; }
  Status give_back(storage::Connection&, const std::string&, const std::string&, std::int64_t,
                   std::int64_t) override {
    return {};
  }
};

struct Run {
  storage::Database& database;
  booking::BookingStore& bookings;
  std::string slot_id;
  SteadyClock::time_point end;
  std::int64_t done = 0;  // whose commit is durable
  std::string error;
};

Result<bool> update_bare(storage::Connection& connection) {
  auto rows = connection.execute("UPDATE bench_stock SET taken = taken + 1 WHERE taken < stock");
  if (!rows) return fail(rows.error());
  return rows->affected == 1;
}

asio::awaitable<void> update_all(Run& run) {
  while (SteadyClock::now() < run.end && run.error.empty()) {
    auto updated = co_await run.database.write(&update_bare);
    if (updated)
      ++run.done;
    else
      run.error = updated.error().message;
  }
}

asio::awaitable<void> book_all(Run& run, int number) {
  while (SteadyClock::now() < run.end && run.error.empty()) {
    auto account = fmt::format("account-{}", number);
    booking::BookingStore::Order order{run.slot_id, 1, random_id()};
    auto booked = co_await run.bookings.create(std::move(account), std::move(order));
    if (booked)
      ++run.done;
    else
      run.error = booked.error().message;
  }
}

// A second.
template <class Work>
double rate(Run& run, std::chrono::milliseconds duration, Work work) {
  asio::io_context context(1);
  run.done = 0;
  const auto start = SteadyClock::now();
  run.end = start + duration;
  for (int number = 0; number < people; ++number)
    asio::co_spawn(context, work(number), asio::detached);
  context.run();
  return static_cast<double>(run.done) /
         std::chrono::duration<double>(SteadyClock::now() - start).count();
}

template <class T>
T finished(asio::awaitable<T> work) {
  asio::io_context context(1);
  auto future = asio::co_spawn(context, std::move(work), asio::use_future);
  context.run();
  return future.get();
}

Status prepare(storage::Database& database, booking::OfferStore& offers, std::int64_t now_ms) {
  std::vector<storage::Migration> all;
  for (auto room : {audit::migrations(), requests::migrations(), events::migrations(),
                    push::migrations(), booking::migrations()})
    all.insert(all.end(), room.begin(), room.end());
  if (auto status = finished(storage::migrate(database, all)); !status) return status;
  auto made = finished(database.write([](storage::Connection& connection) {
    return connection.script(
        "CREATE TABLE bench_stock (stock BIGINT, taken BIGINT);"
        "INSERT INTO bench_stock VALUES (1000000000, 0);");
  }));
  if (!made) return made;
  booking::Offer offer;
  offer.id = offer_id;
  offer.kind = booking::OfferKind::room;
  offer.title = "样例";
  offer.on_sale = true;
  booking::Slot slot;
  slot.offer_id = offer_id;
  slot.start_ms = now_ms + booking::hour_ms;
  slot.end_ms = slot.start_ms + booking::hour_ms;
  slot.stock = 1'000'000'000;
  return finished(offers.seed({offer}, {slot}));
}

}  // namespace

int main(int argc, char** argv) {
  std::filesystem::path folder;
  std::string conninfo;
  int milliseconds = 2000;
  CLI::App app{"bookings a second of one slot", "mct-bench-booking"};
  app.add_option("--folder", folder, "an empty folder on the disk to measure, for SQLite");
  app.add_option("--postgres", conninfo, "a connection string of an empty database instead");
  app.add_option("--ms", milliseconds, "for each of the two")->check(CLI::Range(100, 60'000));
  CLI11_PARSE(app, argc, argv);
  start_log(LogLevel::warn);

  auto database = conninfo.empty() ? storage::open_sqlite({.file = folder / "bench.sqlite"})
                                   : storage::open_postgres({.conninfo = conninfo});
  const SystemClock clock;
  OnePlace places;
  NoTickets tickets;
  NoMoney payments;
  Status status = database ? Status{} : Status{fail(database.error())};
  if (status) {
    booking::OfferStore offers(**database, places, clock);
    booking::BookingStore bookings(**database, {places, payments, tickets}, clock);
    status = prepare(**database, offers, clock.now_ms());
    auto calendar = status ? finished(offers.calendar(offer_id)) : fail(status.error());
    if (calendar && !calendar->slots.empty()) {
      Run run{**database, bookings, calendar->slots.front().id, {}, 0, {}};
      const std::chrono::milliseconds duration(milliseconds);
      const double booked = rate(run, duration, [&](int number) { return book_all(run, number); });
      const double bare = rate(run, duration, [&](int) { return update_all(run); });
      if (run.error.empty()) {
        fmt::print(R"({{"bookings_per_second":{:.1f},"updates_per_second":{:.1f}}})"
                   "\n",
                   booked, bare);
        return 0;
      }
      status = fail(reason::internal, run.error);
    } else if (!calendar) {
      status = fail(calendar.error());
    }
  }
  fmt::print(stderr, "mct-bench-booking: {}\n", status ? "no slot" : status.error().message);
  return 1;
}
