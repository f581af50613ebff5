#include "backend/features/catalogue/gazette/gazette_parser.h"

#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

#include "backend/features/catalogue/gazette/tests/gazette_text.h"

namespace mct::catalogue {
namespace {

using testing::district_listing;
using testing::gazette_text;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::town_listing;

std::vector<Listing> small_catalogue() {
  return {district_listing(1, "补领婚姻登记证书"), district_listing(2, "法律援助"),
          district_listing(3, "烈士评定"), town_listing(1, "减发最低生活保障金"),
          town_listing(2, "停止社会救助")};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::vector<Listing> listings_in(const Result<std::vector<ListedRow>>& rows) {
  std::vector<Listing> listings;
  for (const auto& row : rows.value()) listings.push_back(row.listing);
  return listings;
}

std::vector<Violation> problems_of(const std::string& text) {
  auto rows = parse_gazette(text);
  EXPECT_FALSE(rows.has_value());
  if (rows) return {};
  EXPECT_EQ(rows.error().reason, reason::not_a_catalogue);
  return rows.error().violations;
}

TEST(GazetteParser, ReadsBothListsAndDropsRepeatedHeaders) {
  const auto listings = small_catalogue();
  EXPECT_EQ(listings_in(parse_gazette(gazette_text(listings, 2))), listings);
}

TEST(GazetteParser, GivesTheLineOnWhichARowBegins) {
  const auto text = gazette_text(small_catalogue());
  const auto rows = parse_gazette(text).value();
  std::istringstream lines(text);
  std::string line;
  for (int i = 0; i < rows[1].line; ++i) std::getline(lines, line);
  EXPECT_THAT(line, HasSubstr("法律援助"));
}

TEST(GazetteParser, JoinsARowThatAPagesEndHasBroken) {
  const auto text =
      replaced(gazette_text(small_catalogue()), "2\t法律援助\t行政许可\t门头沟区民政局",
               "2\t法律\t行政许可\t门头沟区民政局\n\n"
               "序号\t事项名称\t事项类型\t实施机关\n\t援助\t\t");
  EXPECT_EQ(listings_in(parse_gazette(text)), small_catalogue());
}

TEST(GazetteParser, ToleratesWindowsLineEndsAndAByteOrderMark) {
  std::string text = "\xEF\xBB\xBF";
  for (const char c : gazette_text(small_catalogue())) text += c == '\n' ? "\r\n" : std::string{c};
  EXPECT_EQ(listings_in(parse_gazette(text)), small_catalogue());
}

TEST(GazetteParser, NamesTheItemAtAGapAndAtARepeat) {
  const auto text = gazette_text(small_catalogue());
  auto gap = problems_of(replaced(text, "2\t法律援助", "4\t法律援助"));
  ASSERT_THAT(gap, SizeIs(2));  // 4 after 1, and 3 after 4
  EXPECT_THAT(gap[0].what, HasSubstr("区级第 2 项"));
  EXPECT_THAT(gap[0].where, HasSubstr("line "));
  EXPECT_THAT(problems_of(replaced(text, "2\t停止社会救助", "1\t停止社会救助")), SizeIs(1));
  EXPECT_THAT(problems_of(replaced(text, "2\t停止社会救助", "02\t停止社会救助")), SizeIs(1));
}

TEST(GazetteParser, ReportsAllProblemsAtOnce) {
  auto text = gazette_text(small_catalogue());
  text = replaced(text, "法律援助\t行政许可", "法律援助\t行政许诺");
  text = replaced(text, "烈士评定\t行政许可\t门头沟区民政局", "烈士评定\t行政许可");
  text = replaced(text, "镇街共有\t是\n", "全区共有\t有时\n");
  const auto problems = problems_of(text);
  ASSERT_THAT(problems, SizeIs(4));
  EXPECT_THAT(problems[0].what, HasSubstr("行政许诺"));
  EXPECT_THAT(problems[1].what, HasSubstr("实有 3 列"));
  EXPECT_THAT(problems[2].what, HasSubstr("全区共有"));
  EXPECT_THAT(problems[3].what, HasSubstr("有时"));
}

TEST(GazetteParser, StopsCollectingAtTwoHundredProblems) {
  std::vector<Listing> listings{town_listing(1, "停止社会救助")};
  for (int i = 1; i <= 300; ++i) {
    listings.push_back(district_listing(i, "法律援助"));
    listings.back().name.clear();
  }
  EXPECT_THAT(problems_of(gazette_text(listings)), SizeIs(200));
}

TEST(GazetteParser, DoesNotLoseRowsBehindOneThatHasLostItsTabs) {
  const auto text = gazette_text(small_catalogue());
  const auto problems = problems_of(replaced(text, "2\t法律援助\t行政许可\t门头沟区民政局",
                                             "2 法律援助 行政许可 门头沟区民政局"));
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_THAT(problems[0].what, HasSubstr("中断"));
}

TEST(GazetteParser, RefusesAContinuationThatNoPageEndExplains) {
  const auto text = gazette_text(small_catalogue());
  EXPECT_THAT(problems_of(replaced(text, "3\t烈士评定", "\t烈士评定")), SizeIs(1));
}

TEST(GazetteParser, RefusesNamesOfMoreThanTwoHundredCharacters) {
  auto listings = small_catalogue();
  listings[0].name.clear();
  for (int i = 0; i < 200; ++i) listings[0].name += "长";
  EXPECT_TRUE(parse_gazette(gazette_text(listings)).has_value());
  listings[0].name += "长";
  EXPECT_THAT(problems_of(gazette_text(listings)), SizeIs(1));
}

TEST(GazetteParser, NamesTheListThatIsMissingOrRepeated) {
  const auto text = gazette_text(small_catalogue());
  EXPECT_THAT(problems_of(""), SizeIs(2));
  EXPECT_THAT(problems_of(replaced(text, "附件 2:", "附件 3:")), SizeIs(1));
  EXPECT_THAT(problems_of(text + text), SizeIs(2));
}

TEST(GazetteParser, NamesTheLineThatIsNotUtf8) {
  const auto problems = problems_of("附件 1:\n\xC3\x28\n");
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems[0].where, "line 2");
}

// The gazette's text is not part of the sources: MCT_GAZETTE says where it is.
TEST(GazetteParser, FindsAllItemsOfThePrintedGazette) {
  const char* path = std::getenv("MCT_GAZETTE");
  if (path == nullptr) GTEST_SKIP() << "MCT_GAZETTE is not set";
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  const auto listings = listings_in(parse_gazette(text.str()));
  ASSERT_EQ(listings.size(), 643U + 134U);
  EXPECT_EQ(listings[642].number, 643);
  EXPECT_EQ(listings[776].number, 134);
  EXPECT_EQ(listings[181].name,
            "对城镇就业困难人员自谋职业（自主创业）、灵活就业的给予社会保险补贴初审");
  EXPECT_EQ(listings[268].name,
            "建筑工程施工许可证核发(含质量监督注册、安全监督备案、节能设计审查备案)");
}

}  // namespace
}  // namespace mct::catalogue
