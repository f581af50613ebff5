#include "backend/features/chat/tests/stream_node.h"

namespace mct::chat {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class TypingTest : public SignalFixture {
 protected:
  Result<pb::SayTypingResponse> type(const std::string& who, const std::string& id) {
    return call(who, &Stub::SayTyping, about<pb::SayTypingRequest>(id));
  }
};
MCT_ON_BOTH_ENGINES(TypingTest);

TEST_P(TypingTest, TheOthersHearItOnAnotherNodeAndNothingIsKept) {
  const auto id = group("wang", {"li", "zhao"});
  Stream li(*node_, "li"), zhao(*node_, "zhao");
  const auto before = rows();
  ASSERT_TRUE(expect_ok(type("wang", id)));
  for (auto* it : {&li, &zhao}) {
    const auto heard = it->next();
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard[0].topic(), "conversation/" + id);
    EXPECT_EQ(heard[0].kind(), "typing.said");
    EXPECT_EQ(heard[0].from_card_id(), "wang");
    pb::TypingSaid said;
    ASSERT_TRUE(said.ParseFromString(heard[0].payload()));
    EXPECT_EQ(said.name(), "样例wang");
  }
  EXPECT_EQ(rows(), before);
  EXPECT_THAT(events("li", "conversation/" + id), ElementsAre("members.changed"));
  Stream late(*node_, "li");
  say("wang", id, "好");
  EXPECT_THAT(late.until("message.sent"), IsEmpty()) << "it is not said again";
}

TEST_P(TypingTest, WhoHasSaidItDoesNotHearIt) {
  const auto id = direct("wang", "li");
  Stream wang(*node_, "wang"), li(*node_, "li");
  ASSERT_TRUE(expect_ok(type("wang", id)));
  say("wang", id, "好");
  EXPECT_THAT(wang.until("message.sent"), IsEmpty());
  EXPECT_EQ(li.until("message.sent").size(), 1) << "before the message";
}

TEST_P(TypingTest, AStrangerNeitherSaysNorHearsIt) {
  const auto id = direct("wang", "li"), theirs = direct("li", "zhao");
  Stream zhao(*node_, "zhao");
  EXPECT_EQ(reason_of(type("zhao", id)), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(type("zhao", id)), "CONVERSATION_NOT_FOUND") << "also at once again";
  EXPECT_EQ(reason_of(type("zhao", "nowhere")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(type("zhao", {})), "INVALID_ARGUMENT");
  ASSERT_TRUE(expect_ok(type("wang", id)));
  say("li", theirs, "好");
  EXPECT_THAT(zhao.until("message.sent"), IsEmpty());
}

TEST_P(TypingTest, WhoHasLeftHearsNothingMore) {
  const auto id = group("wang", {"li", "zhao"}), theirs = direct("li", "zhao");
  Stream zhao(*node_, "zhao");
  ASSERT_TRUE(expect_ok(remove("wang", id, "zhao")));
  ASSERT_TRUE(expect_ok(type("wang", id)));
  say("li", theirs, "好");
  EXPECT_THAT(zhao.until("message.sent"), IsEmpty());
}

TEST_P(TypingTest, NobodyIsToldOfWhomTheyMayNoLongerTalkWith) {
  const auto id = direct("wang", "li");
  people_.cards.erase("li");
  EXPECT_EQ(reason_of(type("wang", id)), "CARD_OUT_OF_REACH");
}

TEST_P(TypingTest, WhatIsSaidTooOftenHasNoEffect) {
  const auto id = direct("wang", "li"), other = direct("wang", "zhao");
  Stream li(*node_, "li"), zhao(*node_, "zhao");
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(expect_ok(type("wang", id)));
  ASSERT_TRUE(expect_ok(type("wang", other)));
  EXPECT_EQ(zhao.next().size(), 1) << "of each conversation";
  clock_.advance(3s);
  ASSERT_TRUE(expect_ok(type("wang", id)));
  say("wang", id, "好");
  EXPECT_EQ(li.until("message.sent").size(), 2);
}

}  // namespace
}  // namespace mct::chat
