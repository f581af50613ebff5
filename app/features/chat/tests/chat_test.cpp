#include <QSignalSpy>

#include "app/features/chat/tests/chat_fixture.h"

namespace mct::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(ChatTest, WhatIsSaidIsThereOfflineAndCountedOnce) {
  ASSERT_TRUE(ready());
  const auto first = said("早"), second = said("到了吗");
  tell(first);
  tell(second);
  tell(second);
  EXPECT_EQ(unread(), 2);
  chats_->refresh();
  ASSERT_TRUE(ready());
  EXPECT_EQ(unread(), 2);

  channel_.go_offline(true);
  start();
  source_->refresh();
  ASSERT_EQ(source_->entries().size(), 1);
  EXPECT_EQ(source_->entries().first().title, "王样例");
  EXPECT_EQ(source_->entries().first().summary, "到了吗");
  EXPECT_EQ(source_->entries().first().unread, 2);
  open();
  EXPECT_THAT(texts(), ElementsAre("早", "到了吗"));
  EXPECT_THAT(column("unreadLine"), ElementsAre("false", "false"));
}

TEST_F(ChatTest, AListOfSeveralPagesIsTakenWhole) {
  pages_ = 2;
  said("早");
  start();
  ASSERT_TRUE(ready());
  EXPECT_EQ(channel_.calls(methods::list_conversations.path), 2);
  EXPECT_EQ(unread(), 1);
}

TEST_F(ChatTest, AMessageOfAConversationThatIsNotKnownBringsIt) {
  closed_ = true;
  start();
  ASSERT_TRUE(ready());
  EXPECT_EQ(unread(), -1);
  closed_ = false;
  tell(said("你好"));
  ASSERT_TRUE(until([this] { return unread() == 1; }));
  EXPECT_TRUE(until([this] { return moved_.received_sequence() == 1; }));
}

TEST_F(ChatTest, IsSentOnceAndInOrderAlsoAfterTheAppWasKilled) {
  ASSERT_TRUE(ready());
  open();
  ASSERT_TRUE(ready());
  channel_.go_offline(true);
  ASSERT_TRUE(send("一"));
  ASSERT_TRUE(send("二"));
  EXPECT_THAT(texts(), ElementsAre("一", "二"));
  EXPECT_THAT(column("sending"), ElementsAre("waiting", "waiting"));
  EXPECT_EQ(source_->entries().first().standing, "等待发出");

  start();
  channel_.go_offline(false);
  who_.session.begin({}, "access", "refresh");
  open();
  ASSERT_TRUE(until([this] { return messages_->unsent("a").isEmpty() && log_.size() == 2; }));
  EXPECT_THAT(texts(), ElementsAre("一", "二"));
  EXPECT_THAT(column("sending"), ElementsAre("", ""));
  ASSERT_TRUE(ready());
  tell(log_[0]);
  tell(log_[1]);
  EXPECT_THAT(texts(), ElementsAre("一", "二"));
  EXPECT_EQ(unread(), 0);
}

TEST_F(ChatTest, AMessageThatArrivedWithoutItsAnswerIsShownOnce) {
  ASSERT_TRUE(ready());
  open();
  ASSERT_TRUE(ready());
  channel_.hold(true);
  ASSERT_TRUE(send("一"));
  ASSERT_EQ(log_.size(), 1);
  tell(log_[0]);
  EXPECT_THAT(texts(), ElementsAre("一"));
  EXPECT_THAT(column("sending"), ElementsAre(""));
  channel_.hold(false);
  channel_.release();
}

