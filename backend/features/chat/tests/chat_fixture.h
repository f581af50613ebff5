#pragma once

#include <gmock/gmock.h>

#include "mct/attachment/v1/attachment_service.grpc.pb.h"
#include "mct/chat/v1/chat_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/attachments/attachments_module.h"
#include "backend/core/digest.h"
#include "backend/events/event_log.h"
#include "backend/events/event_store.h"
#include "backend/features/chat/chat_events.h"
#include "backend/features/chat/chat_module.h"
#include "backend/features/chat/tests/people.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

// As the directory gives it.
class OwnTopic final : public events::TopicSource {
 public:
  Result<std::vector<events::Readable>> topics(storage::Connection&,
                                               const events::Reader& reader) override {
    return std::vector<events::Readable>{{events::topic_of("card", reader.card_id)}};
  }
};

// The feature behind a server, and the people who talk.
class ChatFixture : public test::ServerTest {
 protected:
  using Stub = pb::ChatService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({events::migrations(), requests::migrations(), attachments::migrations(),
                         push::migrations(), migrations()}));
    bridge_->authenticate_with(people_);
    bridge_->resolve_cards_with(people_);
    module_ = std::make_unique<ChatModule>(database(), *bridge_, people_, clock_);
    log_ = std::make_unique<events::EventStore>(database());
    log_->add_source(module_->topics());
    log_->add_source(own_topic_);
    files_ = std::make_unique<attachments::AttachmentsModule>(database(), *bridge_, clock_,
                                                              attachments::Limits{});
    files_->add_viewer("message", module_->attachment_viewer());
    struct {
      ChatModule& chat;
      attachments::AttachmentsModule& files;
      void add_services(rpc::Server& server) {
        chat.add_services(server);
        files.add_services(server);
      }
    } both{*module_, *files_};
    serve(both);
    stub_ = pb::ChatService::NewStub(channel_);
    file_stub_ = attachment::v1::AttachmentService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    files_.reset();
    module_.reset();
  }

  template <class Response, class Request>
  Result<Response> call(const std::string& who,
                        grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                     Response*),
                        const Request& request) {
    return call_as(who, *stub_, method, request);
  }
  template <class Request>
  static Request about(const std::string& id) {
    Request request;
    request.set_id(id);
    return request;
  }

  Result<pb::Conversation> open(const std::string& who, const std::string& with) {
    pb::OpenDirectConversationRequest request;
    request.set_card_id(with);
    return call(who, &Stub::OpenDirectConversation, request);
  }
  std::string direct(const std::string& who, const std::string& with) {
    auto opened = expect_ok(open(who, with));
    return opened ? opened->id() : std::string();
  }
  std::string group(const std::string& who, const std::vector<std::string>& others) {
    pb::CreateGroupRequest request;
    request.set_name("样例群");
    for (const auto& id : others) request.add_card_ids(id);
    request.set_request_id(random_id());
    auto made = expect_ok(call(who, &Stub::CreateGroup, request));
    return made ? made->id() : std::string();
  }
  static pb::SendMessageRequest message(const std::string& id, const std::string& text) {
    auto request = about<pb::SendMessageRequest>(id);
    request.set_text(text);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Message> send(const std::string& who, const std::string& id, const std::string& text) {
    return call(who, &Stub::SendMessage, message(id, text));
  }
  // Sends it, and gives its number.
  std::int64_t say(const std::string& who, const std::string& id, const std::string& text) {
    auto sent = expect_ok(send(who, id, text));
    return sent ? sent->sequence() : 0;
  }
  Result<pb::Message> edit(const std::string& who, const std::string& id, std::int64_t sequence,
                           const std::string& text) {
    auto request = about<pb::EditMessageRequest>(id);
    request.set_sequence(sequence);
    request.set_text(text);
    request.set_request_id(random_id());
    return call(who, &Stub::EditMessage, request);
  }
  Result<pb::Message> recall(const std::string& who, const std::string& id, std::int64_t sequence) {
    auto request = about<pb::RecallMessageRequest>(id);
    request.set_sequence(sequence);
    return call(who, &Stub::RecallMessage, request);
  }
  Result<pb::HideMessageResponse> hide(const std::string& who, const std::string& id,
                                       std::int64_t sequence) {
    auto request = about<pb::HideMessageRequest>(id);
    request.set_sequence(sequence);
    return call(who, &Stub::HideMessage, request);
  }
  Result<pb::SearchMessagesResponse> search(const std::string& who, const std::string& query,
                                            const std::string& id = {}) {
    auto request = about<pb::SearchMessagesRequest>(id);
    request.set_query(query);
    return call(who, &Stub::SearchMessages, request);
  }
  // The texts of what is found.
  std::vector<std::string> found(const std::string& who, const std::string& query,
                                 const std::string& id = {}) {
    std::vector<std::string> all;
    if (auto page = expect_ok(search(who, query, id)))
      for (const auto& it : page->found()) all.push_back(it.message().text());
    return all;
  }
  Result<pb::Cursors> move(const std::string& who, const std::string& id, std::int64_t read,
                           std::int64_t received = 0) {
    auto request = about<pb::MoveCursorsRequest>(id);
    request.mutable_cursors()->set_read_sequence(read);
    request.mutable_cursors()->set_received_sequence(received);
    return call(who, &Stub::MoveCursors, request);
  }
  Result<pb::Conversation> add(const std::string& who, const std::string& id,
                               const std::string& card_id) {
    auto request = about<pb::AddMembersRequest>(id);
    request.add_card_ids(card_id);
    request.set_request_id(random_id());
    return call(who, &Stub::AddMembers, request);
  }
  Result<pb::RemoveMemberResponse> remove(const std::string& who, const std::string& id,
                                          const std::string& card_id) {
    auto request = about<pb::RemoveMemberRequest>(id);
    request.set_card_id(card_id);
    request.set_request_id(random_id());
    return call(who, &Stub::RemoveMember, request);
  }

  std::vector<pb::Conversation> inbox(const std::string& who) {
    auto page = expect_ok(call(who, &Stub::ListConversations, pb::ListConversationsRequest()));
    if (!page) return {};
    return {page->conversations().begin(), page->conversations().end()};
  }
  std::vector<pb::Message> messages(const std::string& who, const std::string& id,
                                    std::int64_t before = 0, int size = 0) {
    auto request = about<pb::ReadMessagesRequest>(id);
    request.set_before(before);
    request.set_page_size(size);
    auto page = expect_ok(call(who, &Stub::ReadMessages, request));
    if (!page) return {};
    return {page->messages().begin(), page->messages().end()};
  }
  std::vector<std::string> texts(const std::string& who, const std::string& id,
                                 std::int64_t before = 0, int size = 0) {
    std::vector<std::string> all;
    for (const auto& it : messages(who, id, before, size)) all.push_back(it.text());
    return all;
  }
  // The last event of a kind on a topic that a card may read, as a message of the contract.
  template <class Payload>
  Payload last_event(const std::string& who, const std::string& topic, events::Kind kind) {
    auto history = run(log_->before({who, who}, topic, 0, 100));
    Payload payload;
    if (history)
      for (const auto& it : history->events)
        if (it.kind == kind.name()) payload.ParseFromString(it.payload);
    return payload;
  }
  // All that the log and the tables still say, to look for what must be gone.
  std::string everything_kept() {
    auto kept = run(database().read([](storage::Connection& connection) -> Result<std::string> {
      std::string all;
      for (const auto* sql :
           {"SELECT payload FROM event_entry", "SELECT answer FROM request_answer",
            "SELECT waveform FROM chat_message"})
        if (auto rows = connection.execute(sql); rows)
          for (const auto& row : *rows) all += row.is_null(0) ? "" : row.blob(0);
      for (const auto* sql : {"SELECT text FROM chat_message"})
        if (auto rows = connection.execute(sql); rows)
          for (const auto& row : *rows) all += row.text(0);
      return all;
    }));
    return kept.value_or(std::string());
  }

  // The kinds of the events that a card may read of a topic.
  std::vector<std::string> events(const std::string& who, const std::string& topic) {
    auto history = run(log_->before({who, who}, topic, 0, 100));
    std::vector<std::string> kinds;
    if (history)
      for (const auto& it : history->events) kinds.push_back(it.kind);
    return kinds;
  }

  test::SetClock clock_;
  People people_;
  OwnTopic own_topic_;
  std::unique_ptr<ChatModule> module_;
  std::unique_ptr<attachments::AttachmentsModule> files_;
  std::unique_ptr<events::EventStore> log_;
  std::unique_ptr<Stub> stub_;
  std::unique_ptr<attachment::v1::AttachmentService::Stub> file_stub_;
};

}  // namespace mct::chat
