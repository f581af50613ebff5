#include <array>
#include <gmock/gmock.h>

#include "backend/core/file.h"
#include "backend/features/place/place_sheet.h"
#include "backend/sheets/tsv.h"

namespace mct::place {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

std::string asset(const std::string& name) {
  return read_file(std::string(MCT_SOURCE_DIR) + "/assets/place/" + name).value();
}

std::vector<Position> district() {
  const std::string text = asset("district.tsv");
  const std::array<std::string_view, 2> columns{"longitude", "latitude"};
  std::vector<Position> ring;
  const auto rows = sheets::read_tsv(text, "district.tsv", columns).value();
  for (const auto& row : rows)
    ring.push_back({std::stod(std::string(row.cells[1])), std::stod(std::string(row.cells[0]))});
  return ring;
}

// How often a line to the east crosses the ring: odd, inside.
bool is_inside(const Position& it, const std::vector<Position>& ring) {
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const auto &from = ring[i], &to = ring[(i + 1) % ring.size()];
    if ((from.latitude > it.latitude) == (to.latitude > it.latitude)) continue;
    const auto at = from.longitude + (to.longitude - from.longitude) *
                                         (it.latitude - from.latitude) /
                                         (to.latitude - from.latitude);
    if (it.longitude < at) inside = !inside;
  }
  return inside;
}

TEST(ShippedPlacesTest, EachLiesInTheDistrictAndNamesItsSource) {
  const auto ring = district();
  ASSERT_GT(ring.size(), 100U);
  EXPECT_FALSE(is_inside({39.9087, 116.3975}, ring)) << "天安门 is not in the district";
  for (const auto* name : {"places.tsv", "sample_places.tsv"}) {
    auto places = parse_places(asset(name), name);
    ASSERT_TRUE(places) << name << ": "
                        << ::testing::PrintToString(places.error().violations.size());
    EXPECT_FALSE(places->empty());
    for (const auto& it : *places) {
      EXPECT_TRUE(is_inside(it.position, ring)) << it.name;
      EXPECT_NE(it.source, "") << it.name;
    }
  }
}

TEST(ShippedPlacesTest, EveryMistakeOfATableIsNamedWithItsLine) {
  const auto table =
      "id\tkind\tname\tlatitude\tlongitude\taccuracy_m\taddress\topening\topening_note\tphone\t"
      "facilities\towner\tsource\tintroduction\n"
      "a\tscenic_spot\t样例园\t39.9\t116.0\t0\t\t\t\t\t\t\t样例\t\n"
      "a\tcastle\t样例园\t95\t116,0\t0\t\t9:00\t\t12ab\tpool\t\t\t\n";
  auto places = parse_places(table, "table.tsv");
  ASSERT_FALSE(places);
  std::string all;
  for (const auto& it : places.error().violations) {
    EXPECT_EQ(it.where, "line 3");
    all += it.what + "\n";
  }
  for (const auto* what :
       {"castle", "position", "116,0", "9:00", "phone", "pool", "source", "重复"})
    EXPECT_THAT(all, HasSubstr(what));
  EXPECT_THAT(places.error().violations, SizeIs(8));
}

}  // namespace
}  // namespace mct::place
