#include "app/features/booking/booking_text.h"

#include <gtest/gtest.h>

#include "app/core/money.h"
#include "app/features/booking/offer_form.h"

namespace mct::app {
namespace {

// Monday 2027-01-04 08:00 in Beijing.
constexpr qint64 monday_ms = 1'799'020'800'000;
constexpr qint64 hour_ms = 3'600'000;

TEST(BookingTextTest, MoneyIsInYuanWithFenOnlyWhereThereAreSome) {
  EXPECT_EQ(BookingText::price(4000).toStdString(), "¥40");
  EXPECT_EQ(BookingText::price(1205).toStdString(), "¥12.05");
  EXPECT_EQ(BookingText::price(0).toStdString(), "免费");
  EXPECT_EQ(money_text(0).toStdString(), "¥0");
  EXPECT_EQ(money_text(123450).toStdString(), "¥1,234.50");
}

TEST(BookingTextTest, TimesAreThoseOfBeijing) {
  EXPECT_EQ(BookingText::day(monday_ms).toStdString(), "1 月 4 日 周一");
  EXPECT_EQ(BookingText::hours(monday_ms, monday_ms + 10 * hour_ms).toStdString(), "08:00-18:00");
  EXPECT_EQ(BookingText::hours(monday_ms + 6 * hour_ms, monday_ms + 28 * hour_ms).toStdString(),
            "14:00-次日 12:00");
}

TEST(BookingTextTest, RulesSayWhatComesBack) {
  Offer offer;
  EXPECT_EQ(BookingText::refund_rules(offer).toStdString(), "开始前可取消");
  offer.price_fen = 4000;
  EXPECT_EQ(BookingText::refund_rules(offer).toStdString(), "售出不退");
  offer.refund_rules = {{24, 100}, {2, 50}};
  EXPECT_EQ(BookingText::refund_rules(offer).toStdString(),
            "开始前 24 小时退 100%，开始前 2 小时退 50%");
}

TEST(OfferFormTest, PricesAreReadToTheFen) {
  EXPECT_EQ(OfferForm::parse_price("40"), 4000);
  EXPECT_EQ(OfferForm::parse_price(" 12.5 "), 1250);
  EXPECT_EQ(OfferForm::parse_price("0.05"), 5);
  for (const auto* text : {"", "-1", "1.234", "1,5", "vierzig", "99999999"})
    EXPECT_FALSE(OfferForm::parse_price(text)) << text;
}

TEST(OfferFormTest, RulesAreReadLineByLine) {
  const auto rules = OfferForm::parse_rules("提前 24 小时退 100%\n\n2小时 50%");
  ASSERT_TRUE(rules);
  ASSERT_EQ(rules->size(), 2);
  EXPECT_EQ(rules->at(0).hours_before, 24);
  EXPECT_EQ(rules->at(1).percent, 50);
  EXPECT_TRUE(OfferForm::parse_rules("")->isEmpty());
  EXPECT_FALSE(OfferForm::parse_rules("随时退"));
}

}  // namespace
}  // namespace mct::app
