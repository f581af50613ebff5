#include "backend/features/catalogue/gazette/listing_tsv.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

#include "backend/features/catalogue/gazette/tests/gazette_text.h"
#include "backend/features/catalogue/tests/asset_files.h"

namespace mct::catalogue {
namespace {

using testing::district_listing;
using testing::gazette_text;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::town_listing;

std::string table() {
  const std::vector<Listing> listings{district_listing(1, "法律援助"),
                                      district_listing(2, "烈士评定"),
                                      town_listing(1, "停止社会救助")};
  return write_listings(parse_gazette(gazette_text(listings)).value());
}

TEST(ListingTsv, ReadsWhatItWrites) {
  const auto rows = read_listings(table(), "items.tsv").value();
  EXPECT_EQ(rows[1].listing, district_listing(2, "烈士评定"));
  EXPECT_EQ(rows[2].listing, town_listing(1, "停止社会救助"));
  EXPECT_EQ(write_listings(rows), table());
}

TEST(ListingTsv, NamesItsSourceAndHowItWasMade) {
  EXPECT_THAT(table(), HasSubstr("门政发〔2017〕46号"));
  EXPECT_THAT(table(), HasSubstr("mctctl catalogue extract FILE"));
}

TEST(ListingTsv, ReportsBadRowsWithTheirLines) {
  const auto rows = read_listings(table() + "village\t1\t烈士评定\t行政许可\t民政局\t\t\n" +
                                      "district\t5\t烈士评定\t行政许可\t民政局\t镇街共有\t\n",
                                  "items.tsv");
  ASSERT_FALSE(rows.has_value());
  ASSERT_THAT(rows.error().violations, SizeIs(3));
  EXPECT_EQ(rows.error().violations[0].where, "line 8");
  EXPECT_EQ(rows.error().violations[2].where, "line 9");
}

TEST(ListingTsv, ShippedTableHoldsBothListsWhole) {
  const auto text = testing::asset("catalogue/items.tsv");
  const auto rows = read_listings(text, "items.tsv").value();
  EXPECT_EQ(rows.size(), 643U + 134U);
  EXPECT_EQ(write_listings(rows), text);
}

}  // namespace
}  // namespace mct::catalogue
