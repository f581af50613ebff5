#include <google/protobuf/util/time_util.h>
#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <QThread>

#include "mct/booking/v1/booking_service.grpc.pb.h"

#include "app/core/navigation.h"
#include "tests/e2e/done.h"
#include "tests/e2e/gate.h"
#include "tests/e2e/person.h"

namespace mct::e2e {
namespace {

namespace booking = mct::booking::v1;
using google::protobuf::util::TimeUtil;

// A place that is made up, with a gate, and somebody who goes there.
class BookingE2e : public testing::Test {
 protected:
  using Admin = booking::OfferAdminService::Stub;

  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    visitor_ = std::make_unique<Person>(backend_, town.resident());
    ASSERT_TRUE(visitor_->enter());
  }

  // A ticket for 40 yuan, good from in a minute and a half on.
  std::string on_sale() {
    const Someone the_operator{backend_.operator_token(), {}};
    const auto stub = booking::OfferAdminService::NewStub(channel_);
    booking::PutOfferRequest put;
    auto& offer = *put.mutable_offer();
    offer.set_place_id("sample-garden");
    offer.set_kind(booking::OFFER_KIND_TICKET);
    offer.set_title("样例夜场票");
    offer.set_price_fen(4'000);
    offer.set_most_per_booking(2);
    offer.set_on_sale(true);
    put.set_request_id("offer");
    const auto id = done(the_operator, *stub, &Admin::PutOffer, put).id();
    booking::PutSlotsRequest calendar;
    calendar.set_offer_id(id);
    auto& slot = *calendar.add_times();
    const auto start = TimeUtil::GetCurrentTime() + TimeUtil::SecondsToDuration(90);
    *slot.mutable_start_time() = start;
    *slot.mutable_end_time() = start + TimeUtil::HoursToDuration(2);
    slot.set_stock(1);
    calendar.set_request_id("calendar");
    done(the_operator, *stub, &Admin::PutSlots, calendar);
    return id;
  }
  // Comes back until it is time: a gate lets in a minute early.
  static std::string says_when_it_is_time(Gate& gate, const QString& code) {
    auto said = gate.says(code);
    for (QDeadlineTimer deadline(120'000); said == "SHUT TOO_EARLY" && !deadline.hasExpired();) {
      QThread::sleep(1);
      said = gate.says(code);
    }
    return said;
  }
  std::string page() { return visitor_->app().page_text().toStdString(); }

  BackendProcess backend_{{.arguments = {"--payment-simulated", "1", "--sample-unit", "1"}}};
  std::shared_ptr<grpc::Channel> channel_;
  std::unique_ptr<Person> visitor_;
};

TEST_F(BookingE2e, ATicketIsBoughtOpensOnceAndIsRefusedTheSecondTime) {
  const auto offer = QString::fromStdString(on_sale());
  Gate gate(backend_, channel_, "garden", "p/sample-garden");
  Gate other(backend_, channel_, "other", "p/tanzhesi");
  gate.call_server();
  other.call_server();

  visitor_->open_page("place/place", {{"placeId", "sample-garden"}});
  ASSERT_TRUE(visitor_->app().press("offersRow")) << page();
  ASSERT_TRUE(visitor_->app().press("offer-" + offer)) << page();
  ASSERT_TRUE(visitor_->app().press("time-0")) << page();
  ASSERT_TRUE(visitor_->app().press("bookButton")) << page();
  ASSERT_TRUE(visitor_->reads("待支付")) << page();
  ASSERT_TRUE(visitor_->app().press("payButton")) << page();
  ASSERT_TRUE(visitor_->app().wait_for("paymentPage")) << page();
  ASSERT_TRUE(visitor_->app().press("payButton")) << page();
  ASSERT_TRUE(visitor_->app().press("simulateButton")) << page();
  ASSERT_TRUE(visitor_->reads("已付款")) << page();
  visitor_->get<app::Navigation>().pop();
  auto* shown = visitor_->app().wait_for("ticketCode");
  ASSERT_TRUE(shown) << page();
  const auto code = shown->property("text").toString();

  EXPECT_EQ(other.says(code), "SHUT ELSEWHERE");
  EXPECT_EQ(says_when_it_is_time(gate, code), "OPEN TICKET");
  EXPECT_EQ(gate.says(code), "SHUT USED");
  gate.call_server();
  visitor_->open_page("booking/own");
  EXPECT_TRUE(visitor_->reads("已使用")) << page();
}

}  // namespace
}  // namespace mct::e2e
