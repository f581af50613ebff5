#pragma once

#include "mct/events/v1/event_service.grpc.pb.h"

#include "backend/events/events_module.h"
#include "backend/features/chat/tests/chat_fixture.h"
#include "backend/features/chat/topic_store.h"

namespace mct::chat {

namespace events_pb = mct::events::v1;

// A second node on the same database, which has the streams.
class StreamNode {
 public:
  StreamNode(asio::thread_pool& pool, storage::Database& database, People& people,
             const Clock& clock, const std::filesystem::path& folder)
      : bridge_(pool, rpc::OperatorToken(std::string(64, 'b')), Limits{}),
        events_(database, bridge_, clock, events::EventsModule::Options{}),
        server_(config_in(folder), bridge_) {
    bridge_.authenticate_with(people);
    bridge_.resolve_cards_with(people);
    events_.add_source(conversations_);
    events_.add_source(own_);
    events_.add_services(server_);
    EXPECT_TRUE(server_.start());
    stub_ = events_pb::EventService::NewStub(
        grpc::CreateChannel(server_.address(), grpc::InsecureChannelCredentials()));
  }

  events_pb::EventService::Stub& stub() { return *stub_; }

 private:
  static Config config_in(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    Config config;
    config.listen = "127.0.0.1:0";
    config.data_dir = folder;
    return config;
  }

  rpc::Bridge bridge_;
  ConversationTopics conversations_;
  OwnTopic own_;
  events::EventsModule events_;
  rpc::Server server_;
  std::unique_ptr<events_pb::EventService::Stub> stub_;
};

// A card's stream, read by hand.
class Stream {
 public:
  Stream(StreamNode& node, const std::string& card) {
    context_.AddMetadata("authorization", "Bearer " + card);
    context_.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
    reader_ = node.stub().Watch(&context_, {});
    events_pb::WatchResponse topics;
    EXPECT_TRUE(reader_->Read(&topics));
  }
  ~Stream() { context_.TryCancel(); }

  // The signals that come before the next event of this kind.
  std::vector<events_pb::Signal> until(const std::string& kind) {
    std::vector<events_pb::Signal> heard;
    events_pb::WatchResponse answer;
    while (reader_->Read(&answer)) {
      heard.insert(heard.end(), answer.passing_signals().begin(), answer.passing_signals().end());
      for (const auto& it : answer.events())
        if (it.kind() == kind) return heard;
    }
    ADD_FAILURE() << kind << " did not come";
    return heard;
  }
  std::vector<events_pb::Signal> next() {
    events_pb::WatchResponse answer;
    while (answer.passing_signals_size() == 0 && reader_->Read(&answer)) {
    }
    return {answer.passing_signals().begin(), answer.passing_signals().end()};
  }

 private:
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<events_pb::WatchResponse>> reader_;
};

// Conversations on one node, and streams on another.
class SignalFixture : public ChatFixture {
 protected:
  void SetUp() override {
    ChatFixture::SetUp();
    if (IsSkipped()) return;
    node_ = std::make_unique<StreamNode>(pool(), database(), people_, clock_, folder_ / "other");
    // Only what is said once the node listens is heard: what comes behind an event that a waiting
    // stream was woken for.
    const auto notes = direct("chen", "chen");
    Stream chen(*node_, "chen");
    for (const auto* text : {"一", "二"}) {
      say("chen", notes, text);
      chen.until("message.sent");
    }
  }
  void TearDown() override {
    node_.reset();
    ChatFixture::TearDown();
  }

  // How many rows there are of all that could have been written.
  std::int64_t rows() {
    auto job = [](storage::Connection& connection) {
      return connection.execute(
          "SELECT (SELECT COUNT(*) FROM event_entry) + (SELECT CAST(COALESCE(SUM(head), 0) AS "
          "BIGINT) FROM "
          "event_topic) + (SELECT COUNT(*) FROM push_notification) + (SELECT COUNT(*) FROM "
          "request_answer) + (SELECT COUNT(*) FROM chat_message) + "
          "(SELECT COUNT(*) FROM chat_presence)");
    };
    auto counted = run(database().read(job));
    return counted ? counted->rows.at(0).integer(0) : -1;
  }

  std::unique_ptr<StreamNode> node_;
};

}  // namespace mct::chat
