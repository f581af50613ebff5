#include <future>

#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ChatTest : public ChatFixture {};
MCT_ON_BOTH_ENGINES(ChatTest);

TEST_P(ChatTest, TwoCardsHaveOneConversationWhoeverOpensIt) {
  const auto id = direct("wang", "li");
  EXPECT_EQ(direct("li", "wang"), id);
  EXPECT_NE(direct("wang", "zhao"), id);
  EXPECT_THAT(inbox("li"), IsEmpty()) << "nothing was said yet";
  ASSERT_TRUE(expect_ok(send("wang", id, "您好")));
  ASSERT_THAT(inbox("li"), SizeIs(1));
  const auto conversation = inbox("li").front();
  EXPECT_EQ(conversation.title(), "样例wang");
  EXPECT_EQ(conversation.partner_card_id(), "wang");
  EXPECT_EQ(conversation.last_message().text(), "您好");
  EXPECT_EQ(conversation.last_message().sender_name(), "样例wang");
  EXPECT_EQ(conversation.unread_count(), 1);
  EXPECT_EQ(inbox("wang").front().unread_count(), 0) << "what one has written oneself";
}

TEST_P(ChatTest, OpenedByManyAtOnceItIsOne) {
  std::vector<std::future<std::string>> all;
  for (int i = 0; i < 8; ++i)
    all.push_back(std::async(std::launch::async, [this, i] {
      return i % 2 == 0 ? direct("wang", "li") : direct("li", "wang");
    }));
  std::set<std::string> ids;
  for (auto& it : all) ids.insert(it.get());
  EXPECT_THAT(ids, SizeIs(1));
}

TEST_P(ChatTest, NotesToSelfAreAConversationWithOneself) {
  const auto id = direct("wang", "wang");
  ASSERT_TRUE(expect_ok(send("wang", id, "记得开会")));
  ASSERT_THAT(inbox("wang"), SizeIs(1));
  EXPECT_EQ(inbox("wang").front().partner_card_id(), "wang");
  EXPECT_EQ(inbox("wang").front().unread_count(), 0);
  EXPECT_FALSE(inbox("wang").front().has_partner());
}

