#include <cmath>
#include <cstdint>
#include <gmock/gmock.h>
#include <vector>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/events/event_methods.h"
#include "app/core/events/event_stream.h"
#include "app/core/navigation.h"
#include "app/core/outbox/outbox.h"
#include "app/core/services.h"
#include "app/core/testing/signed_in.h"
#include "app/core/translations.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_methods.h"
#include "app/features/chat/chat_source.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/message_model.h"
#include "app/features/chat/opus_decoding.h"
#include "app/features/chat/opus_encoding.h"
#include "app/platform/files.h"

namespace mct::app {
namespace {

namespace methods = chat_methods;
namespace pb = methods::pb;
namespace events = event_methods::pb;
using testing::ElementsAre;
using testing::IsEmpty;

class NoFiles final : public Files {
 public:
  void open(Kind, QObject*, std::function<void(File)>) override {}
  void save(File, QObject*, std::function<void()>) override {}
};

// A server with one conversation, between “card” and “other”, and an app that is started anew as
// after it was killed.
class ChatTest : public testing::Test {
 protected:
  ChatTest() {
    conversation_.set_id("a");
    conversation_.set_kind(pb::CONVERSATION_KIND_DIRECT);
    conversation_.set_title("王样例");
    conversation_.set_partner_card_id("other");
    conversation_.mutable_partner();
    topic_ = topic(events::STANDING_CURRENT, 0);
    channel_.answer(event_methods::watch, [this](const events::WatchRequest&) {
      events::WatchResponse answer;
      answer.mutable_topics();
      if (!closed_) *answer.mutable_topics()->add_opened() = topic_;
      return Result<events::WatchResponse>(answer);
    });
    channel_.answer(methods::list_conversations, [this](const pb::ListConversationsRequest& it) {
      pb::ListConversationsResponse page;
      if (it.page_token().empty() && pages_ > 1) page.set_next_page_token("2");
      if ((!it.page_token().empty() || pages_ == 1) && !closed_)
        *page.add_conversations() = conversation_;
      return Result<pb::ListConversationsResponse>(page);
    });
    channel_.answer(methods::get_conversation, [this](const pb::GetConversationRequest&) {
      return Result<pb::Conversation>(conversation_);
    });
    channel_.answer(methods::read_messages, [this](const pb::ReadMessagesRequest& request) {
      pb::ReadMessagesResponse page;
      const auto end = request.before() > 0 ? request.before() : INT64_MAX;
      std::vector<pb::Message> older;
      for (const auto& it : log_)
        if (it.sequence() < end) older.push_back(it);
      const auto skipped = older.size() > 50 ? older.size() - 50 : 0;
      for (auto i = skipped; i < older.size(); ++i) *page.add_messages() = older[i];
      page.set_more(skipped > 0);
      return Result<pb::ReadMessagesResponse>(page);
    });
    channel_.answer(methods::send_message,
                    [this](const pb::SendMessageRequest& request) -> Result<pb::Message> {
                      if (refused_) return fail(Code::not_found, "CARD_OUT_OF_REACH", {});
                      return said(request.text(), "card", request.request_id());
                    });
    channel_.answer(methods::move_cursors, [this](const pb::MoveCursorsRequest& request) {
      moved_ = request.cursors();
      return Result<pb::Cursors>(moved_);
    });
    start();
  }

  void start() {
    model_.reset();
    source_.reset();
    messages_.reset();
    chats_.reset();
    outbox_.reset();
    stream_.reset();
    cache_ = std::make_unique<DeviceCache>(folder_.filePath("cache.sqlite"));
    stream_ = std::make_unique<EventStream>(channel_, who_.session, *cache_);
    outbox_ = std::make_unique<Outbox>(channel_, who_.session, *cache_);
    chats_ = std::make_unique<ChatClient>(channel_, who_.session, *cache_, *stream_, *outbox_);
    messages_ = std::make_unique<MessageClient>(channel_, who_.session, *outbox_, *chats_);
    source_ = std::make_unique<ChatSource>(*chats_, *messages_, who_.session);
  }
  // The page of the conversation.
  MessageModel& open() {
    services_.provide<Channel>(channel_);
    services_.provide(translations_);
    services_.provide(who_.session);
    services_.provide(*chats_);
    services_.provide(*messages_);
    services_.provide(navigation_);
    services_.provide<Files>(files_);
    model_ = std::make_unique<MessageModel>();
    model_->set_conversation_id("a");
    model_->start(services_);
    return *model_;
  }

