#include <gmock/gmock.h>
#include <random>

#include "backend/text/field_checks.h"
#include "backend/text/fold.h"
#include "backend/text/name_pinyin.h"
#include "backend/text/pinyin.h"
#include "backend/text/segmenter.h"
#include "backend/text/utf8.h"

namespace mct::text {
namespace {

using testing::Contains;

TEST(Utf8, GoesThereAndBack) {
  const std::string text = "门头沟 abc 𠮷";
  EXPECT_EQ(encode(decode(text)), text);
  EXPECT_EQ(count_characters(text), 9u);
  EXPECT_TRUE(is_utf8(text));
}

TEST(Utf8, BadBytesAreSeenAndSurvived) {
  const std::string cut = std::string("证").substr(0, 2);
  EXPECT_FALSE(is_utf8("残" + cut));
  EXPECT_EQ(decode("a\xff"
                   "b"),
            U"a\uFFFDb");
}

TEST(Fold, WidthCaseAndPunctuationDoNotMatter) {
  EXPECT_EQ(fold("门（急）诊ＡＢＣ").text, fold("门(急)诊abc").text);
  EXPECT_EQ(encode(fold("《就业失业登记证》").text), "就业失业登记证");
}

TEST(Fold, KnowsWhereEachCharacterStood) {
  const auto folded = fold("95 周岁（含）");
  EXPECT_EQ(encode(folded.text), "95 周岁 含");
  EXPECT_EQ(folded.origin, (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
}

class PinyinTest : public testing::Test {
 protected:
  static const Pinyin& pinyin() {
    static const Pinyin loaded =
        *Pinyin::load("长\tchang zhang\n# a comment\n律\tlv\n", "test.tsv");
    return loaded;
  }
  static std::vector<std::string> spelt(char32_t character) {
    std::vector<std::string> spellings;
    for (auto syllable : pinyin().readings(character))
      spellings.push_back(pinyin().spelling(syllable));
    return spellings;
  }
  static std::string joined(const PinyinReading& reading) {
    std::string text;
    for (auto syllable : reading.syllables) text += pinyin().spelling(syllable) + " ";
    return text + reading.rest;
  }
};

TEST_F(PinyinTest, ReadsCharacters) {
  EXPECT_EQ(spelt(U'离'), std::vector<std::string>{"li"});
  EXPECT_EQ(spelt(U'长').size(), 2u);
  EXPECT_THAT(spelt(U'律'), Contains("lv"));
  EXPECT_TRUE(pinyin().readings(U'a').empty());
}

TEST_F(PinyinTest, SplitsLetters) {
  EXPECT_EQ(joined(pinyin().read("lihun").at(0)), "li hun ");
  EXPECT_EQ(joined(pinyin().read("zhuanye").at(0)), "zhuan ye ");
  std::vector<std::string> ways;
  for (const auto& way : pinyin().read("xian")) ways.push_back(joined(way));
  EXPECT_THAT(ways, Contains("xian "));
  EXPECT_THAT(ways, Contains("xi an "));
}

TEST_F(PinyinTest, ALastSyllableMayBeUnfinished) {
  EXPECT_EQ(joined(pinyin().read("laonianzh").at(0)), "lao nian zh");
  EXPECT_TRUE(pinyin().read("vvvv").empty());
}

TEST_F(PinyinTest, LongInputStaysCheap) {
  EXPECT_LE(pinyin().read(std::string(100, 'a')).size(), 4u);
}

TEST(PinyinFile, EveryBadLineIsNamed) {
  auto loaded = Pinyin::load("长 zhang\nab\tc\n重\tCHONG\n行\txing hang\n", "heteronyms.tsv");
  ASSERT_FALSE(loaded);
  ASSERT_EQ(loaded.error().violations.size(), 3u);
  EXPECT_EQ(loaded.error().violations[0].where, "heteronyms.tsv, line 1");
  EXPECT_EQ(loaded.error().violations[2].where, "heteronyms.tsv, line 3");
}

TEST(Segmenter, FindsWords) {
  auto segmenter = Segmenter::load();
  ASSERT_TRUE(segmenter);
  const auto words = (*segmenter)->words("最低生活保障");
  EXPECT_THAT(words, Contains("保障"));
  std::string joined;
  for (const auto& word : words) joined += word;
  EXPECT_EQ(joined, "最低生活保障");
}

TEST(Segmenter, WithoutADictionaryIsAnError) {
  auto segmenter = Segmenter::load("/nowhere");
  ASSERT_FALSE(segmenter);
  EXPECT_EQ(segmenter.error().reason, reason::no_lexicon);
}

TEST(Segmenter, AnyBytesAreSurvived) {
  auto segmenter = Segmenter::load();
  ASSERT_TRUE(segmenter);
  std::minstd_rand random(7);
  for (int round = 0; round < 500; ++round) {
    std::u32string text;
    for (unsigned i = random() % 30; i > 0; --i)
      text.push_back(random() % 3 ? 0x4E00 + random() % 20000 : 1 + random() % 0x2000);
    (void)(*segmenter)->words(encode(text));
  }
}

TEST(NamePinyin, ReadsSurnamesAsSurnames) {
  using ::testing::ElementsAre;
  EXPECT_THAT(name_syllables("单小明"), ElementsAre("shan", "xiao", "ming"));
  EXPECT_THAT(name_syllables("曾样例"), ElementsAre("zeng", "yang", "li"));
  EXPECT_THAT(name_syllables("吕绿"), ElementsAre("lv", "lv"));
  EXPECT_THAT(name_syllables("王Li 2"), ElementsAre("wang", "li", "2"));
  EXPECT_THAT(name_syllables(""), ElementsAre());
}

TEST(FieldChecks, NameEveryFieldThatIsWrong) {
  FieldChecks checks;
  checks.unless(is_line("名", 1, 1), "name", "名");
  checks.unless(is_line("一\n二", 1, 9), "post", "岗位不能换行");
  checks.unless(is_id("a b"), "id", "标识有误");
  const auto status = std::move(checks).status();
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().message, "岗位不能换行");
  ASSERT_EQ(status.error().violations.size(), 2U);
  EXPECT_EQ(status.error().violations[1].where, "id");
  EXPECT_TRUE(FieldChecks().status());
}

}  // namespace
}  // namespace mct::text
