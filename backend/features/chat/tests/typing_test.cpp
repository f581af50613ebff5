#include "mct/events/v1/event_service.grpc.pb.h"

#include "backend/events/events_module.h"
#include "backend/features/chat/tests/chat_fixture.h"
#include "backend/features/chat/topic_store.h"

namespace mct::chat {
namespace {

namespace events_pb = mct::events::v1;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

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
    context_.set_deadline(std::chrono::system_clock::now() + 20s);
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

class TypingTest : public ChatFixture {
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

  Result<pb::SayTypingResponse> type(const std::string& who, const std::string& id) {
    return call(who, &Stub::SayTyping, about<pb::SayTypingRequest>(id));
  }
  // How many rows there are of all that could have been written.
  std::int64_t rows() {
    auto job = [](storage::Connection& connection) {
      return connection.execute(
          "SELECT (SELECT COUNT(*) FROM event_entry) + (SELECT CAST(COALESCE(SUM(head), 0) AS "
          "BIGINT) FROM "
          "event_topic) + (SELECT COUNT(*) FROM push_notification) + (SELECT COUNT(*) FROM "
          "request_answer) + (SELECT COUNT(*) FROM chat_message)");
    };
    auto counted = run(database().read(job));
    return counted ? counted->rows.at(0).integer(0) : -1;
  }

  std::unique_ptr<StreamNode> node_;
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
