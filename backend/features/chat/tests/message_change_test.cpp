#include <future>

#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class MessageChangeTest : public ChatFixture {
 protected:
  std::int64_t answer(const std::string& who, const std::string& id, std::int64_t to,
                      const std::string& text) {
    auto request = message(id, text);
    request.set_reply_to(to);
    auto sent = expect_ok(call(who, &Stub::SendMessage, request));
    return sent ? sent->sequence() : 0;
  }
};
MCT_ON_BOTH_ENGINES(MessageChangeTest);

TEST_P(MessageChangeTest, ATextIsChangedEverywhere) {
  const auto id = direct("wang", "li");
  const auto sequence = say("wang", id, "明天开会十点");
  answer("li", id, sequence, "好的");
  clock_.advance(15min);
  const auto edited = expect_ok(edit("wang", id, sequence, "明天开会九点"));
  ASSERT_TRUE(edited);
  EXPECT_EQ(edited->text(), "明天开会九点");
  EXPECT_TRUE(edited->has_edit_time());
  EXPECT_THAT(texts("li", id), ElementsAre("明天开会九点", "好的"));
  EXPECT_EQ(messages("li", id).back().quote().text(), "明天开会九点");
  EXPECT_THAT(found("li", "九点"), ElementsAre("明天开会九点"));
  EXPECT_THAT(found("li", "十点"), IsEmpty());
  const auto topic = "conversation/" + id;
  EXPECT_THAT(events("li", topic), ElementsAre("message.sent", "message.sent", "message.edited"));
  const auto told = last_event<pb::MessageChanged>("li", topic, message_edited);
  EXPECT_EQ(told.sequence(), sequence);
  EXPECT_EQ(told.message().text(), "明天开会九点");
  EXPECT_EQ(last_event<pb::Message>("li", topic, message_sent).quote().text(), "明天开会九点");
  EXPECT_THAT(everything_kept(), Not(HasSubstr("十点"))) << "also the log is written anew";
}

TEST_P(MessageChangeTest, OnlyTheLastChangeIsTold) {
  const auto id = direct("wang", "li");
  const auto sequence = say("wang", id, "第一");
  ASSERT_TRUE(expect_ok(edit("wang", id, sequence, "第二")));
  ASSERT_TRUE(expect_ok(edit("wang", id, sequence, "第三")));
  EXPECT_THAT(events("li", "conversation/" + id),
              ElementsAre("message.sent", "message.edited", "message.edited"));
  EXPECT_THAT(everything_kept(), Not(HasSubstr("第二")));
  const auto history = run(log_->before({"li", "li"}, "conversation/" + id, 3, 1));
  ASSERT_TRUE(history);
  pb::MessageChanged first;
  ASSERT_TRUE(first.ParseFromString(history->events.at(0).payload));
  EXPECT_EQ(first.sequence(), sequence);
  EXPECT_FALSE(first.has_message());
}

TEST_P(MessageChangeTest, TheSameEditAgainUndoesNoLaterOne) {
  const auto id = direct("wang", "li");
  auto request = about<pb::EditMessageRequest>(id);
  request.set_sequence(say("wang", id, "第一"));
  request.set_text("第二");
  request.set_request_id("request-1");
  ASSERT_TRUE(expect_ok(call("wang", &Stub::EditMessage, request)));
  ASSERT_TRUE(expect_ok(edit("wang", id, request.sequence(), "第三")));
  EXPECT_EQ(expect_ok(call("wang", &Stub::EditMessage, request))->text(), "第三");
  EXPECT_THAT(texts("li", id), ElementsAre("第三"));
}

