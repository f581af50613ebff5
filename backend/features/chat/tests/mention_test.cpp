#include "backend/features/chat/tests/chat_fixture.h"
#include "backend/features/chat/topic_store.h"
#include "backend/push/testing/queued.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;
using testing::UnorderedElementsAre;

class MentionTest : public ChatFixture {
 protected:
  Result<pb::Message> mention(const std::string& who, const std::string& id,
                              const std::vector<std::string>& card_ids, bool all = false) {
    auto request = message(id, "请看");
    for (const auto& it : card_ids) request.add_mentioned_card_ids(it);
    request.set_mention_all(all);
    return call(who, &Stub::SendMessage, request);
  }
  void mute(const std::string& who, const std::string& id) {
    auto request = about<pb::MarkConversationRequest>(id);
    request.mutable_marks()->set_muted(true);
    request.set_request_id(random_id());
    EXPECT_TRUE(expect_ok(call(who, &Stub::MarkConversation, request)));
  }
  // What waits to be pushed, and whose cards read it.
  std::vector<std::pair<std::string, std::vector<std::string>>> told() {
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    const auto queued = run(database().read(push::testing::queued));
    for (const auto& it : queued.value()) {
      auto readers = run(database().read(
          [&](storage::Connection& connection) { return read_listeners(connection, it.topic); }));
      all.emplace_back(it.text, readers.value());
    }
    return all;
  }
  std::int64_t mentioned(const std::string& who) { return inbox(who).front().mention_sequence(); }
};
MCT_ON_BOTH_ENGINES(MentionTest);

TEST_P(MentionTest, WhoIsMentionedSeesTheFirstUnreadOne) {
  const auto id = group("wang", {"li", "zhao"});
  const auto first = expect_ok(mention("wang", id, {"li", "zhao"}));
  const auto second = expect_ok(mention("zhao", id, {"li"}));
  ASSERT_TRUE(first && second);
  EXPECT_EQ(mentioned("li"), first->sequence());
  EXPECT_EQ(mentioned("zhao"), first->sequence());
  EXPECT_EQ(mentioned("wang"), 0);
  EXPECT_THAT(messages("li", id).front().mentioned_card_ids(), UnorderedElementsAre("li", "zhao"));
  ASSERT_TRUE(expect_ok(move("li", id, first->sequence())));
  EXPECT_EQ(mentioned("li"), second->sequence());
  ASSERT_TRUE(expect_ok(recall("zhao", id, second->sequence())));
  EXPECT_EQ(mentioned("li"), 0);
  EXPECT_THAT(messages("li", id).back().mentioned_card_ids(), IsEmpty());
  ASSERT_TRUE(expect_ok(hide("zhao", id, first->sequence())));
  EXPECT_EQ(mentioned("zhao"), 0);
}

TEST_P(MentionTest, AnAdminMentionsEverybody) {
  const auto id = group("wang", {"li", "zhao"});
  EXPECT_EQ(reason_of(mention("li", id, {}, true)), "NOT_GROUP_ADMIN");
  const auto sent = expect_ok(mention("wang", id, {}, true));
  ASSERT_TRUE(sent);
  EXPECT_TRUE(sent->mentions_all());
  EXPECT_TRUE(messages("li", id).front().mentions_all());
  EXPECT_THAT(messages("li", id).front().mentioned_card_ids(), IsEmpty());
  EXPECT_EQ(mentioned("li"), sent->sequence());
  EXPECT_EQ(mentioned("zhao"), sent->sequence());
  EXPECT_EQ(mentioned("wang"), 0) << "who has written it";
  EXPECT_EQ(reason_of(mention("wang", direct("wang", "li"), {}, true)), "NOT_A_GROUP");
  EXPECT_TRUE(last_event<pb::Message>("li", "conversation/" + id, message_sent).mentions_all());
}

