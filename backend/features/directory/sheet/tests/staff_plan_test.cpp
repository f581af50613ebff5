#include "backend/features/directory/sheet/staff_plan.h"

#include <gmock/gmock.h>

namespace mct::directory {
namespace {

using sheets::Problems;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Organization organization(const std::string& id, const std::string& parent, const std::string& name,
                          OrganizationKind kind) {
  Organization it;
  it.id = id;
  it.parent_id = parent;
  it.kind = kind;
  it.short_name = it.full_name = name;
  it.path = parent.empty() ? id + "/" : parent + "/" + id + "/";
  it.unit_id = kind == OrganizationKind::department ? parent : id;
  return it;
}

class StaffPlanTest : public ::testing::Test {
 protected:
  static StaffRow row(int number, const std::string& unit, const std::string& department,
                      const std::string& name, const std::string& phone) {
    StaffRow it;
    it.number = number;
    it.unit = unit;
    it.department = department;
    it.details.name = name;
    it.details.phone = phone;
    return it;
  }
  static Card card(const std::string& id, const std::string& name, const std::string& phone) {
    Card it;
    it.id = id;
    it.unit_id = "unit";
    it.details.organization_id = "unit";
    it.details.name = name;
    it.details.phone = phone;
    it.details.position = 20;
    return it;
  }
  StaffPlan plan(const std::vector<StaffRow>& rows, const std::vector<Card>& cards = {}) {
    problems_ = Problems();
    return plan_import(rows, wish_, tree_, cards, problems_);
  }
  std::vector<Violation> problems() { return problems_.take(); }

  const OrganizationTree tree_{
      1,
      {organization("root", "", "区", OrganizationKind::district),
       organization("unit", "root", "样例局", OrganizationKind::agency),
       organization("other", "root", "别的局", OrganizationKind::agency),
       organization("office", "unit", "办公室", OrganizationKind::department)}};
  ImportWish wish_{"unit", SheetFormat::csv, false, false};
  Problems problems_;
};

TEST_F(StaffPlanTest, TellsNewChangedUnchangedAndMissingApart) {
  auto changed = row(3, "", "", "乙", "19000000002");
  changed.details.post = "科长";
  const auto it = plan(
      {row(2, "样例局", "", "甲", "19000000001"), changed, row(4, "", "", "丁", "19000000004")},
      {card("1", "甲", "19000000001"), card("2", "乙", "19000000002"),
       card("3", "丙", "19000000003")});
  EXPECT_THAT(problems(), IsEmpty());
  EXPECT_EQ(it.unchanged, 1);
  ASSERT_EQ(it.added.size(), 1U);
  EXPECT_EQ(it.added[0].details.name, "丁");
  EXPECT_EQ(it.added[0].details.position, 30) << "behind the others";
  ASSERT_EQ(it.changed.size(), 1U);
  EXPECT_THAT(it.changed[0].fields, ElementsAre(audit::FieldChange{"岗位", "", "科长"}));
  ASSERT_EQ(it.missing.size(), 1U);
  EXPECT_EQ(it.missing[0].id, "3");
}

TEST_F(StaffPlanTest, ANumberThatStandsTwiceIsNamedWithBothRows) {
  plan({row(2, "", "", "甲", "19000000001"), row(5, "", "", "乙", "19000000001")});
  EXPECT_THAT(problems(),
              ElementsAre(Violation{"row 5, column 手机号码", "与第 2 行的手机号相同"}));
}

TEST_F(StaffPlanTest, UnknownUnitsAndThoseOfOthersAreNamed) {
  plan({row(2, "没有的局", "", "甲", "19000000001"), row(3, "别的局", "", "乙", "19000000002")});
  EXPECT_THAT(problems(),
              ElementsAre(Violation{"row 2, column 单位名称", "没有单位“没有的局”"},
                          Violation{"row 3, column 单位名称", "“别的局”不在你导入的单位之内"}));
}

// Communities of several towns share a name.
TEST_F(StaffPlanTest, ANameThatSeveralUnitsHaveIsTheOneWithin) {
  auto one = organization("one", "unit", "向阳社区", OrganizationKind::community);
  auto two = organization("two", "other", "向阳社区", OrganizationKind::community);
  one.path = "root/unit/one/";
  two.path = "root/other/two/";
  const OrganizationTree tree{
      1,
      {organization("root", "", "区", OrganizationKind::district),
       organization("unit", "root", "样例街道", OrganizationKind::subdistrict),
       organization("other", "root", "别的街道", OrganizationKind::subdistrict), one, two}};
  const std::vector rows{row(2, "向阳社区", "", "甲", "19000000001")};
  const auto it = plan_import(rows, wish_, tree, {}, problems_);
  EXPECT_THAT(problems(), IsEmpty());
  ASSERT_EQ(it.added.size(), 1U);
  EXPECT_EQ(it.added[0].unit_id, "one");
  wish_.organization_id = "root";
  problems_ = Problems();
  plan_import(rows, wish_, tree, {}, problems_);
  EXPECT_THAT(problems(), ElementsAre(Violation{"row 2, column 单位名称",
                                                "有 2 个单位叫“向阳社区”，请分别导入"}));
}

TEST_F(StaffPlanTest, TheDistrictsSheetNamesItsUnits) {
  wish_.organization_id = "root";
  const auto it =
      plan({row(2, "", "", "甲", "19000000001"), row(3, "样例局", "", "乙", "19000000002"),
            row(4, "别的局", "", "乙", "19000000002")});
  EXPECT_THAT(problems(), ElementsAre(Violation{"row 2, column 单位名称", "不能为空"}));
  EXPECT_EQ(it.added.size(), 2U) << "one number may be listed by two units";
}

TEST_F(StaffPlanTest, DepartmentsAreMadeOnceAndNested) {
  const auto it = plan({row(2, "", "办公室", "甲", "19000000001"),
                        row(3, "", "办公室/文书组", "乙", "19000000002"),
                        row(4, "", "办公室 / 文书组", "丙", "19000000003")});
  EXPECT_THAT(problems(), IsEmpty());
  ASSERT_EQ(it.new_departments.size(), 1U);
  EXPECT_EQ(it.new_departments[0].parent_id, "office");
  EXPECT_EQ(it.new_departments[0].unit_id, "unit");
  EXPECT_EQ(it.added[0].details.organization_id, "office");
  EXPECT_EQ(it.added[2].details.organization_id, it.new_departments[0].id);
  plan({row(2, "", "办公室//文书组", "甲", "19000000001")});
  EXPECT_EQ(problems().size(), 1U);
}

TEST_F(StaffPlanTest, AnnexTwoMakesAdmins) {
  wish_.as_admins = true;
  const auto it = plan({row(2, "", "", "甲", "19000000001"), row(3, "", "", "丁", "19000000004")},
                       {card("1", "甲", "19000000001")});
  EXPECT_EQ(it.added.at(0).role, Role::admin);
  EXPECT_THAT(it.changed.at(0).fields, ElementsAre(audit::FieldChange{"身份", "成员", "管理员"}));
}

TEST_F(StaffPlanTest, TheFingerprintStandsForThePeople) {
  auto one = card("1", "甲", "19000000001");
  const auto before = plan({}, {one}).fingerprint;
  EXPECT_EQ(plan({}, {one}).fingerprint, before);
  ++one.revision;
  EXPECT_NE(plan({}, {one}).fingerprint, before);
  EXPECT_NE(plan({}, {}).fingerprint, before);
}

}  // namespace
}  // namespace mct::directory