TEST_F(ChatTest, WhatIsRefusedIsSentAgainOrGivenUp) {
  refused_ = true;
  ASSERT_TRUE(ready());
  open();
  ASSERT_TRUE(send("一"));
  ASSERT_TRUE(send("二"));
  ASSERT_TRUE(until([this] { return column("sending") == QStringList{"failed", "failed"}; }));
  EXPECT_THAT(column("errorText"), testing::Each(testing::Ne("")));
  EXPECT_EQ(source_->entries().first().standing, "未发出");
  refused_ = false;
  const auto unsent = messages_->unsent("a");
  actions_->discard(unsent[0].number);
  actions_->resend(unsent[1].number);
  ASSERT_TRUE(until([this] { return log_.size() == 1 && messages_->unsent("a").isEmpty(); }));
  EXPECT_THAT(texts(), ElementsAre("二"));
}

TEST_F(ChatTest, CursorsAreToldAlsoWhenTheNetworkComesLater) {
  ASSERT_TRUE(ready());
  tell(said("早"));
  ASSERT_TRUE(until([this] { return moved_.received_sequence() == 1; }));
  EXPECT_EQ(moved_.read_sequence(), 0);
  channel_.go_offline(true);
  chats_->mark_read("a");
  EXPECT_EQ(unread(), 0);
  QTest::qWait(20);
  channel_.go_offline(false);
  start();
  ASSERT_TRUE(until([this] { return moved_.read_sequence() == 1; }));
  // The server has not counted it yet when it answers.
  chats_->refresh();
  ASSERT_TRUE(ready());
  EXPECT_EQ(unread(), 0);
}

TEST_F(ChatTest, WhatIsReadElsewhereIsReadHereAndThePartnersCursorsAreShown) {
  ASSERT_TRUE(ready());
  tell(said("早"));
  EXPECT_EQ(unread(), 1);
  tell_moved(2, "card", 1, 1);
  EXPECT_EQ(unread(), 0);
  open();
  ASSERT_TRUE(ready());
  log_.emplace_back();  // the number of the event before
  tell(said("早啊", "card"));
  EXPECT_THAT(column("standing"), ElementsAre("", "已发出"));
  tell_moved(4, "other", 0, 3);
  EXPECT_THAT(column("standing"), ElementsAre("", "已送达"));
  tell_moved(5, "other", 3, 3);
  EXPECT_THAT(column("standing"), ElementsAre("", "已读"));
}

TEST_F(ChatTest, WhenEventsWereMissedTheMessagesAreReadAgain) {
  ASSERT_TRUE(ready());
  tell(said("最早"));
  for (int i = 0; i < 300; ++i) said(std::to_string(i));
  topic_ = topic(events::STANDING_BEHIND, 301);
  start();
  ASSERT_TRUE(ready());
  EXPECT_EQ(unread(), conversation_.unread_count());
  open();
  ASSERT_TRUE(ready());
  EXPECT_EQ(model_->count(), 50);
  EXPECT_EQ(texts().first(), "250");
  model_->showOlder();
  ASSERT_TRUE(until([this] { return model_->count() == 100; }));
  EXPECT_EQ(texts().first(), "200");
}

TEST_F(ChatTest, WhoIsRemovedKeepsNothingOfIt) {
  ASSERT_TRUE(ready());
  tell(said("早"));
  QSignalSpy left(chats_.get(), &ChatClient::left);
  events::WatchResponse answer;
  answer.mutable_topics()->add_closed("conversation/a");
  channel_.push(event_methods::watch, answer);
  EXPECT_EQ(left.size(), 1);
  EXPECT_FALSE(chats_->find("a"));
  EXPECT_THAT(messages_->from("a", 0), IsEmpty());
}

TEST_F(ChatTest, NewOnesBeginBehindALineAndADayBehindItsName) {
  ASSERT_TRUE(ready());
  tell(said("早"));
  chats_->mark_read("a");
  tell(said("在吗"));
  tell(said("有空吗"));
  open();
  EXPECT_THAT(column("unreadLine"), ElementsAre("false", "true", "false"));
  EXPECT_THAT(column("follows"), ElementsAre("false", "false", "true"));
  EXPECT_THAT(column("day"), ElementsAre(testing::Ne(""), "", ""));
}

