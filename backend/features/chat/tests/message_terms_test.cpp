#include "backend/features/chat/message_terms.h"

#include <algorithm>
#include <gmock/gmock.h>

#include "backend/text/utf8.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// The message has a term in each range, which is what the search asks of the index.
bool may_hold(std::string_view text, std::string_view query) {
  const auto terms = terms_of(text);
  return std::ranges::all_of(ranges_of(query), [&](const TermRange& range) {
    return std::ranges::any_of(
        terms, [&](Term term) { return term >= range.first && term <= range.last; });
  });
}

TEST(MessageTerms, FindWhatHoldsTheWords) {
  const std::string text = "明天上午9点在Ｄ座３层开防汛会商会，材料见report2026.docx";
  for (const auto* query : {"防汛", "会商会", "开", "汛", "9点", "d座3层", "REPORT", "re",
                            "docx 防汛", "report2026", "会商 明天", "层开防"}) {
    EXPECT_TRUE(may_hold(text, query)) << query;
    EXPECT_THAT(highlights_of(text, query), testing::Not(IsEmpty())) << query;
  }
  for (const auto* query : {"汛防", "eport", "防汛 后天", "ocx", "会开", "会材"})
    EXPECT_THAT(highlights_of(text, query), IsEmpty()) << query;
  EXPECT_FALSE(may_hold(text, "后天"));
}

TEST(MessageTerms, AreFewAndEachOnce) {
  EXPECT_THAT(terms_of("好好好好"), SizeIs(2)) << "好好, and the last alone";
  EXPECT_THAT(terms_of("word words"), SizeIs(1));
  EXPECT_THAT(terms_of("！？ \n"), IsEmpty());
  EXPECT_THAT(ranges_of("，。"), IsEmpty());
  EXPECT_THAT(ranges_of("门头沟区人民政府办公室文件"), SizeIs(most_ranges));
  const auto ranges = ranges_of("a 防汛");
  ASSERT_THAT(ranges, SizeIs(2));
  EXPECT_EQ(ranges.front().first, ranges.front().last) << "the more telling first";
}

TEST(MessageTerms, HighlightsArePlacesInTheOriginal) {
  EXPECT_THAT(highlights_of("防汛！防汛会", "防汛"), ElementsAre(TextRange{0, 2}, TextRange{3, 5}));
  EXPECT_THAT(highlights_of("防汛会商", "防汛 汛会"), ElementsAre(TextRange{0, 3}));
  EXPECT_THAT(highlights_of("😀ＡＢc", "abc"), ElementsAre(TextRange{1, 4}));
}

TEST(MessageTerms, ASnippetShowsTheFirstHighlight) {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "长文";
  text += "防汛\n会商";
  const auto end = snippet_of(text, highlights_of(text, "防汛"));
  EXPECT_EQ(text::count_characters(end.text), 60U);
  EXPECT_TRUE(end.text.starts_with("…") && end.text.ends_with("防汛 会商"));
  EXPECT_THAT(end.highlights, ElementsAre(TextRange{55, 57}));
  const auto begin = snippet_of("防汛" + text, highlights_of("防汛" + text, "防汛"));
  EXPECT_EQ(text::count_characters(begin.text), 60U);
  EXPECT_TRUE(begin.text.starts_with("防汛长") && begin.text.ends_with("…"));
  EXPECT_THAT(begin.highlights, ElementsAre(TextRange{0, 2})) << "the other is not in it";
  const auto middle = snippet_of(text + text, {{100, 102}});
  EXPECT_EQ(text::count_characters(middle.text), 60U);
  EXPECT_TRUE(middle.text.starts_with("…") && middle.text.ends_with("…"));
  EXPECT_THAT(middle.highlights, ElementsAre(TextRange{16, 18}));
  EXPECT_EQ(snippet_of("短", {{0, 1}}).text, "短");
}

}  // namespace
}  // namespace mct::chat