  static events::Topic topic(events::Standing standing, qint64 head) {
    events::Topic topic;
    topic.set_topic("conversation/a");
    topic.set_standing(standing);
    topic.set_head(head);
    topic.set_first(1);
    return topic;
  }
  // On the server.
  pb::Message said(const std::string& text, const std::string& by = "other",
                   const std::string& request_id = {}) {
    for (const auto& it : log_)
      if (!request_id.empty() && it.request_id() == request_id) return it;
    pb::Message message;
    message.set_sequence(static_cast<qint64>(log_.size()) + 1);
    message.set_sender_card_id(by);
    message.set_sender_name(by);
    message.set_text(text);
    message.set_request_id(request_id.empty() ? text : request_id);
    message.mutable_send_time()->set_seconds(1'800'000'000 + message.sequence());
    log_.push_back(message);
    *conversation_.mutable_last_message() = message;
    if (by == "other") conversation_.set_unread_count(conversation_.unread_count() + 1);
    return message;
  }
  void tell(qint64 sequence, const char* kind, const std::string& payload,
            const char* of = "conversation/a") {
    events::WatchResponse answer;
    auto& event = *answer.add_events();
    event.set_topic(of);
    event.set_sequence(sequence);
    event.set_kind(kind);
    event.set_payload(payload);
    channel_.push(event_methods::watch, answer);
  }
  void tell(const pb::Message& message) {
    auto payload = message;
    payload.clear_sequence();
    tell(message.sequence(), "message.sent", payload.SerializeAsString());
  }
  void tell_moved(qint64 sequence, const char* card_id, qint64 read, qint64 received) {
    pb::CursorsMoved moved;
    moved.set_conversation_id("a");
    moved.set_card_id(card_id);
    moved.mutable_cursors()->set_read_sequence(read);
    moved.mutable_cursors()->set_received_sequence(received);
    tell(sequence, "cursors.moved", moved.SerializeAsString());
  }

  bool send(const char* text) {
    NewMessage message;
    message.text = text;
    return messages_->send("a", message);
  }
  void tell_changed(qint64 sequence, const char* kind, const pb::Message& message) {
    pb::MessageChanged change;
    change.set_sequence(message.sequence());
    *change.mutable_message() = message;
    tell(sequence, kind, change.SerializeAsString());
  }

  static bool until(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 5'000);
  }
  bool ready() {
    return until([this] { return stream_->live() && channel_.pending() == 0; });
  }
  int unread() const {
    const auto kept = chats_->find("a");
    return kept ? kept->unread : -1;
  }
  QStringList texts() const { return column("text"); }
  QStringList column(const QByteArray& role) const {
    QStringList all;
    const int number = model_->roleNames().key(role);
    for (int row = model_->count() - 1; row >= 0; --row)
      all.append(model_->data(model_->index(row), number).toString());
    return all;
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  SignedIn who_{channel_};
  Translations translations_;
  Navigation navigation_{nullptr};
  NoFiles files_;
  Services services_;
  pb::Conversation conversation_;
  std::vector<pb::Message> log_;
  events::Topic topic_;
  pb::Cursors moved_;
  int pages_ = 1;
  bool closed_ = false, refused_ = false;
  std::unique_ptr<DeviceCache> cache_;
  std::unique_ptr<EventStream> stream_;
  std::unique_ptr<Outbox> outbox_;
  std::unique_ptr<ChatClient> chats_;
  std::unique_ptr<MessageClient> messages_;
  std::unique_ptr<ChatSource> source_;
  std::unique_ptr<MessageModel> model_;
};

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
  model_->discard(unsent[0].number);
  model_->resend(unsent[1].number);
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

TEST(SpeechTest, ComesBackAsLongAsItWas) {
  for (const int count : {100, 960, 961, 48'000, 150'017}) {
    QByteArray samples;
    for (int i = 0; i < count; ++i) {
      const auto sample = static_cast<qint16>(8'000 * std::sin(i * 0.05));
      samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    OpusEncoding encoding;
    // As a microphone gives it: in pieces of any size.
    for (qsizetype at = 0; at < samples.size(); at += 1'000)
      encoding.append(samples.mid(at, 1'000));
    const auto decoded = decode_opus(encoding.finish());
    EXPECT_EQ(decoded.size(), count * 4) << "two channels of two bytes";
    EXPECT_EQ(encoding.duration_ms(), count / 48);
  }
  EXPECT_EQ(OpusEncoding().finish(), QByteArray());
  EXPECT_EQ(decode_opus("no speech"), QByteArray());
}

}  // namespace
}  // namespace mct::app
