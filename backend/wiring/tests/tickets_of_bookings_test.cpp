#include "backend/wiring/tickets_of_bookings.h"

#include <filesystem>
#include <gtest/gtest.h>

#include "mct/access/v1/gate_service.grpc.pb.h"
#include "mct/booking/v1/booking_service.grpc.pb.h"
#include "mct/wallet/v1/wallet_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/booking/booking_module.h"
#include "backend/features/place/place_module.h"
#include "backend/features/wallet/provider/simulated_provider.h"
#include "backend/features/wallet/wallet_module.h"
#include "backend/gate/gate.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"
#include "backend/wiring/payments_of_bookings.h"
#include "backend/wiring/places_of_bookings.h"

namespace mct {
namespace {

namespace access_pb = access::v1;
namespace money = wallet::v1;
namespace pb = booking::v1;

// Cards open nothing here.
class NoPlaces final : public access::Places {
 public:
  Result<ByCard> of(storage::Connection&, const std::vector<std::string>&) override {
    return ByCard{};
  }
};
class NoOwners final : public place::Owners {
 public:
  Result<std::optional<std::string>> kept(storage::Connection&, const audit::Actor&,
                                          const std::string&) override {
    return std::nullopt;
  }
  Result<std::string> name_of(storage::Connection&, const std::string&) override {
    return std::string("样例单位");
  }
};

// A gate without a network: it calls when the test says so.
struct TestGate {
  TestGate(std::string name, const std::filesystem::path& file, const Clock& clock)
      : id(std::move(name)), secret(std::string(32, 's') + id) {
    memory = std::move(gate::GateMemory::open(file).value());
    decides = std::move(gate::Gate::open(*memory, clock).value());
  }
  std::string say(const std::string& code) {
    const auto decision = decides->decide(code);
    return decision.open ? "OPEN" : std::string(decision.refusal);
  }