TEST_P(MessageChangeTest, WhoMayChangeWhat) {
  const auto id = direct("wang", "li");
  const auto sequence = say("wang", id, "您好");
  EXPECT_EQ(reason_of(edit("li", id, sequence, "改了")), "NOT_MESSAGE_SENDER");
  EXPECT_EQ(reason_of(edit("zhao", id, sequence, "改了")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(edit("wang", id, 99, "改了")), "MESSAGE_NOT_FOUND");
  EXPECT_EQ(reason_of(edit("wang", id, sequence, " ")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(edit("wang", id, 0, "改了")), "INVALID_ARGUMENT");
  clock_.advance(15min + 1ms);
  EXPECT_EQ(reason_of(edit("wang", id, sequence, "改了")), "EDIT_TOO_LATE");
  const auto other = say("wang", id, "再见");
  people_.cards.erase("li");
  EXPECT_EQ(reason_of(edit("wang", id, other, "改了")), "CARD_OUT_OF_REACH");
  EXPECT_THAT(texts("wang", id), ElementsAre("您好", "再见"));
}

TEST_P(MessageChangeTest, NothingIsLeftOfWhatWasRecalled) {
  const auto id = direct("wang", "li");
  const auto sequence = say("wang", id, "密码是样例");
  const auto reply = answer("li", id, sequence, "收到");
  ASSERT_TRUE(expect_ok(edit("wang", id, sequence, "密码是样例二")));
  ASSERT_TRUE(expect_ok(edit("li", id, reply, "收到了")));
  EXPECT_EQ(inbox("li").front().unread_count(), 1);
  const auto recalled = expect_ok(recall("wang", id, sequence));
  ASSERT_TRUE(recalled);
  EXPECT_TRUE(recalled->text().empty());
  EXPECT_TRUE(recalled->has_recall_time());
  EXPECT_FALSE(recalled->has_edit_time());
  EXPECT_EQ(recalled->recaller_name(), "样例wang");
  EXPECT_EQ(recalled->kind(), pb::MESSAGE_KIND_TEXT);
  EXPECT_THAT(everything_kept(), Not(HasSubstr("密码")));
  EXPECT_THAT(found("li", "密码"), IsEmpty());
  const auto quote = messages("li", id).back().quote();
  EXPECT_TRUE(quote.recalled());
  EXPECT_EQ(quote.sequence(), sequence);
  EXPECT_TRUE(quote.text().empty());
  EXPECT_EQ(inbox("li").front().unread_count(), 0) << "there is nothing to read";
  const auto topic = "conversation/" + id;
  const auto told = last_event<pb::MessageChanged>("li", topic, message_recalled);
  EXPECT_EQ(told.sequence(), sequence);
  EXPECT_TRUE(told.message().has_recall_time());
  const auto after = last_event<pb::MessageChanged>("li", topic, message_edited);
  EXPECT_EQ(after.message().text(), "收到了") << "what quotes it stays";
  EXPECT_TRUE(after.message().quote().recalled());
  const auto first = run(log_->after({"li", "li"}, topic, 0, 1));
  ASSERT_TRUE(first);
  pb::Message in_log;
  ASSERT_TRUE(in_log.ParseFromString(first->events.at(0).payload));
  EXPECT_TRUE(in_log.has_recall_time()) << "who reads the log later finds what stands now";
  EXPECT_EQ(in_log.sequence(), 0);
}

TEST_P(MessageChangeTest, RecallingAgainHasNoFurtherEffect) {
  const auto id = direct("wang", "li");
  const auto sequence = say("wang", id, "您好");
  const auto first = expect_ok(recall("wang", id, sequence));
  clock_.advance(1h);
  const auto again = expect_ok(recall("wang", id, sequence));
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->recall_time().seconds(), again->recall_time().seconds());
  EXPECT_THAT(events("li", "conversation/" + id), ElementsAre("message.sent", "message.recalled"));
  EXPECT_EQ(reason_of(edit("wang", id, sequence, "改了")), "MESSAGE_RECALLED");
  auto reply = message(id, "什么");
  reply.set_reply_to(sequence);
  EXPECT_EQ(reason_of(call("li", &Stub::SendMessage, reply)), "MESSAGE_RECALLED");
}

TEST_P(MessageChangeTest, MembersRecallTheirOwnAndAdminsAnything) {
  const auto id = group("wang", {"li", "zhao"});
  const auto first = say("li", id, "第一"), second = say("li", id, "第二");
  EXPECT_EQ(reason_of(recall("zhao", id, first)), "NOT_MESSAGE_SENDER");
  clock_.advance(2min);
  EXPECT_EQ(reason_of(recall("li", id, first)), "OK");
  clock_.advance(1ms);
  EXPECT_EQ(reason_of(recall("li", id, second)), "RECALL_TOO_LATE");
  clock_.advance(24h);
  EXPECT_EQ(expect_ok(recall("wang", id, second))->recaller_name(), "样例wang");
  const auto pair = direct("wang", "li");
  EXPECT_EQ(reason_of(recall("wang", pair, say("li", pair, "您好"))), "NOT_MESSAGE_SENDER");
}

TEST_P(MessageChangeTest, WhoHidesAMessageAloneDoesNotSeeIt) {
  const auto id = group("wang", {"li"});
  const auto first = say("wang", id, "第一"), second = say("wang", id, "第二");
  ASSERT_TRUE(expect_ok(hide("li", id, second)));
  ASSERT_TRUE(expect_ok(hide("li", id, second))) << "again";
  EXPECT_THAT(texts("li", id), ElementsAre("第一"));
  EXPECT_THAT(texts("wang", id), ElementsAre("第一", "第二"));
  EXPECT_EQ(inbox("li").front().last_message().text(), "第一");
  EXPECT_EQ(inbox("li").front().unread_count(), 1);
  EXPECT_EQ(inbox("wang").front().last_message().text(), "第二");
  EXPECT_THAT(found("li", "第二"), IsEmpty());
  EXPECT_THAT(found("wang", "第二"), ElementsAre("第二"));
  EXPECT_THAT(events("li", "card/li"), ElementsAre("message.hidden"));
  const auto told = last_event<pb::MessageHidden>("li", "card/li", message_hidden);
  EXPECT_EQ(told.conversation_id(), id);
  EXPECT_EQ(told.sequence(), second);
  EXPECT_THAT(events("wang", "card/wang"), IsEmpty());
  EXPECT_EQ(reason_of(hide("li", id, 99)), "MESSAGE_NOT_FOUND");
  EXPECT_EQ(reason_of(hide("zhao", id, first)), "CONVERSATION_NOT_FOUND");
  auto reply = message(id, "什么");
  reply.set_reply_to(second);
  EXPECT_EQ(reason_of(call("li", &Stub::SendMessage, reply)), "MESSAGE_NOT_FOUND");
}

TEST_P(MessageChangeTest, WhoeverCameLaterChangesNothingFromBefore) {
  const auto id = group("wang", {"li"});
  const auto before = say("wang", id, "在此之前");
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  EXPECT_EQ(reason_of(hide("zhao", id, before)), "MESSAGE_NOT_FOUND");
  EXPECT_EQ(reason_of(recall("zhao", id, before)), "MESSAGE_NOT_FOUND");
  answer("li", id, before, "好的");
  EXPECT_EQ(messages("zhao", id).back().quote().text(), "在此之前")
      << "a quote is a part of what the answer says";
}

TEST_P(MessageChangeTest, AChangeTellsNothingToWhoeverCameAfterTheMessage) {
  const auto id = group("wang", {"li"});
  const auto sequence = say("wang", id, "第一");
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  const auto reply = answer("li", id, sequence, "好的");
  ASSERT_TRUE(expect_ok(edit("wang", id, sequence, "改后的话")));
  const auto topic = "conversation/" + id;
  const auto told = last_event<pb::MessageChanged>("zhao", topic, message_edited);
  EXPECT_EQ(told.sequence(), sequence);
  EXPECT_FALSE(told.has_message()) << "who has it asks for it";
  EXPECT_THAT(texts("li", id, sequence + 1, 1), ElementsAre("改后的话"));
  EXPECT_THAT(texts("zhao", id, sequence + 1, 1), IsEmpty());
  ASSERT_TRUE(expect_ok(edit("li", id, reply, "好")));
  ASSERT_TRUE(expect_ok(add("wang", id, "chen")));
  ASSERT_TRUE(expect_ok(recall("wang", id, sequence)));
  const auto after = last_event<pb::MessageChanged>("zhao", topic, message_edited);
  EXPECT_EQ(after.message().text(), "好") << "chen does not read this event";
  EXPECT_TRUE(last_event<pb::MessageChanged>("zhao", topic, message_recalled).has_message());
}

// Whoever is second is told; what was said is gone in either order.
TEST_P(MessageChangeTest, OfEditingAndRecallingAtOnceRecallingWins) {
  const auto id = group("wang", {"li"});
  for (int round = 0; round < 10; ++round) {
    const auto sequence = say("li", id, "原文");
    auto editing =
        std::async(std::launch::async, [&] { return edit("li", id, sequence, "改后的话"); });
    auto recalling = std::async(std::launch::async, [&] { return recall("wang", id, sequence); });
    EXPECT_EQ(reason_of(recalling.get()), "OK");
    const auto edited = editing.get();
    EXPECT_TRUE(edited || reason_of(edited) == "MESSAGE_RECALLED") << reason_of(edited);
  }
  for (const auto& it : messages("wang", id)) EXPECT_TRUE(it.has_recall_time());
  EXPECT_THAT(everything_kept(), Not(HasSubstr("改后的话")));
  EXPECT_THAT(found("wang", "改后"), IsEmpty());
}

TEST_P(MessageChangeTest, AnswersAtOnceWithARecallQuoteNothing) {
  const auto id = group("wang", {"li"});
  for (int round = 0; round < 10; ++round) {
    const auto sequence = say("wang", id, "机密内容");
    auto recalling = std::async(std::launch::async, [&] { return recall("wang", id, sequence); });
    auto answering = std::async(std::launch::async, [&] {
      auto request = message(id, "回复");
      request.set_reply_to(sequence);
      return call("li", &Stub::SendMessage, request);
    });
    EXPECT_EQ(reason_of(recalling.get()), "OK");
    const auto answered = answering.get();
    EXPECT_TRUE(answered || reason_of(answered) == "MESSAGE_RECALLED") << reason_of(answered);
  }
  EXPECT_THAT(everything_kept(), Not(HasSubstr("机密")));
}

}  // namespace
}  // namespace mct::chat
