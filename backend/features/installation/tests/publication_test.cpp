#include "backend/features/installation/publication.h"

#include <gmock/gmock.h>
#include <random>

namespace mct::installation {
namespace {

using ::testing::ElementsAre;

UnitFigures unit(const std::string& id, std::int64_t listed, std::int64_t active = 0) {
  return {id, id, "root/" + id + "/", {listed, listed, active, active}};
}

std::vector<std::string> names(const std::vector<Line>& lines) {
  std::vector<std::string> all;
  for (const auto& line : lines) all.push_back(line.name);
  return all;
}

PublishedWeek week_of(const std::vector<UnitFigures>& units, std::int64_t number = 2900) {
  return {Week(number), 0, 7, publish(units)};
}

const Reader district{"root", false};

TEST(Publication, UnitsStandInTheirOrderWhateverTheirFigures) {
  const std::vector units{unit("b", 5, 1), unit("a", 90, 80), unit("c", 40)};
  EXPECT_THAT(names(publish(units)), ElementsAre("b", "a", "c"));
}

TEST(Publication, SmallUnitsAreOneLineTogether) {
  const auto lines = publish(std::vector{unit("a", 40, 9), unit("b", 3, 2), unit("c", 4, 1)});
  EXPECT_THAT(names(lines), ElementsAre("a", "人数不足5人的单位（合计）"));
  EXPECT_EQ(lines[1].figures, (Figures{7, 7, 3, 3}));
  EXPECT_THAT(lines[1].unit_ids, ElementsAre("b", "c"));
}

TEST(Publication, ASingleSmallUnitIsJoinedByTheSmallestOther) {
  const auto lines = publish(std::vector{unit("a", 40), unit("b", 3), unit("c", 9), unit("d", 12)});
  EXPECT_THAT(names(lines), ElementsAre("a", "d", "人数不足5人的单位等2个单位（合计）"));
  EXPECT_EQ(lines[2].figures.listed, 12);
}

TEST(Publication, SoAreSeveralWhoAreTooFewTogether) {
  const auto lines = publish(std::vector{unit("a", 40), unit("b", 1), unit("c", 2), unit("d", 6)});
  EXPECT_THAT(names(lines), ElementsAre("a", "人数不足5人的单位等3个单位（合计）"));
  EXPECT_EQ(lines[1].figures.listed, 9);
}

TEST(Publication, ASmallUnitAmongNobodyIsLeftOut) {
  EXPECT_THAT(names(publish(std::vector{unit("a", 4, 3), unit("empty", 0)})), ElementsAre("empty"));
}

TEST(Publication, UnitsWithoutAnyoneStandWithZerosTheRootDoesNot) {
  const UnitFigures root{"root", "root", "root/", {}};
  EXPECT_THAT(names(publish(std::vector{root, unit("empty", 0), unit("a", 8)})),
              ElementsAre("empty", "a"));
}

TEST(Publication, DevicesOfAUnitWithoutPeopleAreASmallGroup) {
  auto left = unit("left", 0);
  left.figures.active = 1;
  EXPECT_THAT(names(publish(std::vector{unit("a", 40), left, unit("b", 9)})),
              ElementsAre("a", "人数不足5人的单位等2个单位（合计）"));
}

// However the units are: no published line is of fewer than five people, none of several is of one,
// and what everybody can subtract (the total less what is shown) is no small unit.
TEST(Publication, NothingSmallCanBeToldApart) {
  std::mt19937 random(20170726);
  for (int round = 0; round < 2'000; ++round) {
    std::vector<UnitFigures> units;
    const auto count = random() % 8;
    for (std::size_t i = 0; i < count; ++i)
      units.push_back(unit(std::to_string(i), static_cast<std::int64_t>(random() % 12)));
    const auto published = week_of(units);
    const auto report = report_for(district, published, nullptr);
    std::int64_t sum = 0;
    for (const auto& [line, change] : report.lines) {
      sum += line.figures.listed;
      const bool nobody = line.figures == Figures{};
      EXPECT_TRUE(nobody || line.figures.listed >= least_people) << round;
      EXPECT_TRUE(line.unit_ids.size() != 1 || line.path != "root/") << round;
    }
    EXPECT_EQ(report.total.listed, sum);
  }
}

TEST(ReportFor, EachSeesTheirUnitAndThoseBelow) {
  auto below = unit("below", 10);
  below.path = "root/a/below/";
  const auto published = week_of({unit("a", 20), below, unit("b", 3), unit("c", 4)});
  const auto lines = [&](const Reader& reader) {
    std::vector<std::string> seen;
    for (const auto& it : report_for(reader, published, nullptr).lines)
      seen.push_back(it.line.name);
    return seen;
  };
  EXPECT_THAT(lines({"a", false}), ElementsAre("a", "below"));
  EXPECT_THAT(lines({"below", false}), ElementsAre("below"));
  EXPECT_TRUE(lines({"b", false}).empty()) << "nobody's line is of four people, nor the group's";
  EXPECT_TRUE(lines({"", false}).empty());
  EXPECT_EQ(lines(district).size(), 3U);
  EXPECT_EQ(lines({"", true}).size(), 3U);
}

TEST(ReportFor, TheTotalIsOfWhatIsShown) {
  auto below = unit("below", 3, 2);
  below.path = "root/a/below/";
  const auto published = week_of({unit("a", 20, 8), below, unit("c", 4, 1)});
  const auto report = report_for({"a", false}, published, nullptr);
  EXPECT_EQ(report.total.listed, 20) << "the small unit below stays untold";
  EXPECT_FALSE(report.other_active);
  EXPECT_EQ(report_for(district, published, nullptr).other_active, 7);
}

TEST(ReportFor, AChangeIsOfPublishedFiguresOfTheSameUnits) {
  const auto before =
      week_of({unit("a", 20, 8), unit("b", 3, 2), unit("c", 4, 1), unit("d", 9, 5)});
  const auto now =
      week_of({unit("a", 20, 11), unit("b", 3, 3), unit("c", 4, 2), unit("d", 9, 4)}, 2901);
  const auto report = report_for(district, now, &before);
  ASSERT_EQ(report.lines.size(), 3U);
  EXPECT_EQ(report.lines[0].change, 3);
  EXPECT_EQ(report.lines[1].change, -1);
  EXPECT_EQ(report.lines[2].change, 2) << "the same small units together";
  EXPECT_EQ(report.total_change, 4);
  EXPECT_FALSE(report_for(district, now, nullptr).total_change);
}

TEST(ReportFor, SmallUnitsInOtherCompanyHaveNoChange) {
  const auto before = week_of({unit("a", 20, 8), unit("b", 3, 2), unit("c", 4, 1), unit("d", 9)});
  const auto now =
      week_of({unit("a", 20, 8), unit("b", 3, 2), unit("c", 4, 1), unit("d", 4)}, 2901);
  const auto report = report_for(district, now, &before);
  ASSERT_EQ(report.lines.size(), 2U);
  EXPECT_FALSE(report.lines[1].change);
}

TEST(ReportFor, AUnitThatWasHiddenHasNoChange) {
  const auto before = week_of({unit("a", 20, 8), unit("b", 3, 2), unit("c", 4, 1)});
  const auto now = week_of({unit("a", 20, 8), unit("b", 6, 2), unit("c", 6, 1)}, 2901);
  const auto report = report_for(district, now, &before);
  EXPECT_FALSE(report.lines[1].change);
  EXPECT_FALSE(report.lines[2].change);
}

}  // namespace
}  // namespace mct::installation