  std::string id, secret;
  std::unique_ptr<gate::GateMemory> memory;
  std::unique_ptr<gate::Gate> decides;
};

// From a booking to the gate and back, on the sample garden's free tickets.
class TicketsOfBookingsTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), requests::migrations(), attachments::migrations(),
                         events::migrations(), push::migrations(), access::migrations(),
                         wallet::migrations(), place::migrations(), booking::migrations()}));
    bridge_->authenticate_with(tokens_);
    auto access = access::AccessModule::create(database(), *bridge_, no_places_,
                                               folder_ / "pass.keys", clock_);
    ASSERT_TRUE(access);
    access_ = std::move(*access);
    tickets_ = std::make_unique<TicketsOfBookings>(*access_);
    sights_ = std::make_unique<place::PlaceModule>(database(), *bridge_, owners_, clock_);
    fares_ = std::make_unique<PaymentsOfBookings>(*tickets_);
    wallet_ = std::make_unique<wallet::WalletModule>(database(), *bridge_, provider_, clock_);
    wallet_->listen(PaymentsOfBookings::purpose, *fares_);
    bookings_ = std::make_unique<booking::BookingModule>(database(), *bridge_, places_, *fares_,
                                                         *tickets_, clock_);
    const auto assets = std::string(MCT_SOURCE_DIR) + "/assets";
    ASSERT_TRUE(run(sights_->seed(assets, "sample")));
    ASSERT_TRUE(run(bookings_->seed_samples(assets)));
    serve(*this);
    booking_ = pb::BookingService::NewStub(channel_);
    money_ = money::WalletService::NewStub(channel_);
    gates_ = access_pb::GateService::NewStub(channel_);
    gate_admin_ = access_pb::GateAdminService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    bookings_.reset();
    wallet_.reset();
    sights_.reset();
    access_.reset();
  }

 public:
  void add_services(rpc::Server& server) {
    access_->add_services(server);
    sights_->add_services(server);
    bookings_->add_services(server);
    wallet_->add_services(server);
  }

 protected:
  pb::Booking booked(int day, int count, const std::string& offer = "sample-free-ticket") {
    pb::GetSlotsRequest slots;
    slots.set_offer_id(offer);
    auto calendar = expect_ok(call_as("", *booking_, &pb::BookingService::Stub::GetSlots, slots));
    pb::CreateBookingRequest request;
    request.set_slot_id(calendar->times(day).id());
    request.set_count(count);
    request.set_request_id(random_id());
    return expect_ok(call_as("anna", *booking_, &pb::BookingService::Stub::CreateBooking, request))
        .value_or(pb::Booking());
  }
  pb::Booking charged(const std::string& id) {
    pb::PayBookingRequest request;
    request.set_booking_id(id);
    return expect_ok(call_as("anna", *booking_, &pb::BookingService::Stub::PayBooking, request))
        .value_or(pb::Booking());
  }
  // As the app: it is ordered, and then paid.
  Result<money::Payment> pay(const std::string& payment_id) {
    money::StartPaymentRequest start;
    start.set_payment_id(payment_id);
    auto started = call_as("anna", *money_, &money::WalletService::Stub::StartPayment, start);
    if (!started) return fail(started.error());
    money::SimulatePaymentRequest simulate;
    simulate.set_payment_id(payment_id);
    return call_as("anna", *money_, &money::WalletService::Stub::SimulatePayment, simulate);
  }
  std::int64_t refunded_fen() {
    auto own = expect_ok(call_as("anna", *money_, &money::WalletService::Stub::ListOwnPayments,
                                 money::ListOwnPaymentsRequest()));
    return own && own->payments_size() > 0 ? own->payments(0).refunded_fen() : -1;
  }
  pb::Booking seen(const std::string& id) {
    pb::GetBookingRequest request;
    request.set_booking_id(id);
    return expect_ok(call_as("anna", *booking_, &pb::BookingService::Stub::GetBooking, request))
        .value_or(pb::Booking());
  }
  std::unique_ptr<TestGate> gate(const std::string& id, const std::string& place) {
    auto made = std::make_unique<TestGate>(id, folder_ / (id + ".sqlite"), clock_);
    access_pb::SetGateRequest request;
    request.mutable_gate()->set_id(id);
    request.mutable_gate()->set_place(place);
    request.mutable_gate()->set_name(id);
    request.set_secret(made->secret);
    EXPECT_TRUE(call_as(operator_token_, *gate_admin_, &access_pb::GateAdminService::Stub::SetGate,
                        request));
    sync(*made);
    return made;
  }
  void sync(TestGate& gate) {
    auto request = gate.decides->to_tell().value();
    request.set_gate_id(gate.id);
    request.set_secret(gate.secret);
    auto news = expect_ok(call_as("", *gates_, &access_pb::GateService::Stub::SyncGate, request));
    ASSERT_TRUE(news && gate.decides->learn(*news));
  }
  // To the hour after which the booking holds.
  void go_to(const pb::Booking& booking) {
    clock_.set((booking.start_time().seconds() + 3600) * 1000);
  }

  NoPlaces no_places_;
  NoOwners owners_;
  PlacesOfBookings places_{owners_};
  test::TokensAreAccounts tokens_;
  test::SetClock clock_;
  std::unique_ptr<access::AccessModule> access_;
  std::unique_ptr<TicketsOfBookings> tickets_;
  std::unique_ptr<place::PlaceModule> sights_;
  std::shared_ptr<wallet::SimulatedProvider> provider_ =
      std::make_shared<wallet::SimulatedProvider>();
  std::unique_ptr<PaymentsOfBookings> fares_;
  std::unique_ptr<wallet::WalletModule> wallet_;
  std::unique_ptr<booking::BookingModule> bookings_;
  std::unique_ptr<pb::BookingService::Stub> booking_;
  std::unique_ptr<money::WalletService::Stub> money_;
  std::unique_ptr<access_pb::GateService::Stub> gates_;
  std::unique_ptr<access_pb::GateAdminService::Stub> gate_admin_;
};
MCT_ON_BOTH_ENGINES(TicketsOfBookingsTest);

TEST_P(TicketsOfBookingsTest, EachTicketOpensOnceWithoutANetworkAndIsUsedFromThenOn) {
  const auto booking = booked(3, 2);
  ASSERT_EQ(booking.tickets_size(), 2);
  auto east = gate("east", "p/sample-garden/east");
  auto west = gate("west", "p/sample-garden/west");
  go_to(booking);
  const auto& first = booking.tickets(0).code();
  EXPECT_LE(first.size(), 700U);
  EXPECT_EQ(east->say(first), "OPEN");
  EXPECT_EQ(east->say(first), "USED");
  EXPECT_FALSE(seen(booking.id()).tickets(0).has_use_time()) << "nobody has told yet";
  sync(*east);
  EXPECT_EQ(seen(booking.id()).tickets(0).use_time().seconds(), clock_.now_ms() / 1000);
  EXPECT_FALSE(seen(booking.id()).tickets(1).has_use_time());
  sync(*west);
  EXPECT_EQ(west->say(first), "REVOKED") << "used at another gate";
  EXPECT_EQ(west->say(booking.tickets(1).code()), "OPEN");
}

