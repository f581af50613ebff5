#include <fstream>
#include <gmock/gmock.h>
#include <iterator>
#include <random>
#include <thread>

#include "backend/core/ids.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/search/search_index.h"
#include "backend/features/catalogue/search/search_quality.h"
#include "backend/text/utf8.h"

namespace mct::catalogue {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::string read(const std::string& file) {
  std::ifstream stream(std::string(MCT_SOURCE_DIR) + "/" + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// The shipped catalogue with the shipped words.
class SearchTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder() = std::filesystem::temp_directory_path() / ("mct-search-" + random_id());
    std::filesystem::create_directories(folder());
    auto vocabulary = load_vocabulary(std::string(MCT_SOURCE_DIR) + "/assets/search");
    auto rows = read_listings(read("assets/catalogue/items.tsv"), "items.tsv");
    ASSERT_TRUE(vocabulary && rows);
    std::vector<SearchDocument> documents;
    for (const auto& row : *rows) {
      const auto code = std::to_string(static_cast<int>(row.listing.level)) + "-" +
                        std::to_string(row.listing.number);
      documents.push_back({code, row.listing.name, row.listing.agency_as_printed, ""});
      names()[code] = row.listing.name;
    }
    auto built = build_search_index(documents, *vocabulary, folder());
    ASSERT_TRUE(built);
    index() = *built;
  }
  static void TearDownTestSuite() { index().reset(); }

  static std::vector<std::string> found(std::string_view query, int limit = 10) {
    std::vector<std::string> result;
    for (const auto& hit : index()->search(query, limit, {})) result.push_back(names()[hit.code]);
    return result;
  }
  static SearchHit first(std::string_view query) { return index()->search(query, 1, {}).at(0); }
  static std::string marked(const SearchHit& hit) {
    const auto name = text::decode(names()[hit.code]);
    std::u32string parts;
    for (const auto& span : hit.spans)
      parts +=
          name.substr(static_cast<std::size_t>(span.start), static_cast<std::size_t>(span.length)) +
          U"|";
    return text::encode(parts);
  }

