#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/gazette/tests/gazette_text.h"
#include "backend/sheets/testing/mutation.h"

namespace mct::catalogue {
namespace {

std::string any_name() {
  const auto words =
      *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
          "对", "登记", "（权限内）", "(含", "补贴", "95", "“孝星”", "、", "—", "Ω", "𠮷")));
  std::string name;
  for (const auto& word : words)
    if (name.size() < 190) name += word;
  return name;
}

Listing any_listing(Level level, int number) {
  Listing listing{level, number, any_name(), *rc::gen::elementOf(item_kinds()),
                  *rc::gen::element<std::string>("门头沟区民政局", "门头沟区老龄办")};
  if (level == Level::town) {
    listing.town_scope = *rc::gen::element(TownScope::all, TownScope::towns_only);
    listing.reaches_village = *rc::gen::arbitrary<bool>();
  }
  return listing;
}

std::vector<Listing> any_catalogue() {
  std::vector<Listing> listings;
  for (const auto level : {Level::district, Level::town}) {
    const int count = *rc::gen::inRange(1, 30);
    for (int number = 1; number <= count; ++number) listings.push_back(any_listing(level, number));
  }
  return listings;
}

std::vector<Listing> listings_of(const std::vector<ListedRow>& rows) {
  std::vector<Listing> listings;
  for (const auto& row : rows) listings.push_back(row.listing);
  return listings;
}

RC_GTEST_PROP(GazetteProperty, AnyTableOnAnyPagesIsReadBack, ()) {
  const auto listings = any_catalogue();
  const auto text = testing::gazette_text(listings, *rc::gen::inRange(1, 31));
  const auto rows = parse_gazette(text);
  RC_ASSERT(rows.has_value());
  RC_ASSERT(listings_of(*rows) == listings);
}

RC_GTEST_PROP(GazetteProperty, ARowBrokenAtAnyCharacterIsJoined, ()) {
  const auto listing = any_listing(Level::district, 1);
  auto cut = *rc::gen::inRange<std::size_t>(0, listing.name.size() + 1);
  while (cut < listing.name.size() && (listing.name[cut] & 0xC0) == 0x80) ++cut;
  auto first = listing;
  first.name.resize(cut);
  const std::vector<Listing> printed{first, testing::town_listing(1, "停止社会救助")};
  auto text = testing::gazette_text(printed);
  const auto row = testing::printed_row(first);
  text.insert(text.find(row) + row.size(),
              "\n序号\t事项名称\t事项类型\t实施机关\n\t" + listing.name.substr(cut) + "\t\t\n");
  const auto rows = parse_gazette(text);
  RC_ASSERT(rows.has_value());
  RC_ASSERT(rows->front().listing == listing);
}

RC_GTEST_PROP(GazetteProperty, AnyCatalogueIsReadBackFromItsTable, ()) {
  const auto listings = any_catalogue();
  const auto rows = parse_gazette(testing::gazette_text(listings)).value();
  RC_ASSERT(listings_of(read_listings(write_listings(rows), "items.tsv").value()) == listings);
}

// What any reading must hold, however damaged the text is.
void check_reading(const std::string& text) {
  const auto rows = parse_gazette(text);
  if (!rows) {
    ASSERT_FALSE(rows.error().violations.empty());
    ASSERT_LE(rows.error().violations.size(), 200U);
    return;
  }
  int expected = 0;
  Level level = Level::district;
  for (const auto& [line, listing] : *rows) {
    if (listing.level != level) expected = 0;
    level = listing.level;
    ASSERT_EQ(listing.number, ++expected);
    ASSERT_FALSE(listing.name.empty());
    ASSERT_NE(listing.kind, ItemKind::unspecified);
  }
  ASSERT_EQ(level, Level::town);
}

TEST(GazetteFuzz, DamagedTextsGiveRowsOrAnErrorNeverACrash) {
  std::vector<Listing> listings;
  for (int number = 1; number <= 12; ++number) {
    listings.push_back(testing::district_listing(number, "对城镇就业困难人员（自主创业）的补贴"));
    listings.push_back(testing::town_listing(number, "发放《独生子女父母光荣证》"));
  }
  const auto text = testing::gazette_text(listings, 5);
  for (unsigned seed = 0; seed < 5'000; ++seed) {
    SCOPED_TRACE(seed);
    check_reading(sheets::testing::mutated(text, seed));
    if (HasFatalFailure()) return;
  }
}

RC_GTEST_PROP(GazetteProperty, AnyBytesGiveAnError, (const std::string& bytes)) {
  RC_ASSERT(!parse_gazette(bytes).has_value());
}

}  // namespace
}  // namespace mct::catalogue
