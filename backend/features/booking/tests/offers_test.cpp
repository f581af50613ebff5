#include "backend/features/booking/tests/booking_fixture.h"

namespace mct::booking {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

class OffersTest : public BookingFixture {
 protected:
  int on_sale() {
    pb::GetOffersRequest request;
    request.set_place_id("garden");
    auto offers = expect_ok(call_as("", *bookings_, &Stub::GetOffers, request));
    return offers ? offers->offers_size() : -1;
  }
};
MCT_ON_BOTH_ENGINES(OffersTest);

TEST_P(OffersTest, AreMadeAndChangedByWhoKeepsThePlace) {
  EXPECT_EQ(reason_of(put(new_offer(), "other-owner")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(put(new_offer(), "anna")), "PERMISSION_DENIED");
  const auto made = put(new_offer());
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->place_name(), "样例园");
  EXPECT_EQ(made->revision(), 1);
  EXPECT_EQ(on_sale(), 1);
  auto off = new_offer();
  *off.mutable_offer() = *made;
  off.mutable_offer()->set_on_sale(false);
  EXPECT_EQ(reason_of(put(off, "other-owner")), "NOT_YOUR_UNIT");
  EXPECT_EQ(put(off)->revision(), 2);
  EXPECT_EQ(on_sale(), 0);
  off.set_request_id(random_id());
  EXPECT_EQ(reason_of(put(off)), "OFFER_CHANGED");
  pb::ListPlaceOffersRequest all;
  all.set_place_id("garden");
  EXPECT_EQ(call_as("owner", *admin_, &Admin::ListPlaceOffers, all)->offers_size(), 1);
  EXPECT_EQ(reason_of(call_as("other-owner", *admin_, &Admin::ListPlaceOffers, all)),
            "NOT_YOUR_UNIT");
}

TEST_P(OffersTest, EveryFieldThatIsWrongIsNamed) {
  auto request = new_offer(-1);
  auto& offer = *request.mutable_offer();
  offer.set_title("");
  offer.set_most_per_booking(21);
  offer.mutable_refund_rules(0)->set_percent(0);
  offer.clear_kind();
  const auto refused = put(request);
  ASSERT_FALSE(refused);
  std::vector<std::string> fields;
  for (const auto& it : refused.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("offer.kind", "offer.title", "offer.price_fen",
                                  "offer.refund_rules", "offer.most_per_booking"));
}

TEST_P(OffersTest, StockNeverFallsBelowWhatIsTaken) {
  const auto slot = slot_with(5);
  ASSERT_TRUE(book("anna", slot, 3));
  EXPECT_EQ(reason_of(put_slot(offer_id_, 48, 2)), "STOCK_TAKEN");
  ASSERT_TRUE(put_slot(offer_id_, 48, 3));
  EXPECT_EQ(left(), 0);
  ASSERT_TRUE(put_slot(offer_id_, 48, 9));
  EXPECT_EQ(left(), 6);
  EXPECT_EQ(reason_of(put_slot(offer_id_, 48, 9, "other-owner")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(put_slot("nothing", 48, 9)), "OFFER_NOT_FOUND");
}

TEST_P(OffersTest, SlotsThatHaveBegunAreNotShown) {
  slot_with(5);
  ASSERT_TRUE(put_slot(offer_id_, 72, 5));
  EXPECT_THAT(slots()->times(), SizeIs(2));
  clock_.advance(std::chrono::hours(48));
  EXPECT_THAT(slots()->times(), SizeIs(1));
}

TEST_P(OffersTest, SamplesAreMarkedAndOpenForTwoWeeks) {
  const auto assets = std::string(MCT_SOURCE_DIR) + "/assets";
  ASSERT_TRUE(run(module_->seed_samples(assets)));
  ASSERT_TRUE(run(module_->seed_samples(assets))) << "at every start";
  offer_id_ = "sample-ticket";
  const auto calendar = slots();
  ASSERT_TRUE(calendar);
  EXPECT_TRUE(calendar->offer().sample());
  EXPECT_GE(calendar->times_size(), 13);
  EXPECT_LE(calendar->times_size(), 14);
}

}  // namespace
}  // namespace mct::booking
