#include "backend/features/vote/vote_count.h"

#include <gtest/gtest.h>

#include "backend/features/vote/area_sheet.h"

namespace mct::vote {
namespace {

Vote vote_of(std::int64_t households, std::int64_t area, std::int64_t voted,
             std::int64_t voted_area, Majority majority = Majority::ordinary) {
  Vote vote;
  vote.households = households;
  vote.area = area;
  vote.voted = voted;
  vote.voted_area = voted_area;
  vote.majority = majority;
  return vote;
}

TEST(VoteCountTest, TwoThirdsOfOwnersAndAreaHaveToTakePart) {
  EXPECT_TRUE(is_valid(vote_of(9, 900, 6, 600)));
  EXPECT_FALSE(is_valid(vote_of(9, 900, 5, 900)));
  EXPECT_FALSE(is_valid(vote_of(9, 900, 9, 599)));
  // Without areas owners alone are counted.
  EXPECT_TRUE(is_valid(vote_of(9, 0, 6, 0)));
  EXPECT_FALSE(is_valid(vote_of(9, 0, 5, 0)));
}

TEST(VoteCountTest, TheMajorityIsOfThoseWhoTookPart) {
  const auto vote = vote_of(12, 1200, 8, 800);
  EXPECT_TRUE(is_passed(vote, std::vector<Tally>{{Answer::agree, 5, 401}}));
  EXPECT_FALSE(is_passed(vote, std::vector<Tally>{{Answer::agree, 4, 700}}));
  EXPECT_FALSE(is_passed(vote, std::vector<Tally>{{Answer::agree, 7, 400}}));
  EXPECT_FALSE(is_passed(vote, std::vector<Tally>{{Answer::against, 8, 800}}));
}

TEST(VoteCountTest, ThreeQuartersAreEnoughWhenTheyAreReached) {
  const auto vote = vote_of(12, 1200, 8, 800, Majority::special);
  EXPECT_TRUE(is_passed(vote, std::vector<Tally>{{Answer::agree, 6, 600}}));
  EXPECT_FALSE(is_passed(vote, std::vector<Tally>{{Answer::agree, 5, 800}}));
  EXPECT_FALSE(is_passed(vote, std::vector<Tally>{{Answer::agree, 8, 599}}));
}

TEST(VoteCountTest, NothingPassesWhenTooFewTookPart) {
  EXPECT_FALSE(is_passed(vote_of(9, 0, 5, 0), std::vector<Tally>{{Answer::agree, 5, 0}}));
}

TEST(VoteCountTest, AVoteIsOpenUntilItsEndOrUntilItIsCalledOff) {
  Vote vote;
  vote.closes_ms = 100;
  EXPECT_EQ(state_of(vote, 99), State::open);
  EXPECT_EQ(state_of(vote, 100), State::closed);
  vote.cancelled_ms = 50;
  EXPECT_EQ(state_of(vote, 99), State::cancelled);
  EXPECT_EQ(state_of(vote, 100), State::cancelled);
}

TEST(AreaSheetTest, WhatIsWrongIsNamedByRowAndColumn) {
  const std::vector<Household> doors{{"k1", "b", "3号楼", "3号楼2单元", "301"}};
  sheets::Problems problems;
  auto rows = read_area_sheet(
      "楼,单元,门牌号,面积\n3号楼,2单元,301,89.5\n3号楼,2单元,301,90\n3号楼,,301,0\n",
      SheetFormat::csv, problems);
  ASSERT_TRUE(rows) << rows.error().message;
  const auto areas = areas_of(*rows, SheetFormat::csv, doors, problems);
  EXPECT_EQ(areas.at("k1"), 8950);
  std::vector<std::string> places;
  for (const auto& it : problems.take()) places.push_back(it.where);
  EXPECT_EQ(places, (std::vector<std::string>{"row 4, column 面积", "row 3, column 门牌号",
                                              "row 4, column 门牌号"}));
}

}  // namespace
}  // namespace mct::vote
