#include "backend/features/chat/erasure_rows.h"
#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

// How cards keep conversations, and what they tell of it.
class KeepingTest : public ChatFixture {
 protected:
  struct Wanted {
    bool pinned = false, muted = false, archived = false;
  };
  Result<pb::Conversation> mark(const std::string& who, const std::string& id, Wanted wanted,
                                const std::string& request_id = random_id()) {
    auto request = about<pb::MarkConversationRequest>(id);
    request.mutable_marks()->set_pinned(wanted.pinned);
    request.mutable_marks()->set_muted(wanted.muted);
    request.mutable_marks()->set_archived(wanted.archived);
    request.set_request_id(request_id);
    return call(who, &Stub::MarkConversation, request);
  }
  Result<pb::Conversation> allow(const std::string& who, const std::string& id, bool allowed) {
    auto request = about<pb::AllowReadReceiptRequest>(id);
    request.set_allowed(allowed);
    request.set_request_id(random_id());
    return call(who, &Stub::AllowReadReceipt, request);
  }
  // What a partner sees.
  std::int64_t seen_read(const std::string& who) {
    return inbox(who).front().partner().read_sequence();
  }
};
MCT_ON_BOTH_ENGINES(KeepingTest);

TEST_P(KeepingTest, MarksAreOnesOwnOnAllDevices) {
  const auto id = direct("wang", "li");
  say("wang", id, "您好");
  ASSERT_TRUE(expect_ok(mark("li", id, {.pinned = true, .muted = true})));
  EXPECT_TRUE(inbox("li").front().marks().pinned());
  EXPECT_TRUE(inbox("li").front().marks().muted());
  EXPECT_FALSE(inbox("li").front().marks().archived());
  EXPECT_FALSE(inbox("wang").front().marks().pinned());
  EXPECT_THAT(events("li", "card/li"), ElementsAre("conversation.marked"));
  const auto told = last_event<pb::ConversationMarked>("li", "card/li", conversation_marked);
  EXPECT_EQ(told.conversation_id(), id);
  EXPECT_TRUE(told.marks().pinned());
  EXPECT_TRUE(told.read_receipt_allowed()) << "staff tell";
  EXPECT_THAT(events("wang", "card/wang"), IsEmpty());
  EXPECT_EQ(reason_of(mark("zhao", id, {})), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(mark("li", id, {}, "")), "INVALID_ARGUMENT");
}

TEST_P(KeepingTest, TheSameMarkAgainUndoesNoLaterOne) {
  const auto id = direct("wang", "li");
  ASSERT_TRUE(expect_ok(mark("li", id, {.pinned = true}, "request-1")));
  ASSERT_TRUE(expect_ok(mark("li", id, {})));
  EXPECT_FALSE(expect_ok(mark("li", id, {.pinned = true}, "request-1"))->marks().pinned());
}

TEST_P(KeepingTest, PinnedOnesComeFirst) {
  const auto first = direct("wang", "li"), second = direct("wang", "zhao");
  say("wang", first, "您好");
  clock_.advance(std::chrono::seconds(1));
  say("wang", second, "您好");
  EXPECT_EQ(inbox("wang").front().id(), second);
  ASSERT_TRUE(expect_ok(mark("wang", first, {.pinned = true})));
  EXPECT_EQ(inbox("wang").front().id(), first);
}

TEST_P(KeepingTest, TheNextMessageBringsItBackUnlessItIsMuted) {
  const auto id = direct("wang", "li");
  say("wang", id, "您好");
  EXPECT_TRUE(expect_ok(mark("li", id, {.archived = true}))->marks().archived());
  EXPECT_TRUE(inbox("li").front().marks().archived());
  say("wang", id, "在吗");
  EXPECT_FALSE(inbox("li").front().marks().archived());
  ASSERT_TRUE(expect_ok(mark("li", id, {.muted = true, .archived = true})));
  say("wang", id, "喂");
  EXPECT_TRUE(inbox("li").front().marks().archived());
  const auto empty = group("wang", {"li"});
  EXPECT_TRUE(expect_ok(mark("li", empty, {.archived = true}))->marks().archived())
      << "before anything was said";
}

TEST_P(KeepingTest, WhatAResidentHasReadIsTheirs) {
  const auto id = direct("wang", "resident");
  const auto first = say("wang", id, "第一");
  EXPECT_FALSE(
      expect_ok(call("resident", &Stub::GetConversation, about<pb::GetConversationRequest>(id)))
          ->read_receipt_allowed());
  EXPECT_EQ(expect_ok(move("resident", id, first))->read_sequence(), first);
  EXPECT_EQ(inbox("resident").front().unread_count(), 0);
  EXPECT_EQ(seen_read("wang"), 0);
  EXPECT_EQ(inbox("wang").front().partner().received_sequence(), first) << "that it has arrived";
  const auto topic = "conversation/" + id;
  EXPECT_EQ(last_event<pb::CursorsMoved>("wang", topic, cursors_moved).cursors().read_sequence(),
            0);
  EXPECT_EQ(last_event<pb::CursorsMoved>("resident", "card/resident", cursors_moved)
                .cursors()
                .read_sequence(),
            first)
      << "the own devices";
  const auto log = run(log_->before({"wang", "wang"}, topic, 0, 100));
  ASSERT_TRUE(log);
  for (const auto& it : log->events) {
    pb::CursorsMoved moved;
    if (it.kind == cursors_moved.name()) moved.ParseFromString(it.payload);
    EXPECT_EQ(moved.cursors().read_sequence(), 0) << "nowhere in the log";
  }
  const auto second = say("wang", id, "第二");
  ASSERT_TRUE(expect_ok(move("resident", id, 0, second)));
  const auto before = events("wang", topic);
  ASSERT_TRUE(expect_ok(move("resident", id, second)));
  EXPECT_EQ(events("wang", topic), before) << "not even that something was read";
}

