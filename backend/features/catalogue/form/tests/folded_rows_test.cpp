#include "backend/features/catalogue/form/folded_rows.h"

#include <gmock/gmock.h>

namespace mct::catalogue {
namespace {

using ::testing::ElementsAre;

TEST(FoldedRows, HoldOneRowALine) {
  const std::vector<std::vector<std::string>> rows{{"受理", "审查\n材料", ""},
                                                   {"a｜b", "\\n", "c"}};
  const std::string text = "受理｜审查\\n材料｜\na\\｜b｜\\\\n｜c";
  EXPECT_EQ(fold_rows(rows), text);
  EXPECT_EQ(unfold_rows(text), rows);
  EXPECT_TRUE(unfold_rows("\n \n").empty());
  EXPECT_THAT(unfold_rows("\\x\\"), ElementsAre(std::vector<std::string>{"\\x\\"}));
}

}  // namespace
}  // namespace mct::catalogue