TEST_P(ChatTest, WhoMayTalkWithWhom) {
  EXPECT_EQ(reason_of(open("resident", "wang")), "OK");
  EXPECT_EQ(reason_of(open("resident", "li")), "CARD_OUT_OF_REACH");
  EXPECT_EQ(reason_of(open("wang", "nobody")), "CARD_OUT_OF_REACH");
  const auto id = direct("wang", "li");
  EXPECT_EQ(reason_of(send("zhao", id, "您好")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(call("zhao", &Stub::ReadMessages, about<pb::ReadMessagesRequest>(id))),
            "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(call("zhao", &Stub::GetConversation, about<pb::GetConversationRequest>(id))),
            "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(move("zhao", id, 1)), "CONVERSATION_NOT_FOUND");
  EXPECT_THAT(events("zhao", "conversation/" + id), IsEmpty());
}

TEST_P(ChatTest, AMessageThatIsSentTwiceIsThereOnce) {
  const auto id = direct("wang", "li");
  const auto request = message(id, "您好");
  const auto first = expect_ok(call("wang", &Stub::SendMessage, request));
  const auto again = expect_ok(call("wang", &Stub::SendMessage, request));
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->sequence(), again->sequence());
  EXPECT_EQ(first->request_id(), request.request_id());
  EXPECT_THAT(texts("li", id), ElementsAre("您好"));
  EXPECT_THAT(events("li", "conversation/" + id), ElementsAre("message.sent"));
  auto elsewhere = request;
  elsewhere.set_id(direct("wang", "zhao"));
  EXPECT_EQ(expect_ok(call("wang", &Stub::SendMessage, elsewhere))->text(), "您好");
  EXPECT_THAT(texts("zhao", elsewhere.id()), ElementsAre("您好")) << "another request";
}

TEST_P(ChatTest, MessagesOfManyAtOnceAreAllThereInOneOrder) {
  const auto id = group("wang", {"li", "zhao", "chen"});
  std::vector<std::future<bool>> all;
  for (const auto* who : {"wang", "li", "zhao", "chen"})
    all.push_back(std::async(std::launch::async, [this, who, id] {
      for (int i = 0; i < 10; ++i)
        if (!send(who, id, std::to_string(i))) return false;
      return true;
    }));
  for (auto& it : all) EXPECT_TRUE(it.get());
  auto request = about<pb::ReadMessagesRequest>(id);
  request.set_page_size(200);
  const auto page = expect_ok(call("li", &Stub::ReadMessages, request));
  ASSERT_TRUE(page);
  ASSERT_EQ(page->messages_size(), 40);
  std::map<std::string, int> next;
  for (int i = 0; i < page->messages_size(); ++i) {
    const auto& it = page->messages(i);
    EXPECT_EQ(it.sequence(), i + 2) << "behind the event that the group was made";
    EXPECT_EQ(it.text(), std::to_string(next[it.sender_card_id()]++)) << it.sender_card_id();
  }
}

TEST_P(ChatTest, AConversationIsReadBackwards) {
  const auto id = direct("wang", "li");
  for (int i = 1; i <= 5; ++i) ASSERT_TRUE(send("wang", id, std::to_string(i)));
  EXPECT_THAT(texts("li", id, 0, 2), ElementsAre("4", "5"));
  EXPECT_THAT(texts("li", id, 4, 2), ElementsAre("2", "3"));
  EXPECT_THAT(texts("li", id, 2, 2), ElementsAre("1"));
  auto request = about<pb::ReadMessagesRequest>(id);
  request.set_page_size(5);
  EXPECT_FALSE(expect_ok(call("li", &Stub::ReadMessages, request))->more());
  request.set_page_size(4);
  EXPECT_TRUE(expect_ok(call("li", &Stub::ReadMessages, request))->more());
}

TEST_P(ChatTest, CursorsOnlyGoForwardAndNotBeyondTheLastMessage) {
  const auto id = direct("wang", "li");
  for (int i = 1; i <= 3; ++i) ASSERT_TRUE(send("wang", id, std::to_string(i)));
  EXPECT_EQ(expect_ok(move("li", id, 0, 3))->received_sequence(), 3);
  EXPECT_EQ(inbox("li").front().unread_count(), 3) << "received is not read";
  EXPECT_EQ(expect_ok(move("li", id, 2))->read_sequence(), 2);
  EXPECT_EQ(expect_ok(move("li", id, 1))->read_sequence(), 2);
  EXPECT_EQ(inbox("li").front().unread_count(), 1);
  EXPECT_EQ(expect_ok(move("li", id, 99, 99))->read_sequence(), 3);
  const auto seen = inbox("wang").front().partner();
  EXPECT_EQ(seen.read_sequence(), 3) << "the other one sees it";
  EXPECT_EQ(seen.received_sequence(), 3);
  EXPECT_EQ(reason_of(move("li", id, -1)), "INVALID_ARGUMENT");
  EXPECT_THAT(events("wang", "conversation/" + id),
              ElementsAre("message.sent", "message.sent", "message.sent", "cursors.moved",
                          "cursors.moved", "cursors.moved"))
      << "one for each time that they moved";
}

TEST_P(ChatTest, UnreadMessagesAreCountedUpToAHundred) {
  const auto id = direct("wang", "li");
  for (int i = 0; i < 101; ++i) ASSERT_TRUE(send("wang", id, "第" + std::to_string(i)));
  EXPECT_EQ(inbox("li").front().unread_count(), 100);
}

TEST_P(ChatTest, TheInboxHasTheLatestFirstInPages) {
  const std::vector<std::string> others{"li", "zhao", "chen"};
  for (const auto& it : others) {
    clock_.advance(std::chrono::seconds(1));
    ASSERT_TRUE(send("wang", direct("wang", it), "您好"));
  }
  pb::ListConversationsRequest request;
  request.set_page_size(2);
  auto page = expect_ok(call("wang", &Stub::ListConversations, request));
  ASSERT_TRUE(page);
  ASSERT_EQ(page->conversations_size(), 2);
  EXPECT_EQ(page->conversations(0).partner_card_id(), "chen");
  request.set_page_token(page->next_page_token());
  page = expect_ok(call("wang", &Stub::ListConversations, request));
  ASSERT_TRUE(page);
  ASSERT_EQ(page->conversations_size(), 1);
  EXPECT_EQ(page->conversations(0).partner_card_id(), "li");
  EXPECT_TRUE(page->next_page_token().empty());
  EXPECT_EQ(reason_of(call("li", &Stub::ListConversations, request)), "PAGE_TOKEN_MISMATCH");
}

// However much there is: a page takes the same few statements.
TEST_P(ChatTest, AThousandConversationsOpenAtOnce) {
  const auto filled = run(database().write([](storage::Connection& connection) {
    const std::string numbers =
        "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000), "
        "s (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM s WHERE k < 100) ";
    return connection.script(
        numbers +
        "INSERT INTO chat_conversation (id, name, last_sequence, last_ms) "
        "SELECT 'group-' || n, 'Group', 100, n FROM c; " +
        numbers +
        "INSERT INTO chat_member (conversation_id, card_id, admin, position, after, read_sequence, "
        "received_sequence) SELECT 'group-' || n, 'li', 0, 0, 0, n % 100, 100 FROM c; " +
        numbers +
        "INSERT INTO chat_message (conversation_id, sequence, sender_card_id, sender_name, "
        "sent_ms, text, request_id) "
        "SELECT 'group-' || n, k, 'wang', 'Wang', n, 'Text ' || k, 'r' FROM c, s;");
  }));
  ASSERT_TRUE(filled) << filled.error().message;
  const auto began = std::chrono::steady_clock::now();
  pb::ListConversationsRequest request;
  request.set_page_size(200);
  int count = 0, unread = 0;
  do {
    const auto page = expect_ok(call("li", &Stub::ListConversations, request));
    ASSERT_TRUE(page);
    for (const auto& it : page->conversations()) {
      ++count;
      unread += it.unread_count();
      EXPECT_EQ(it.last_message().sequence(), 100);
    }
    request.set_page_token(page->next_page_token());
  } while (!request.page_token().empty());
  const auto took = std::chrono::steady_clock::now() - began;
  EXPECT_EQ(count, 1'000);
  EXPECT_EQ(unread, 10 * (100 * 101 / 2));
  EXPECT_LT(took, std::chrono::seconds(1));
  RecordProperty("milliseconds", static_cast<int>(took / std::chrono::milliseconds(1)));
}

TEST_P(ChatTest, WhatIsWrongIsSaidFieldByField) {
  const auto id = direct("wang", "li");
  for (const auto& text :
       {std::string(), std::string(" \n "), std::string(4001, 'a'), std::string("a\x01")})
    EXPECT_EQ(reason_of(send("wang", id, text)), "INVALID_ARGUMENT") << text.substr(0, 9);
  EXPECT_EQ(reason_of(send("wang", id, "一、议题\n二、讨论")), "OK");
  const auto refused = call("wang", &Stub::SendMessage, pb::SendMessageRequest());
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().violations, SizeIs(3));
  const auto group = call("wang", &Stub::CreateGroup, pb::CreateGroupRequest());
  ASSERT_FALSE(group);
  EXPECT_THAT(group.error().violations, SizeIs(3));
}

}  // namespace
}  // namespace mct::chat