TEST_F(ChatTest, AChangeReachesTheMessageItsQuotesAndTheInbox) {
  ASSERT_TRUE(ready());
  auto first = said("三点");
  auto answer = said("好的", "card");
  answer.mutable_quote()->set_sequence(1);
  answer.mutable_quote()->set_text("三点");
  tell(first);
  tell(answer);
  open();
  EXPECT_TRUE(column("quote").last().endsWith("三点"));
  first.set_text("四点");
  first.mutable_edit_time()->set_seconds(1'800'000'100);
  tell_changed(3, "message.edited", first);
  EXPECT_THAT(texts(), ElementsAre("四点", "好的"));
  EXPECT_THAT(column("edited"), ElementsAre("true", "false"));
  EXPECT_TRUE(column("quote").last().endsWith("四点"));

  answer.clear_text();
  answer.clear_quote();
  answer.mutable_recall_time()->set_seconds(1'800'000'200);
  answer.set_recaller_name("card");
  tell_changed(4, "message.recalled", answer);
  EXPECT_THAT(column("kind"), ElementsAre("text", "recalled"));
  EXPECT_EQ(texts().last(), "您撤回了一条消息");
  EXPECT_EQ(source_->entries().first().summary, "您撤回了一条消息");
}

TEST_F(ChatTest, WhatIsHiddenGoesFromHereAndTheOneBeforeIsTheLast) {
  ASSERT_TRUE(ready());
  tell(said("早"));
  tell(said("发错了"));
  open();
  pb::MessageHidden hidden;
  hidden.set_conversation_id("a");
  hidden.set_sequence(2);
  tell(7, "message.hidden", hidden.SerializeAsString(), "card/card");
  EXPECT_THAT(texts(), ElementsAre("早"));
  EXPECT_EQ(source_->entries().first().summary, "早");
}

TEST_F(ChatTest, AMentionCallsUntilItIsRead) {
  ASSERT_TRUE(ready());
  conversation_.mutable_marks()->set_muted(true);
  chats_->refresh();
  ASSERT_TRUE(ready());
  auto message = said("请看一下");
  message.add_mentioned_card_ids("card");
  tell(message);
  EXPECT_TRUE(source_->entries().first().calls);
  EXPECT_EQ(source_->entries().first().standing, "有人提到您");
  const auto called_ms = source_->entries().first().called_ms;
  EXPECT_EQ(called_ms, source_->entries().first().time_ms);
  tell(said("谢谢"));
  EXPECT_EQ(source_->entries().first().called_ms, called_ms);
  EXPECT_GT(source_->entries().first().time_ms, called_ms);
  chats_->mark_read("a");
  EXPECT_FALSE(source_->entries().first().calls);
}

TEST_F(ChatTest, MarksHoldHereUntilTheServerHasThem) {
  channel_.answer(methods::mark_conversation, [this](const pb::MarkConversationRequest& request) {
    *conversation_.mutable_marks() = request.marks();
    return Result<pb::Conversation>(conversation_);
  });
  ASSERT_TRUE(ready());
  tell(said("早"));
  channel_.go_offline(true);
  source_->mark("chat/a", InboxMark::archived, true);
  EXPECT_TRUE(source_->entries().first().archived);
  channel_.go_offline(false);
  chats_->refresh();
  ASSERT_TRUE(until([this] { return conversation_.marks().archived(); }));
  ASSERT_TRUE(ready());
  EXPECT_TRUE(source_->entries().first().archived);
  tell(said("在吗"));
  EXPECT_FALSE(source_->entries().first().archived) << "a new message brings it back";
}

TEST_F(ChatTest, ADraftIsKept) {
  messages_->keep_draft("a", "写到一半");
  start();
  EXPECT_EQ(messages_->draft("a"), "写到一半");
  messages_->keep_draft("a", {});
  EXPECT_EQ(messages_->draft("a"), "");
}

}  // namespace
}  // namespace mct::app
