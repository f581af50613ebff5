#pragma once

#include <gmock/gmock.h>

#include "mct/chat/v1/chat_service.grpc.pb.h"

#include "backend/events/event_store.h"
#include "backend/features/chat/chat_module.h"
#include "backend/features/chat/tests/people.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::chat {

namespace pb = mct::chat::v1;

// The feature behind a server, and the people who talk.
class ChatFixture : public test::ServerTest {
 protected:
  using Stub = pb::ChatService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    std::vector<storage::Migration> all;
    for (auto room : {events::migrations(), requests::migrations(), migrations()})
      all.insert(all.end(), room.begin(), room.end());
    ASSERT_TRUE(run(storage::migrate(database(), all)));
    bridge_->authenticate_with(people_);
    bridge_->resolve_cards_with(people_);
    module_ = std::make_unique<ChatModule>(database(), *bridge_, people_, clock_);
    log_ = std::make_unique<events::EventStore>(database());
    log_->add_source(module_->topics());
    serve(*module_);
    stub_ = pb::ChatService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
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
  template <class T>
  static std::string reason_of(const Result<T>& result) {
    return std::string(result ? "OK" : result.error().reason.name);
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
  std::vector<std::string> texts(const std::string& who, const std::string& id,
                                 std::int64_t before = 0, int size = 0) {
    auto request = about<pb::ReadMessagesRequest>(id);
    request.set_before(before);
    request.set_page_size(size);
    std::vector<std::string> all;
    if (auto page = expect_ok(call(who, &Stub::ReadMessages, request)))
      for (const auto& it : page->messages()) all.push_back(it.text());
    return all;
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
  std::unique_ptr<ChatModule> module_;
  std::unique_ptr<events::EventStore> log_;
  std::unique_ptr<Stub> stub_;
};

}  // namespace mct::chat
