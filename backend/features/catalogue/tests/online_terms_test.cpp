#include "backend/features/catalogue/online_terms.h"

#include <gtest/gtest.h>

namespace mct::catalogue {
namespace {

TEST(OnlineTerms, WorkingDaysAreReadOutOfTheGuidesWords) {
  EXPECT_EQ(working_days_in("15个工作日"), 15);
  EXPECT_EQ(working_days_in("样例：20个工作日"), 20);
  EXPECT_EQ(working_days_in("30个工作日（自受理期限终止之日起）"), 30);
  EXPECT_EQ(working_days_in("若干个工作日，最长 7个工作日"), 7);
  for (const auto* none :
       {"", "当场办结", "个工作日", "20日", "0个工作日", "4000个工作日", "99999999999个工作日"})
    EXPECT_EQ(working_days_in(none), 0) << none;
}

TEST(OnlineTerms, WithoutMaterialsOrAPromiseNobodyAppliesOnline) {
  Item item;
  item.guide.promised_limit = "15个工作日";
  EXPECT_FALSE(is_applicable(item));
  item.materials.push_back({"居民身份证", 1, "原件", true});
  EXPECT_TRUE(is_applicable(item));
  item.guide.promised_limit = "当场办结";
  EXPECT_FALSE(is_applicable(item));
}

}  // namespace
}  // namespace mct::catalogue
