#pragma once

#include <cstdint>
#include <gmock/gmock.h>
#include <vector>

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
#include "app/features/chat/message_actions.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/message_model.h"
#include "app/features/chat/typing_client.h"
#include "app/platform/files.h"

namespace mct::app {

namespace methods = chat_methods;
namespace pb = methods::pb;
namespace events = event_methods::pb;

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
    typing_.reset();
    chats_.reset();
    outbox_.reset();
    stream_.reset();
    cache_ = std::make_unique<DeviceCache>(folder_.filePath("cache.sqlite"));
    stream_ = std::make_unique<EventStream>(channel_, who_.session, *cache_);
    outbox_ = std::make_unique<Outbox>(channel_, who_.session, *cache_);
    chats_ = std::make_unique<ChatClient>(channel_, who_.session, *cache_, *stream_, *outbox_);
    messages_ = std::make_unique<MessageClient>(channel_, who_.session, *outbox_, *chats_);
    typing_ = std::make_unique<TypingClient>(channel_, who_.session, *stream_, *chats_,
                                             std::chrono::milliseconds(200));
    source_ = std::make_unique<ChatSource>(*chats_, *messages_, who_.session);
  }
  // The page of the conversation.
  MessageModel& open() {
    services_.provide<Channel>(channel_);
    services_.provide(*cache_);
    services_.provide(translations_);
    services_.provide(who_.session);
    services_.provide(*chats_);
    services_.provide(*messages_);
    services_.provide(navigation_);
    services_.provide<Files>(files_);
    model_ = std::make_unique<MessageModel>();
    model_->set_conversation_id("a");
    model_->start(services_);
    actions_ = std::make_unique<MessageActions>();
    actions_->setProperty("conversationId", "a");
    actions_->start(services_);
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
  void tell_signal(const char* kind, const char* card_id, const std::string& payload,
                   const char* of = "conversation/a") {
    events::WatchResponse answer;
    auto& signal = *answer.add_passing_signals();
    signal.set_topic(of);
    signal.set_kind(kind);
    signal.set_from_card_id(card_id);
    signal.set_payload(payload);
    channel_.push(event_methods::watch, answer);
  }
  void tell_typing(const char* card_id, const char* name, const char* of = "conversation/a") {
    pb::TypingSaid said;
    said.set_name(name);
    tell_signal("typing.said", card_id, said.SerializeAsString(), of);
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
  std::unique_ptr<TypingClient> typing_;
  std::unique_ptr<ChatSource> source_;
  std::unique_ptr<MessageModel> model_;
  std::unique_ptr<MessageActions> actions_;
};

}  // namespace mct::app
