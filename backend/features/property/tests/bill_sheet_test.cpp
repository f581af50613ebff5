#include "backend/features/property/bill_sheet.h"

#include <gtest/gtest.h>

#include "backend/features/property/bill_plan.h"

namespace mct::property {
namespace {

const std::string head = "楼,单元,门牌号,费用,账期,金额,缴费截止\n";

std::vector<std::string> problems_of(const std::string& rows) {
  sheets::Problems problems;
  auto read = read_bill_sheet(head + rows, SheetFormat::csv, problems);
  EXPECT_TRUE(read) << read.error().message;
  std::vector<std::string> all;
  for (const auto& it : problems.take()) all.push_back(it.where);
  return all;
}

TEST(BillSheetTest, ARowIsReadWithItsDay) {
  sheets::Problems problems;
  auto read = read_bill_sheet(head + "3号楼,2单元,301,物业费,2026年11月,132.40,2026/12/31\n",
                              SheetFormat::csv, problems);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_TRUE(problems.empty());
  ASSERT_EQ(read->size(), 1U);
  const auto& row = read->front();
  EXPECT_EQ(row.building, "3号楼");
  EXPECT_EQ(row.room, "301");
  EXPECT_EQ(row.amount_fen, 13'240);
  EXPECT_EQ(row.due_date, "2026-12-31");
}

TEST(BillSheetTest, EverythingThatIsWrongIsNamedByRowAndColumn) {
  EXPECT_EQ(problems_of(",2单元,301,物业费,2026年11月,0,2026-02-30\n"
                        "3号楼,,301,物业费,,1,2026-12-31\n"),
            (std::vector<std::string>{"row 2, column 楼", "row 2, column 金额",
                                      "row 2, column 缴费截止", "row 3, column 账期"}));
}

TEST(BillSheetTest, HouseholdsThatThereAreNotAndBillsThatAreThereAreProblems) {
  const std::vector<Household> doors{{"c/b/e/301", "c", "3号楼", "2单元", "301"}};
  Bill there;
  there.household = "c/b/e/301";
  there.title = "停车费";
  there.period = "2026年";
  const std::vector<BillRow> rows{
      {2, "3号楼", "2单元", "301", "物业费", "2026年", 1, "2026-12-31"},
      {3, "3号楼", "2单元", "302", "物业费", "2026年", 1, "2026-12-31"},
      {4, "3号楼", "2单元", "301", "物业费", "2026年", 2, "2026-12-31"},
      {5, "3号楼", "2单元", "301", "停车费", "2026年", 2, "2026-12-31"}};
  sheets::Problems problems;
  plan_bills(rows, SheetFormat::csv, doors, std::vector<Bill>{there}, problems);
  std::vector<std::string> places;
  for (const auto& it : problems.take()) places.push_back(it.where);
  EXPECT_EQ(places, (std::vector<std::string>{"row 3, column 门牌号", "row 4, column 账期",
                                              "row 5, column 账期"}));
}

}  // namespace
}  // namespace mct::property