  static std::shared_ptr<const SearchIndex>& index() {
    static std::shared_ptr<const SearchIndex> instance;
    return instance;
  }
  static std::map<std::string, std::string>& names() {
    static std::map<std::string, std::string> instance;
    return instance;
  }
  static std::filesystem::path& folder() {
    static std::filesystem::path instance;
    return instance;
  }
};

TEST_F(SearchTest, FindsByTheNamesOwnWordsAndMarksThem) {
  const auto hit = first("法律援助");
  EXPECT_EQ(names()[hit.code], "法律援助");
  EXPECT_EQ(marked(hit), "法律援助|");
  EXPECT_EQ(hit.reasons.at(0).kind, MatchKind::name);
}

TEST_F(SearchTest, SaysWhichResidentsWordItUnderstood) {
  const auto hit = first("准生证");
  EXPECT_THAT(names()[hit.code], testing::HasSubstr("生育服务登记"));
  EXPECT_EQ(hit.reasons.at(0).kind, MatchKind::synonym);
  EXPECT_EQ(hit.reasons.at(0).typed, "准生证");
  EXPECT_EQ(hit.reasons.at(0).matched, "生育服务登记");
}

TEST_F(SearchTest, FindsByPinyinWhileItIsTyped) {
  EXPECT_THAT(found("falvyuanzhu", 1), ElementsAre("法律援助"));
  EXPECT_THAT(found("falvyuanz", 1), ElementsAre("法律援助"));
  EXPECT_EQ(first("falvyuanzhu").reasons.at(0).kind, MatchKind::pinyin);
}

TEST_F(SearchTest, FindsByInitialsFromTheMiddleOfAName) {
  EXPECT_THAT(found("gsrd"), Contains("工伤认定"));
  EXPECT_THAT(found("zyrd"), Not(Contains("工伤认定")));
  EXPECT_EQ(first("jszgrd").reasons.at(0).kind, MatchKind::initials);
}

TEST_F(SearchTest, ForgivesHomophones) {
  const auto hit = first("工商认定");
  EXPECT_EQ(names()[hit.code], "工伤认定");
  EXPECT_THAT(hit.reasons, Contains(testing::Field(&MatchReason::kind, MatchKind::homophone)));
}

TEST_F(SearchTest, AWholeQuestionIsUnderstood) {
  EXPECT_THAT(found("请问我想申请法律援助应该去哪里办理呢", 1), ElementsAre("法律援助"));
}

TEST_F(SearchTest, NothingIsFoundForNothing) {
  EXPECT_THAT(found("zzzzzz"), IsEmpty());
  EXPECT_THAT(found("！？…"), IsEmpty());
  EXPECT_THAT(found(""), IsEmpty());
}

TEST_F(SearchTest, OnlyAcceptedItemsAreFound) {
  auto town = [](std::string_view code) { return code.starts_with("2-"); };
  const auto hits = index()->search("法律援助", 10, town);
  ASSERT_FALSE(hits.empty());
  for (const auto& hit : hits) EXPECT_TRUE(hit.code.starts_with("2-")) << hit.code;
}

TEST_F(SearchTest, EverySuggestionFindsSomething) {
  for (const char* prefix : {"低", "残疾", "jie", "养老", "开"})
    for (const auto& suggestion : index()->suggest(prefix, 8))
      EXPECT_THAT(found(suggestion, 1), Not(IsEmpty())) << suggestion;
  EXPECT_THAT(index()->suggest("低", 8), Contains("低保"));
}

TEST_F(SearchTest, ThreadsDoNotDisturbEachOther) {
  const auto expected = found("残疾证");
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      for (int round = 0; round < 20; ++round)
        if (found("残疾证") != expected) ++wrong;
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST_F(SearchTest, AnyQueryIsSurvivedAndEverySpanLiesInTheName) {
  std::minstd_rand random(11);
  std::vector<std::u32string> pieces{U"办", U"证", U"jszg",       U"95",
                                     U"（", U" ",  U"\U0001F600", U"离婚"};
  for (int round = 0; round < 300; ++round) {
    std::u32string query;
    for (unsigned i = random() % 12; i > 0; --i)
      query += random() % 2 ? pieces[random() % pieces.size()]
                            : std::u32string(1, 0x4E00 + random() % 2000);
    for (const auto& hit : index()->search(text::encode(query), 5, {})) {
      const auto length = static_cast<int>(text::count_characters(names()[hit.code]));
      EXPECT_FALSE(hit.reasons.empty());
      int end = 0;
      for (const auto& span : hit.spans) {
        EXPECT_GE(span.start, end);
        EXPECT_GE(span.length, 1);
        end = span.start + span.length;
      }
      EXPECT_LE(end, length);
    }
  }
}

// Guards the words' files: an edit that breaks the search for residents does not go unseen.
TEST_F(SearchTest, AnswersHeldOutQueries) {
  auto queries = read_judged_queries(read("tests/fixtures/search_heldout.tsv"));
  ASSERT_TRUE(queries);
  auto quality = judge_search(*queries, [](const std::string& query) {
    return Result<std::vector<std::string>>(found(query));
  });
  ASSERT_TRUE(quality);
  EXPECT_GE(quality->queries, 150);
  EXPECT_GE(quality->mrr10, 0.90);
  EXPECT_GE(quality->hit5, 0.95);
}

TEST(SearchQuality, CountsRanks) {
  const std::vector<JudgedQuery> queries{{"a", "^一$"}, {"b", "二.?三"}, {"c", "四"}};
  auto quality = judge_search(queries, [](const std::string& query) {
    if (query == "a") return Result<std::vector<std::string>>({"一"});
    if (query == "b") return Result<std::vector<std::string>>({"一", "二 三"});
    return Result<std::vector<std::string>>({"五"});
  });
  ASSERT_TRUE(quality);
  EXPECT_DOUBLE_EQ(quality->hit1, 1.0 / 3);
  EXPECT_DOUBLE_EQ(quality->hit5, 2.0 / 3);
  EXPECT_DOUBLE_EQ(quality->mrr10, 0.5);
  ASSERT_EQ(quality->misses.size(), 2u);
  EXPECT_EQ(quality->misses[1].rank, 0);
}

TEST(SearchQuality, ABadLineIsNamed) {
  auto queries = read_judged_queries("# fine\n好\t好\n没有制表符\n坏\t(\n");
  ASSERT_FALSE(queries);
  ASSERT_EQ(queries.error().violations.size(), 2u);
  EXPECT_EQ(queries.error().violations[0].where, "line 3");
  EXPECT_EQ(queries.error().violations[1].where, "line 4");
}

TEST(VocabularyFiles, EveryBadLineIsNamed) {
  const auto folder = std::filesystem::temp_directory_path() / ("mct-words-" + random_id());
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "synonyms.tsv") << "低保\t最低生活保障\n没有展开\n低保\t又一次\n";
  std::ofstream(folder / "fillers.txt") << "怎么\n\xff\n";
  std::ofstream(folder / "heteronyms.tsv") << "长 zhang\n";
  auto vocabulary = load_vocabulary(folder);
  ASSERT_FALSE(vocabulary);
  std::vector<std::string> places;
  for (const auto& violation : vocabulary.error().violations) places.push_back(violation.where);
  EXPECT_THAT(places,
              testing::UnorderedElementsAre("synonyms.tsv, line 2", "synonyms.tsv, line 3",
                                            "fillers.txt, line 2", "heteronyms.tsv, line 1"));
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace mct::catalogue