TEST_P(KeepingTest, AResidentAllowsItForOnePartner) {
  const auto id = direct("wang", "resident");
  const auto first = say("wang", id, "第一");
  ASSERT_TRUE(expect_ok(move("resident", id, first)));
  EXPECT_TRUE(expect_ok(allow("resident", id, true))->read_receipt_allowed());
  EXPECT_EQ(seen_read("wang"), first);
  EXPECT_EQ(last_event<pb::CursorsMoved>("wang", "conversation/" + id, cursors_moved)
                .cursors()
                .read_sequence(),
            first)
      << "what was read so far";
  EXPECT_TRUE(last_event<pb::ConversationMarked>("resident", "card/resident", conversation_marked)
                  .read_receipt_allowed());
  const auto second = say("wang", id, "第二");
  ASSERT_TRUE(expect_ok(move("resident", id, second)));
  EXPECT_EQ(seen_read("wang"), second);
  EXPECT_FALSE(expect_ok(allow("resident", id, false))->read_receipt_allowed());
  const auto third = say("wang", id, "第三");
  ASSERT_TRUE(expect_ok(move("resident", id, third)));
  EXPECT_EQ(seen_read("wang"), 0) << "not told any more";
}

TEST_P(KeepingTest, StaffAlwaysTell) {
  const auto id = direct("wang", "resident");
  const auto sent = say("resident", id, "请问");
  EXPECT_TRUE(inbox("wang").front().read_receipt_allowed());
  ASSERT_TRUE(expect_ok(move("wang", id, sent)));
  EXPECT_EQ(seen_read("resident"), sent);
  EXPECT_EQ(reason_of(allow("wang", id, false)), "STAFF_ALWAYS_TELL");
  EXPECT_EQ(reason_of(allow("resident", direct("resident", "resident"), true)),
            "NOT_A_DIRECT_CONVERSATION");
  EXPECT_EQ(reason_of(allow("resident", group("wang", {"resident"}), true)),
            "NOT_A_DIRECT_CONVERSATION");
}

TEST_P(KeepingTest, InAGroupNobodySeesWhatAResidentHasRead) {
  const auto id = group("wang", {"resident", "li"});
  const auto sent = say("wang", id, "您好");
  for (const auto* who : {"resident", "li"}) ASSERT_TRUE(expect_ok(move(who, id, sent)));
  const auto read_by = [&](const std::string& who) {
    std::map<std::string, std::int64_t> read;
    const auto page = expect_ok(call(who, &Stub::ListMembers, about<pb::ListMembersRequest>(id)));
    for (const auto& it : page->members()) read[it.card_id()] = it.cursors().read_sequence();
    return read;
  };
  EXPECT_EQ(read_by("wang")["resident"], 0);
  EXPECT_EQ(read_by("wang")["li"], sent);
  EXPECT_EQ(read_by("resident")["resident"], sent) << "oneself";
}

TEST_P(KeepingTest, AClosedCardLeavesWhatItHasSaidToOthersAlone) {
  const auto notes = direct("li", "li"), pair = direct("wang", "li");
  say("li", notes, "只给自己看");
  const auto said = say("li", pair, "给别人看");
  say("li", group("li", {"zhao"}), "群里说的");
  ASSERT_TRUE(expect_ok(hide("li", pair, said)));
  ASSERT_TRUE(expect_ok(mark("li", pair, {.pinned = true})));
  ASSERT_TRUE(run(database().write(
      [&](storage::Connection& it) { return erase_card(it, "li", clock_.now_ms()); })));
  EXPECT_THAT(everything_kept(), Not(HasSubstr("只给自己看")));
  EXPECT_THAT(found("li", "自己"), IsEmpty());
  EXPECT_EQ(reason_of(call("li", &Stub::GetConversation, about<pb::GetConversationRequest>(notes))),
            "CONVERSATION_NOT_FOUND");
  EXPECT_THAT(texts("wang", pair), ElementsAre("给别人看"));
  EXPECT_THAT(found("zhao", "群里"), SizeIs(1));
  EXPECT_THAT(texts("li", pair), SizeIs(1)) << "no longer hidden";
  for (const auto& it : inbox("li")) EXPECT_FALSE(it.marks().pinned());
}

}  // namespace
}  // namespace mct::chat
