#include "backend/features/catalogue/gazette/listing_merge.h"

#include <gmock/gmock.h>
#include <set>

#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/gazette/tests/gazette_text.h"
#include "backend/features/catalogue/tests/asset_files.h"

namespace mct::catalogue {
namespace {

using testing::district_listing;
using ::testing::HasSubstr;
using testing::shipped_organizations;
using ::testing::SizeIs;
using testing::town_listing;

std::vector<ListedRow> rows_of(const std::vector<Listing>& listings) {
  std::vector<ListedRow> rows;
  for (const auto& listing : listings) rows.push_back({static_cast<int>(rows.size()) + 1, listing});
  return rows;
}

std::vector<Item> merged(const std::vector<Listing>& listings, const std::vector<Item>& existing) {
  return merge_listings(rows_of(listings), existing, shipped_organizations()).value();
}

TEST(ListingMerge, MakesOneItemOfTheSameNameInBothLists) {
  auto at_town = town_listing(7, "北京市超转人员（门）费用 申报");
  auto at_district = district_listing(18, "北京市超转人员(门)费用申报");
  at_town.agency_as_printed = "门头沟区人力资源和社会保障局";
  at_district.agency_as_printed = "门头沟区人力社保局";
  const auto items = merged({at_district, at_town}, {});
  ASSERT_THAT(items, SizeIs(1));
  EXPECT_EQ(items[0].code, "D018");
  EXPECT_EQ(items[0].agency_id, "renshe");
  EXPECT_EQ(items[0].name, at_district.name);
  EXPECT_EQ(items[0].kind, ItemKind::permit);
  EXPECT_EQ(*items[0].listing(Level::town), at_town);
}

TEST(ListingMerge, KeepsItemsOfDifferentAgenciesApart) {
  auto other = town_listing(3, "档案管理");
  other.agency_as_printed = "门头沟区司法局";
  const auto items = merged({district_listing(1, "档案管理"), other}, {});
  ASSERT_THAT(items, SizeIs(2));
  EXPECT_EQ(items[1].code, "T003");
}

TEST(ListingMerge, KeepsWhatUnitsHaveAddedToAnItem) {
  auto before = merged({district_listing(5, "法律援助")}, {});
  before[0].guide.phone = "010-0000-0000";
  before[0].code = "D777";
  before[0].name = "申请法律援助";  // renamed with the form; the listing still has the printed name
  const auto after =
      merged({district_listing(6, "法律援助"), town_listing(1, "法律 援助")}, before);
  ASSERT_THAT(after, SizeIs(1));
  EXPECT_EQ(after[0].code, "D777");
  EXPECT_EQ(after[0].name, "申请法律援助");
  EXPECT_EQ(after[0].guide.phone, "010-0000-0000");
  EXPECT_THAT(after[0].listings, SizeIs(2));
  EXPECT_EQ(after[0].listing(Level::district)->number, 6);
}

TEST(ListingMerge, IsTheSameTheSecondTime) {
  const std::vector<Listing> listings{district_listing(5, "法律援助"),
                                      town_listing(1, "停止社会救助")};
  const auto once = merged(listings, {});
  EXPECT_EQ(merged(listings, once), once);
}

TEST(ListingMerge, NumbersACodeThatIsTaken) {
  const auto before = merged({district_listing(5, "法律援助")}, {});
  EXPECT_EQ(merged({district_listing(5, "烈士评定")}, before)[0].code, "D005-2");
}

TEST(ListingMerge, NamesTheLineOfAnUnknownAgencyAndOfARepeat) {
  auto unknown = district_listing(2, "烈士评定");
  unknown.agency_as_printed = "海淀区民政局";
  auto town = district_listing(3, "烈士评定");
  town.agency_as_printed = "永定镇";
  const auto result = merge_listings(
      rows_of({district_listing(1, "法律援助"), unknown, town, district_listing(4, "法律 援助")}),
      {}, shipped_organizations());
  ASSERT_FALSE(result.has_value());
  ASSERT_THAT(result.error().violations, SizeIs(3));
  EXPECT_EQ(result.error().violations[0].where, "line 2");
  EXPECT_THAT(result.error().violations[0].what, HasSubstr("海淀区民政局"));
  EXPECT_EQ(result.error().violations[2].where, "line 4");
}

// 643 and 134 rows; 87 of the towns' rows name an item of the district's list.
TEST(ListingMerge, MergesThePublishedLists) {
  const auto rows = read_listings(testing::asset("catalogue/items.tsv"), "items.tsv").value();
  const auto items = merge_listings(rows, {}, shipped_organizations()).value();
  EXPECT_EQ(items.size(), 690U);
  std::set<std::string> codes;
  for (const auto& item : items) codes.insert(item.code);
  EXPECT_EQ(codes.size(), items.size());
}

}  // namespace
}  // namespace mct::catalogue
