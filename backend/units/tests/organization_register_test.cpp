#include "backend/units/organization_register.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

#include "backend/testing/assets.h"

namespace mct::units {
namespace {

using test::shipped_organizations;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr auto header = "id\tkind\tfull_name\tshort_name\taliases\n";

Error error_of(const std::string& rows) {
  auto parsed = OrganizationRegister::parse(header + rows, "units.tsv");
  EXPECT_FALSE(parsed.has_value()) << rows;
  return parsed ? Error{} : parsed.error();
}

TEST(OrganizationRegister, HoldsTheDistrictsAgenciesTownsAndSubdistricts) {
  const auto organizations = shipped_organizations();
  EXPECT_THAT(organizations.agencies(), SizeIs(32));
  EXPECT_THAT(organizations.towns(), SizeIs(13));
  EXPECT_EQ(organizations.agencies().front()->id, "fagai");
  EXPECT_EQ(organizations.towns().front()->full_name, "门头沟区龙泉镇");
  EXPECT_EQ(organizations.towns().back()->kind, OrganizationKind::subdistrict);
  EXPECT_EQ(organizations.find("laoling")->short_name, "老龄办");
  EXPECT_EQ(organizations.find("nobody"), nullptr);
}

TEST(OrganizationRegister, ResolvesEverySpellingOfAnAgency) {
  const auto organizations = shipped_organizations();
  const std::pair<const char*, std::vector<const char*>> spellings[]{
      {"renshe", {"门头沟区人力社保局", "门头沟区人力资源和社会保障局", "人社局", "区人力社保局"}},
      {"zhujian", {"门头沟区住房城乡建设委", "门头沟区住房和城乡建设委员会", "住建委"}},
      {"weiji", {"门头沟区卫生计生委", "门头沟区卫生和计划生育委员会", "区卫计委"}},
      {"laoling", {"门头沟区老龄办", "门头沟区老龄工作委员会办公室"}},
      {"jingxin", {"门头沟区经济信息化委", "区经信委"}},
      {"waiqiao", {"门头沟区政府外事侨务办", "北京市门头沟区政府外事侨务办"}},
      {"anjian", {"门头沟区安全监管局", " 安监局 "}},
      {"jingguan", {"门头沟区经管站"}},
      {"minfang", {"门头沟区民防局"}},
      {"baihuashan", {"北京百花山国家级自然保护区管理处"}},
      {"yongding", {"永定镇", "永定镇人民政府", "门头沟区永定镇"}},
      {"dayu", {"大峪", "大峪街道办事处"}},
  };
  for (const auto& [id, names] : spellings)
    for (const auto* name : names) {
      const auto* found = organizations.resolve(name);
      ASSERT_NE(found, nullptr) << name;
      EXPECT_EQ(found->id, id) << name;
    }
  EXPECT_EQ(organizations.resolve("海淀区民政局"), nullptr);
  EXPECT_EQ(organizations.resolve(""), nullptr);
}

TEST(OrganizationRegister, RefusesNamesThatTwoOrganizationsHave) {
  const auto error = error_of(
      "renshe\tagency\t门头沟区人力资源和社会保障局\t人力社保局\t人社局\n"
      "sheban\tagency\t门头沟区社会办\t社会办\t人社局\n");
  ASSERT_THAT(error.violations, SizeIs(1));
  EXPECT_EQ(error.violations[0].where, "line 3");
  EXPECT_THAT(error.violations[0].what, HasSubstr("门头沟区人力资源和社会保障局"));
}

TEST(OrganizationRegister, ReportsEveryBadRowWithItsLine) {
  const auto error = error_of(
      "# a comment\n"
      "minzheng\tagency\t门头沟区民政局\t民政局\t\n"
      "minzheng\tagency\t门头沟区财政局\t财政局\t\n"
      "Sifa\toffice\t门头沟区司法局\t\t\n");
  std::vector<std::string> places;
  for (const auto& violation : error.violations) places.push_back(violation.where);
  EXPECT_THAT(places, ElementsAre("line 4", "line 5", "line 5", "line 5"));
}

TEST(OrganizationRegister, RefusesOtherColumnsAndOtherEncodings) {
  EXPECT_THAT(error_of("minzheng\tagency\t门头沟区民政局\n").violations, SizeIs(1));
  EXPECT_FALSE(OrganizationRegister::parse("id\tname\n", "units.tsv").has_value());
  EXPECT_FALSE(OrganizationRegister::parse("", "units.tsv").has_value());
  EXPECT_EQ(error_of("minzheng\tagency\t\xff\t\t\n").violations[0].where, "line 2");
}

}  // namespace
}  // namespace mct::units
