#include <future>

#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using MessageSearchTest = ChatFixture;
MCT_ON_BOTH_ENGINES(MessageSearchTest);

TEST_P(MessageSearchTest, FindsInAllConversationsTheLatestFirst) {
  const auto pair = direct("wang", "li");
  const auto id = group("wang", {"li", "zhao"});
  for (const auto& [where, text] :
       {std::pair{pair, "防汛值班表见附件"}, std::pair{id, "防汛会商改到下午"},
        std::pair{id, "汛情通报"}, std::pair{pair, "午饭"}}) {
    clock_.advance(std::chrono::seconds(1));
    say("wang", where, text);
  }
  EXPECT_THAT(found("li", "防汛"), ElementsAre("防汛会商改到下午", "防汛值班表见附件"));
  EXPECT_THAT(found("li", "汛"), ElementsAre("汛情通报", "防汛会商改到下午", "防汛值班表见附件"));
  EXPECT_THAT(found("li", "防汛 会商"), ElementsAre("防汛会商改到下午"));
  EXPECT_THAT(found("li", "防汛", pair), ElementsAre("防汛值班表见附件"));
  EXPECT_THAT(found("zhao", "防汛"), ElementsAre("防汛会商改到下午"))
      << "what others say is not theirs";
  EXPECT_THAT(found("chen", "防汛"), IsEmpty());
  EXPECT_EQ(reason_of(search("chen", "防汛", pair)), "CONVERSATION_NOT_FOUND");
  const auto hit = expect_ok(search("li", "防汛", id))->found(0);
  EXPECT_EQ(hit.conversation_id(), id);
  EXPECT_EQ(hit.conversation_title(), "样例群");
  EXPECT_EQ(hit.snippet(), "防汛会商改到下午");
  ASSERT_EQ(hit.highlights_size(), 1);
  EXPECT_EQ(hit.highlights(0).begin(), 0);
  EXPECT_EQ(hit.highlights(0).end(), 2);
  EXPECT_EQ(expect_ok(search("li", "防汛", pair))->found(0).conversation_title(), "样例wang");
}

TEST_P(MessageSearchTest, LettersAreFoundByTheirBeginningInAnyWidthAndCase) {
  const auto id = direct("wang", "li");
  say("wang", id, "请看 Ｒeport2026 和 PDF");
  for (const auto* query : {"report", "REPORT2026", "p", "pdf 请看", "ｐｄｆ"})
    EXPECT_THAT(found("li", query), SizeIs(1)) << query;
  for (const auto* query : {"port", "2026", "df"})
    EXPECT_THAT(found("li", query), IsEmpty()) << query;
}

TEST_P(MessageSearchTest, WhoeverCameLaterOrHasLeftFindsNothingOfIt) {
  const auto id = group("wang", {"li"});
  say("wang", id, "会商在此之前");
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  say("wang", id, "会商在此之后");
  EXPECT_THAT(found("zhao", "会商"), ElementsAre("会商在此之后"));
  ASSERT_TRUE(expect_ok(remove("wang", id, "zhao")));
  EXPECT_THAT(found("zhao", "会商"), IsEmpty());
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  EXPECT_THAT(found("zhao", "会商"), IsEmpty()) << "comes anew";
  EXPECT_THAT(found("li", "会商"), SizeIs(2));
}

TEST_P(MessageSearchTest, ComesInPages) {
  const auto id = direct("wang", "li");
  for (int i = 0; i < 7; ++i) say("wang", id, "会商" + std::to_string(i));
  auto request = about<pb::SearchMessagesRequest>(id);
  request.set_query("会商");
  request.set_page_size(3);
  std::vector<std::string> all;
  int pages = 0;
  do {
    const auto page = expect_ok(call("li", &Stub::SearchMessages, request));
    ASSERT_TRUE(page);
    for (const auto& it : page->found()) all.push_back(it.message().text());
    request.set_page_token(page->next_page_token());
    ++pages;
  } while (!request.page_token().empty() && pages < 9);
  EXPECT_EQ(pages, 3);
  EXPECT_THAT(all, ElementsAre("会商6", "会商5", "会商4", "会商3", "会商2", "会商1", "会商0"));
  request.set_page_token("1");
  EXPECT_EQ(reason_of(call("li", &Stub::SearchMessages, request)), "PAGE_TOKEN_MISMATCH");
}

// Terms are pairs of characters: messages that have them all and not the word are passed over.
TEST_P(MessageSearchTest, WhatOnlyLooksAlikeIsPassedOver) {
  const auto id = direct("wang", "li");
  for (int i = 0; i < 120; ++i) say("wang", id, "门头和头沟");
  EXPECT_THAT(found("li", "门头沟"), IsEmpty());
  say("wang", id, "门头沟");
  EXPECT_THAT(found("li", "门头沟"), ElementsAre("门头沟"));
}

TEST_P(MessageSearchTest, SaysWhatIsWrong) {
  for (const auto& query : {std::string(), std::string("，。 "), std::string(65, 'a')})
    EXPECT_EQ(reason_of(search("li", query)), "INVALID_ARGUMENT") << query;
  EXPECT_EQ(reason_of(search("li", std::string(64, 'a'))), "OK");
}

// A search sees a message or does not; it never sees what was taken back before it began.
TEST_P(MessageSearchTest, GoesOnWhileMessagesAreRecalledAndMembersRemoved) {
  const auto id = group("wang", {"li", "zhao"});
  std::vector<std::int64_t> all;
  for (int i = 0; i < 20; ++i) all.push_back(say("wang", id, "会商内容"));
  auto searching = std::async(std::launch::async, [&] {
    std::size_t before = 20;
    bool fewer = true;
    for (int i = 0; i < 30; ++i) {
      const auto now = found("li", "会商").size();
      fewer = fewer && now <= before;
      before = now;
    }
    return fewer;
  });
  auto leaving = std::async(std::launch::async, [&] {
    const auto gone = remove("wang", id, "zhao");
    return gone && found("zhao", "会商").empty();
  });
  for (const auto sequence : all) EXPECT_EQ(reason_of(recall("wang", id, sequence)), "OK");
  EXPECT_TRUE(searching.get());
  EXPECT_TRUE(leaving.get());
  EXPECT_THAT(found("li", "会商"), IsEmpty());
}

}  // namespace
}  // namespace mct::chat