TEST_P(MentionTest, WhoHasMutedTheGroupIsPushedWhatMentionsThemAndNothingElse) {
  ASSERT_TRUE(run(database().write(push::testing::reach_somebody)));
  const auto id = group("wang", {"li", "zhao", "chen"});
  mute("li", id);
  mute("zhao", id);
  EXPECT_THAT(told(), IsEmpty());
  say("wang", id, "大家好");
  EXPECT_THAT(told(), ElementsAre(Pair("你有新消息", UnorderedElementsAre("wang", "chen"))));
  const auto sent = expect_ok(mention("chen", id, {"li", "wang"}));
  EXPECT_THAT(told(), ElementsAre(Pair("你有新消息", UnorderedElementsAre("wang", "chen")),
                                  Pair("有人@你", UnorderedElementsAre("li"))));
  EXPECT_EQ(mentioned("li"), sent->sequence());
  ASSERT_TRUE(expect_ok(recall("chen", id, sent->sequence())));
  EXPECT_THAT(told().back(), Pair("有人@你", IsEmpty())) << "taken back before it was told";
}

TEST_P(MentionTest, AMentionOfEverybodyIsPushedToAllWhoHaveMutedTheGroup) {
  ASSERT_TRUE(run(database().write(push::testing::reach_somebody)));
  const auto id = group("wang", {"li", "zhao", "chen"});
  mute("li", id);
  mute("zhao", id);
  ASSERT_TRUE(expect_ok(mention("wang", id, {}, true)));
  mute("chen", id);
  ASSERT_TRUE(expect_ok(add("wang", id, "resident")));
  mute("resident", id);
  EXPECT_THAT(told().back(), Pair("有人@你", UnorderedElementsAre("li", "zhao", "chen")))
      << "and not who has come later";
}

TEST_P(MentionTest, OnlyMembersAreMentioned) {
  const auto id = group("wang", {"li", "zhao"});
  people_.cards.erase("zhao");
  const auto refused = mention("wang", id, {"li", "zhao", "chen"});
  ASSERT_FALSE(refused);
  EXPECT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  ASSERT_THAT(refused.error().violations, SizeIs(2));
  EXPECT_EQ(refused.error().violations[0].where, "zhao") << "who was revoked";
  EXPECT_EQ(refused.error().violations[1].where, "chen");
  EXPECT_THAT(texts("li", id), IsEmpty());
  EXPECT_EQ(reason_of(mention("wang", id, std::vector<std::string>(51, "li"))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(mention("wang", id, {"li", "li"})), "OK");
}

TEST_P(MentionTest, AnAnswerQuotesTheBeginning) {
  const auto id = group("wang", {"li"});
  std::string longer;
  for (int i = 0; i < 81; ++i) longer += "长";
  auto request = message(id, "收到");
  request.set_reply_to(say("wang", id, longer));
  const auto sent = expect_ok(call("li", &Stub::SendMessage, request));
  ASSERT_TRUE(sent);
  for (const auto& it : {*sent, messages("wang", id).back(),
                         last_event<pb::Message>("wang", "conversation/" + id, message_sent)}) {
    EXPECT_EQ(it.quote().sequence(), request.reply_to());
    EXPECT_EQ(it.quote().sender_card_id(), "wang");
    EXPECT_EQ(it.quote().sender_name(), "样例wang");
    EXPECT_EQ(it.quote().kind(), pb::MESSAGE_KIND_TEXT);
    EXPECT_EQ(it.quote().text(), longer.substr(0, 3 * 80));
    EXPECT_FALSE(it.quote().recalled());
  }
  request.set_request_id("request-2");
  request.set_reply_to(99);
  EXPECT_EQ(reason_of(call("li", &Stub::SendMessage, request)), "MESSAGE_NOT_FOUND");
  request.set_reply_to(-1);
  EXPECT_EQ(reason_of(call("li", &Stub::SendMessage, request)), "INVALID_ARGUMENT");
}

}  // namespace
}  // namespace mct::chat
