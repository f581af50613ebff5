#include <algorithm>
#include <gmock/gmock.h>

#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/features/matter/ledger/ledger_parser.h"
#include "backend/testing/assets.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto header = "序号\t题目\t简要内容\t责任单位\t办理分类\t办理措施\n";
const std::string first = "1\t样例一\t样例内容\t区旅游委\t解释说明\t样例措施\n";
const std::string second = "2\t样例二\t样例内容\t区商务委 区卫计委\t原则指导\t样例措施\n";

// A gazette with a page's end between its two cases.
std::string gazette(const std::string& heading, const std::string& rows) {
  return "附件：收集群众意见建议落实办理台账\n正文\n\n收集群众意见建议落实办理台账\n\n" +
         std::string(header) + heading + "\t\t\t\t\t\n" + rows + "\n下一份通知\n";
}

template <class T>
std::vector<std::string> wrong(const Result<T>& cases) {
  std::vector<std::string> all;
  if (!cases)
    for (const auto& it : cases.error().violations) all.push_back(it.where + " " + it.what);
  return all;
}

std::vector<HandledCase> shipped() {
  return read_cases(test::asset("matter/handled_cases.tsv"), "handled_cases.tsv").value();
}

int count(const std::vector<HandledCase>& cases, std::string HandledCase::*field,
          const std::string& word) {
  return static_cast<int>(std::ranges::count(cases, word, field));
}

TEST(Ledger, APageEndBreaksNothing) {
  const auto cases =
      parse_ledger(gazette("一、城建环保方面（2 条）", first + "\n" + header + second));
  ASSERT_THAT(wrong(cases), IsEmpty());
  ASSERT_EQ(cases->size(), 2u);
  EXPECT_EQ(cases->at(0).category, "城建环保");
  EXPECT_EQ(cases->at(0).source, "门政办发〔2017〕53号");
  EXPECT_THAT(cases->at(1).units, ElementsAre("区商务委", "区卫计委"));
}

TEST(Ledger, EachThingThatIsWrongIsNamedByLineAndColumn) {
  EXPECT_THAT(wrong(parse_ledger("没有台账")), ElementsAre(HasSubstr("实有 0 份")));
  EXPECT_THAT(wrong(parse_ledger(gazette("一、城建环保方面（3条）", first + second))),
              ElementsAre("line 7 城建环保：标题说有 3 条，实有 2 条"));
  EXPECT_THAT(wrong(parse_ledger(gazette("一、城建环保方面（2条）", first + first))),
              ElementsAre("line 9 第 2 条，序号：应为 2，实为“1”"));
  EXPECT_THAT(wrong(parse_ledger(
                  gazette("一、城建环保方面（1条）", "1\t\t样例\t区旅游委\t另行处理\t样例\n"))),
              ElementsAre("line 8 第 1 条，题目：应有 1 至 60 个字",
                          HasSubstr("办理分类：“另行处理”应为原则指导")));
  EXPECT_THAT(wrong(parse_ledger(gazette("一、城建环保方面（0条）", "1\t样例\t样例\n"))),
              ElementsAre("line 8 第 1 条：应有 6 列，实有 3 列", HasSubstr("没有意见建议")));
}

TEST(Ledger, WhatIsWrittenIsReadAgain) {
  const auto cases = parse_ledger(gazette("一、城建环保方面（2条）", first + second)).value();
  const auto again = read_cases(write_cases(cases), "cases.tsv");
  ASSERT_THAT(wrong(again), IsEmpty());
  EXPECT_EQ(*again, cases);
}

TEST(Ledger, ATableWithAnErrorIsNotRead) {
  auto table =
      write_cases(parse_ledger(gazette("一、城建环保方面（2条）", first + second)).value());
  table.replace(table.find("解释说明"), std::string("解释说明").size(), "以后再说");
  table.replace(table.rfind("\t样例措施"), std::string("\t样例措施").size(), "\t");
  EXPECT_THAT(wrong(read_cases(table, "cases.tsv")),
              ElementsAre(HasSubstr("cases.tsv, line 5 办理分类：“以后再说”"),
                          "cases.tsv, line 6 办理措施：应有 1 至 2000 个字"));
  EXPECT_FALSE(read_cases("", "cases.tsv"));
}

// The table of the document; what the document says of it (12, 20 and 17) is not what it has.
TEST(Ledger, TheShippedCasesAreThoseOfTheTable) {
  const auto cases = shipped();
  ASSERT_EQ(cases.size(), 49u);
  EXPECT_EQ(count(cases, &HandledCase::handling, "原则指导"), 13);
  EXPECT_EQ(count(cases, &HandledCase::handling, "解释说明"), 20);
  EXPECT_EQ(count(cases, &HandledCase::handling, "实事办理"), 16);
  std::vector<int> per_class;
  for (const auto* category : {"经济社会发展", "城建环保", "市容市政", "文教医疗卫生商业",
                               "路政交通", "社区建设管理", "新农村建设"})
    per_class.push_back(count(cases, &HandledCase::category, category));
  EXPECT_THAT(per_class, ElementsAre(4, 7, 10, 4, 7, 8, 9));
  EXPECT_THAT(cases[22].units, ElementsAre("区商务委", "区卫计委"));
}

// Some units of 2017 are none of this platform, and say so by their printed names alone.
TEST(Ledger, UnitsKeepTheirPrintedNames) {
  const auto organizations = test::shipped_organizations();
  int known = 0, unknown = 0;
  for (const auto& it : shipped())
    for (const auto& name : it.units) ++(organizations.resolve(name) == nullptr ? unknown : known);
  EXPECT_EQ(known + unknown, 51);
  EXPECT_NE(organizations.resolve("区旅游委"), nullptr);
  EXPECT_EQ(organizations.resolve("区棚改中心"), nullptr);
}

}  // namespace
}  // namespace mct::matter
