#pragma once

#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>
#include <map>
#include <set>

#include "mct/booking/v1/booking_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/booking/booking_module.h"
#include "backend/features/booking/booking_store.h"
#include "backend/features/booking/booking_types.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::booking {

namespace pb = mct::booking::v1;
using google::protobuf::util::TimeUtil;

// A garden that the account "owner" keeps; people act through a card with the name of their
// account.
class Garden final : public Places, public rpc::Authenticator, public rpc::CardResolver {
 public:
  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    const bool admin = account == "owner" || account == "other-owner";
    const auto unit = admin ? account + "-unit" : std::string();
    co_return rpc::ActingCard{account, account, unit, unit, admin, {}};
  }
  Result<std::optional<Place>> place(storage::Connection&, const std::string& id) override {
    if (id != "garden") return std::nullopt;
    return Place{"样例园", false};
  }
  Result<std::optional<Payee>> payee(storage::Connection&, const std::string&) override {
    return Payee{"owner-unit", "样例单位"};
  }
  Result<std::optional<std::string>> kept(storage::Connection&, const audit::Actor& actor,
                                          const std::string& id) override {
    if (id != "garden" || actor.account_id != "owner") return std::nullopt;
    return "district/garden";
  }
};

// A wallet whose every payment is a row, so that it stands or falls with the booking.
class TableOfPayments final : public Payments {
 public:
  static constexpr auto table =
      "CREATE TABLE test_payment (id TEXT PRIMARY KEY, paid BIGINT NOT NULL, back BIGINT NOT NULL, "
      "withdrawn BIGINT NOT NULL, CHECK (back <= paid))";

  Result<std::string> charge(storage::Connection& connection, const Payment& it,
                             std::int64_t) override {
    if (it.account_id == "poor") return fail(reason::payment_unavailable, "余额不足");
    EXPECT_EQ(it.payee_id, "owner-unit");
    const auto id = "payment-" + it.booking_id;
    auto charged = connection.execute(
        "INSERT INTO test_payment (id, paid, back, withdrawn) VALUES ($1, 0, 0, 0) "
        "ON CONFLICT (id) DO NOTHING",
        {id});
    if (!charged) return fail(charged.error());
    return id;
  }
  Status withdraw(storage::Connection& connection, const std::string& id) override {
    return done(connection.execute("UPDATE test_payment SET withdrawn = 1 WHERE id = $1", {id}));
  }
  Status give_back(storage::Connection& connection, const std::string&, const std::string& id,
                   std::int64_t fen, std::int64_t) override {
    return done(
        connection.execute("UPDATE test_payment SET back = back + $2 WHERE id = $1", {id, fen}));
  }
  static Status pay(storage::Connection& connection, const std::string& id, std::int64_t fen) {
    return done(connection.execute("UPDATE test_payment SET paid = $2 WHERE id = $1", {id, fen}));
  }

 private:
  static Status done(const Result<storage::Rows>& rows) {
    if (!rows) return fail(rows.error());
    return {};
  }
};

// Tickets as rows; a gate that has seen one is played by `used`.
class TableOfTickets final : public Tickets {
 public:
  static constexpr auto table =
      "CREATE TABLE test_ticket (id TEXT PRIMARY KEY, revoked BIGINT NOT NULL)";
  std::set<std::string> used;

  Result<std::string> issue(storage::Connection& connection, const Admission& it,
                            std::int64_t) override {
    const auto id = random_id();
    EXPECT_EQ(it.place_id, "garden");
    EXPECT_LT(it.start_ms, it.end_ms);
    auto rows = connection.execute("INSERT INTO test_ticket (id, revoked) VALUES ($1, 0)", {id});
    if (!rows) return fail(rows.error());
    return id;
  }
  Status revoke(storage::Connection& connection, const std::string& id, std::int64_t) override {
    auto rows = connection.execute("UPDATE test_ticket SET revoked = 1 WHERE id = $1", {id});
    if (!rows) return fail(rows.error());
    return {};
  }
  Result<std::map<std::string, Seen>> seen(storage::Connection&,
                                           const std::vector<std::string>& ids) override {
    std::map<std::string, Seen> seen;
    for (const auto& id : ids) seen[id] = {"code-" + id, used.contains(id) ? 1'800'000'000'000 : 0};
    return seen;
  }
};