TEST_P(TicketsOfBookingsTest, IsGoodAtItsPlaceAndOnItsDayOnly) {
  const auto booking = booked(3, 1);
  auto here = gate("here", "p/sample-garden");
  auto there = gate("there", "p/tanzhesi");
  const auto& code = booking.tickets(0).code();
  EXPECT_EQ(here->say(code), "TOO_EARLY");
  go_to(booking);
  EXPECT_EQ(there->say(code), "ELSEWHERE");
  clock_.advance(std::chrono::hours(24));
  EXPECT_EQ(here->say(code), "EXPIRED");
}

TEST_P(TicketsOfBookingsTest, WhatWasGivenBackOpensNothingOnceTheGateHasCalled) {
  const auto booking = booked(3, 1);
  auto here = gate("here", "p/sample-garden");
  pb::CancelBookingRequest request;
  request.set_booking_id(booking.id());
  const auto refunded =
      expect_ok(call_as("anna", *booking_, &pb::BookingService::Stub::CancelBooking, request));
  ASSERT_TRUE(refunded);
  EXPECT_EQ(refunded->state(), pb::BOOKING_STATE_REFUNDED);
  sync(*here);
  go_to(booking);
  EXPECT_EQ(here->say(booking.tickets(0).code()), "REVOKED");
}

TEST_P(TicketsOfBookingsTest, WhatWasUsedIsNotGivenBack) {
  const auto booking = booked(3, 1);
  auto here = gate("here", "p/sample-garden");
  // A gate lets in a minute early, for clocks that differ.
  clock_.set((booking.start_time().seconds() - 30) * 1000);
  EXPECT_EQ(here->say(booking.tickets(0).code()), "OPEN");
  sync(*here);
  pb::CancelBookingRequest request;
  request.set_booking_id(booking.id());
  EXPECT_EQ(
      reason_of(call_as("anna", *booking_, &pb::BookingService::Stub::CancelBooking, request)),
      "TICKET_USED");
}

TEST_P(TicketsOfBookingsTest, WhatIsPaidThroughTheWalletOpensAndIsRefundedByItsRules) {
  const auto held = booked(3, 1, "sample-ticket");
  EXPECT_TRUE(held.sample());
  const auto waiting = charged(held.id());
  EXPECT_EQ(waiting.state(), pb::BOOKING_STATE_HELD);
  ASSERT_TRUE(expect_ok(pay(waiting.payment_id())));
  const auto paid = seen(held.id());
  EXPECT_EQ(paid.state(), pb::BOOKING_STATE_PAID);
  ASSERT_EQ(paid.tickets_size(), 1);
  auto here = gate("here", "p/sample-garden");
  pb::CancelBookingRequest cancel;
  cancel.set_booking_id(held.id());
  cancel.set_agreed_fen(paid.refundable_fen());
  ASSERT_TRUE(
      expect_ok(call_as("anna", *booking_, &pb::BookingService::Stub::CancelBooking, cancel)));
  EXPECT_EQ(refunded_fen(), paid.refundable_fen());
  sync(*here);
  go_to(paid);
  EXPECT_EQ(here->say(paid.tickets(0).code()), "REVOKED");
}

TEST_P(TicketsOfBookingsTest, WhatIsNotPaidInTimeCanNotBePaidAfterwards) {
  const auto held = booked(3, 1, "sample-ticket");
  const auto waiting = charged(held.id());
  clock_.advance(std::chrono::milliseconds(booking::hold_ms));
  ASSERT_EQ(run(bookings_->release()).value(), 1);
  EXPECT_FALSE(pay(waiting.payment_id()));
  EXPECT_EQ(seen(held.id()).state(), pb::BOOKING_STATE_EXPIRED);
}

}  // namespace
}  // namespace mct
