#include "app/features/place/place_text.h"

#include <gtest/gtest.h>

namespace mct::app {
namespace {

TEST(PlaceTextTest, OpeningTimesAreReadAsTheyAreWritten) {
  for (const QString text : {"", "每天 00:00-24:00", "周一至周五 08:30-16:30\n周日 09:00-12:00"}) {
    const auto times = PlaceText::parse_opening(text);
    ASSERT_TRUE(times) << text.toStdString();
    EXPECT_EQ(PlaceText::opening_lines(*times).join('\n').toStdString(), text.toStdString());
  }
  for (const QString text : {"8:00-17:00", "周八 08:00-17:00", "周五至周一 08:00-17:00",
                             "每天 17:00-08:00", "每天 08:60-17:00", "每天 08:00-24:30"})
    EXPECT_FALSE(PlaceText::parse_opening(text)) << text.toStdString();
}

TEST(PlaceTextTest, DistancesAreAsExactAsTheyAreUseful) {
  EXPECT_EQ(PlaceText::distance(857).toStdString(), "850 米");
  EXPECT_EQ(PlaceText::distance(1'240).toStdString(), "1.2 公里");
  EXPECT_EQ(PlaceText::distance(5'000).toStdString(), "5 公里");
  EXPECT_EQ(PlaceText::distance(23'600).toStdString(), "24 公里");
}

}  // namespace
}  // namespace mct::app