// Bookings behind a real server.
class BookingFixture : public test::ServerTest {
 protected:
  using Stub = pb::BookingService::Stub;
  using Admin = pb::OfferAdminService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), requests::migrations(), events::migrations(),
                         push::migrations(), migrations()}));
    ASSERT_TRUE(execute(TableOfPayments::table));
    ASSERT_TRUE(execute(TableOfTickets::table));
    bridge_->authenticate_with(garden_);
    bridge_->resolve_cards_with(garden_);
    module_ =
        std::make_unique<BookingModule>(database(), *bridge_, garden_, payments_, tickets_, clock_);
    serve(*module_);
    bookings_ = pb::BookingService::NewStub(channel_);
    admin_ = pb::OfferAdminService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  // A ticket for 40 yuan, all of which comes back until a day before and half until two hours.
  static pb::PutOfferRequest new_offer(std::int64_t price_fen = 4000) {
    pb::PutOfferRequest request;
    auto& offer = *request.mutable_offer();
    offer.set_place_id("garden");
    offer.set_kind(pb::OFFER_KIND_TICKET);
    offer.set_title("成人票");
    offer.set_price_fen(price_fen);
    offer.set_most_per_booking(5);
    offer.set_on_sale(true);
    for (const auto& [hours, percent] : {std::pair(24, 100), std::pair(2, 50)}) {
      auto& rule = *offer.add_refund_rules();
      rule.set_hours_before(hours);
      rule.set_percent(percent);
    }
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Offer> put(const pb::PutOfferRequest& request, const std::string& who = "owner") {
    return call_as(who, *admin_, &Admin::PutOffer, request);
  }
  // One slot of eight hours, which begins in so many hours.
  Result<pb::PutSlotsResponse> put_slot(const std::string& offer_id, int in_hours, int stock,
                                        const std::string& who = "owner") {
    pb::PutSlotsRequest request;
    request.set_offer_id(offer_id);
    auto& slot = *request.add_times();
    const auto start = clock_.now_ms() + in_hours * hour_ms;
    *slot.mutable_start_time() = TimeUtil::MillisecondsToTimestamp(start);
    *slot.mutable_end_time() = TimeUtil::MillisecondsToTimestamp(start + 8 * hour_ms);
    slot.set_stock(stock);
    request.set_request_id(random_id());
    return call_as(who, *admin_, &Admin::PutSlots, request);
  }
  // The id of the one slot of a new offer.
  std::string slot_with(int stock, std::int64_t price_fen = 4000, int in_hours = 48) {
    auto offer = expect_ok(put(new_offer(price_fen)));
    if (!offer) return {};
    offer_id_ = offer->id();
    auto slots = expect_ok(put_slot(offer_id_, in_hours, stock));
    return slots && slots->times_size() == 1 ? slots->times(0).id() : std::string();
  }
  Result<pb::GetSlotsResponse> slots() {
    pb::GetSlotsRequest request;
    request.set_offer_id(offer_id_);
    return call_as("", *bookings_, &Stub::GetSlots, request);
  }
  int left() {
    auto answer = expect_ok(slots());
    return answer && answer->times_size() == 1 ? answer->times(0).left() : -1;
  }

  Result<pb::Booking> book(const std::string& who, const std::string& slot_id, int count,
                           const std::string& request_id = random_id()) {
    pb::CreateBookingRequest request;
    request.set_slot_id(slot_id);
    request.set_count(count);
    request.set_request_id(request_id);
    return call_as(who, *bookings_, &Stub::CreateBooking, request);
  }
  Result<pb::Booking> charge(const std::string& who, const std::string& id) {
    pb::PayBookingRequest request;
    request.set_booking_id(id);
    return call_as(who, *bookings_, &Stub::PayBooking, request);
  }
  // As the wallet does, when the money has come. False: it is not wanted any more.
  Result<bool> money_comes(const std::string& who, const pb::Booking& charged) {
    const auto now = clock_.now_ms();
    return run(database().write([&, this](storage::Connection& connection) -> Result<bool> {
      auto wanted = settle(connection, tickets_, who, charged.id(), charged.payment_id(), now);
      if (!wanted || !*wanted) return wanted;
      auto status = TableOfPayments::pay(connection, charged.payment_id(), charged.amount_fen());
      if (!status) return fail(status.error());
      return true;
    }));
  }
  // Charged, and paid.
  Result<pb::Booking> pay(const std::string& who, const std::string& id) {
    auto charged = charge(who, id);
    if (!charged || charged->payment_id().empty()) return charged;
    if (auto wanted = money_comes(who, *charged); !wanted) return fail(wanted.error());
    pb::GetBookingRequest request;
    request.set_booking_id(id);
    return call_as(who, *bookings_, &Stub::GetBooking, request);
  }
  Result<pb::Booking> cancel(const std::string& who, const std::string& id,
                             std::int64_t agreed_fen) {
    pb::CancelBookingRequest request;
    request.set_booking_id(id);
    request.set_agreed_fen(agreed_fen);
    return call_as(who, *bookings_, &Stub::CancelBooking, request);
  }
  Result<pb::Booking> get(const std::string& who, const std::string& id) {
    pb::GetBookingRequest request;
    request.set_booking_id(id);
    return call_as(who, *bookings_, &Stub::GetBooking, request);
  }
  // The one number that the statement gives.
  std::int64_t number(const std::string& sql) {
    auto job = [&](storage::Connection& connection) { return connection.execute(sql); };
    auto rows = expect_ok(run(database().read(job)));
    return rows ? rows->rows.at(0).integer(0) : -1;
  }

  Garden garden_;
  TableOfPayments payments_;
  TableOfTickets tickets_;
  test::SetClock clock_;
  std::unique_ptr<BookingModule> module_;
  std::unique_ptr<Stub> bookings_;
  std::unique_ptr<Admin> admin_;
  std::string offer_id_;
};

}  // namespace mct::booking
