#include <gmock/gmock.h>
#include <thread>

#include "mct/events/v1/event_service.grpc.pb.h"

#include "backend/events/event_log.h"
#include "backend/events/events_module.h"
#include "backend/testing/everybody.h"
#include "backend/testing/server_test.h"

namespace mct::events {
namespace {

namespace pb = mct::events::v1;
using namespace std::chrono_literals;
using testing::ElementsAre;

constexpr Kind said{"word.said"};

// Everybody may read talk/a and what is named after their card.
class OpenTopics final : public TopicSource {
 public:
  Result<std::vector<Readable>> topics(storage::Connection&, const Reader& reader) override {
    return std::vector<Readable>{{"talk/a"}, {topic_of("card", reader.card_id)}};
  }
};

// A stream that is read by hand.
class Watching {
 public:
  Watching(pb::EventService::Stub& stub, const std::string& token, const std::string& card,
           std::int64_t cursor = 0) {
    context_.AddMetadata("authorization", "Bearer " + token);
    context_.AddMetadata("mct-card", card);
    context_.set_deadline(std::chrono::system_clock::now() + 20s);
    pb::WatchRequest request;
    auto& has = *request.add_cursors();
    has.set_topic("talk/a");
    has.set_sequence(cursor);
    reader_ = stub.Watch(&context_, request);
    if (reader_->Read(&first_)) opened_ = true;
  }
  ~Watching() { context_.TryCancel(); }

  bool opened() const { return opened_; }
  const pb::TopicChanges& topics() const { return first_.topics(); }

  // The numbers of the next events of talk/a; fewer when the stream ends.
  std::vector<std::int64_t> next(std::size_t count) {
    std::vector<std::int64_t> numbers;
    pb::WatchResponse answer;
    while (numbers.size() < count && reader_->Read(&answer))
      for (const auto& event : answer.events())
        if (event.topic() == "talk/a") numbers.push_back(event.sequence());
    return numbers;
  }
  Result<void> end() {
    const auto status = reader_->Finish();
    if (status.ok()) return {};
    return fail(rpc::error_from(status));
  }

 private:
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<pb::WatchResponse>> reader_;
  pb::WatchResponse first_;
  bool opened_ = false;
};

class EventsRpcTest : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    bridge_->authenticate_with(everybody_);
    bridge_->resolve_cards_with(everybody_);
    module_ = std::make_unique<EventsModule>(database(), *bridge_, clock_, EventsModule::Options{});
    module_->add_source(topics_);
    serve(*module_);
    stub_ = pb::EventService::NewStub(channel_);
  }
  void TearDown() override {
    server_.reset();
    module_.reset();
    ServerTest::TearDown();
  }

  void append(const std::string& payload = {}) {
    auto job = [&](storage::Connection& connection) {
      return events::append(connection, NewEvent{"talk/a", said, payload}, clock_.now_ms());
    };
    EXPECT_TRUE(run(database().write(job)));
  }

  const SystemClock clock_;
  test::Everybody everybody_;
  OpenTopics topics_;
  std::unique_ptr<EventsModule> module_;
  std::unique_ptr<pb::EventService::Stub> stub_;
};
MCT_ON_BOTH_ENGINES(EventsRpcTest);

TEST_P(EventsRpcTest, FirstTheTopicsThenWhatHappenedThenWhatHappens) {
  append();
  append();
  Watching watching(*stub_, "anna", "c1", 1);
  ASSERT_TRUE(watching.opened());
  ASSERT_EQ(watching.topics().opened_size(), 2);
  EXPECT_EQ(watching.topics().opened(0).topic(), "card/c1");
  EXPECT_EQ(watching.topics().opened(1).topic(), "talk/a");
  EXPECT_EQ(watching.topics().opened(1).standing(), pb::STANDING_CURRENT);
  EXPECT_EQ(watching.topics().opened(1).head(), 2);
  EXPECT_FALSE(watching.topics().more());
  EXPECT_THAT(watching.next(1), ElementsAre(2));
  append();
  EXPECT_THAT(watching.next(1), ElementsAre(3));
}

// The one who does not read holds up nobody, and misses nothing.
TEST_P(EventsRpcTest, ASlowReaderDelaysNobody) {
  constexpr int count = 600;
  Watching slow(*stub_, "anna", "c1"), quick(*stub_, "bert", "c2");
  ASSERT_TRUE(slow.opened());
  ASSERT_TRUE(quick.opened());
  std::thread writer([&] {
    for (int number = 0; number < count; ++number) append(std::string(most_payload, 'x'));
  });
  std::vector<std::int64_t> all;
  for (std::int64_t number = 1; number <= count; ++number) all.push_back(number);
  EXPECT_EQ(quick.next(count), all);
  writer.join();
  EXPECT_EQ(slow.next(count), all);
}

TEST_P(EventsRpcTest, ARevokedCardEndsItsStreamAndNoOther) {
  Watching gone(*stub_, "anna", "c1"), stays(*stub_, "anna", "c2");
  ASSERT_TRUE(gone.opened());
  ASSERT_TRUE(stays.opened());
  const Reason revoked{Code::permission_denied, "CARD_REVOKED"};
  bridge_->calls().end_card("c1", {revoked, "这张名片已被撤销", {}});
  EXPECT_TRUE(gone.next(1).empty());
  auto end = gone.end();
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().reason, revoked);
  append();
  EXPECT_THAT(stays.next(1), ElementsAre(1));
}

TEST_P(EventsRpcTest, ReadsATopicInPages) {
  for (int number = 0; number < 5; ++number) append("x");
  pb::ReadEventsRequest request;
  request.set_topic("talk/a");
  request.set_after(1);
  request.set_page_size(2);
  auto page = call_as("anna", *stub_, &pb::EventService::Stub::ReadEvents, request, "c1");
  ASSERT_TRUE(page) << page.error().message;
  ASSERT_EQ(page->events_size(), 2);
  EXPECT_EQ(page->events(0).sequence(), 2);
  EXPECT_EQ(page->events(0).kind(), "word.said");
  EXPECT_EQ(page->events(0).payload(), "x");
  EXPECT_TRUE(page->more());
  EXPECT_EQ(page->head(), 5);
}

TEST_P(EventsRpcTest, SaysWhatIsWrongWithARequest) {
  const auto reason_of = [&](const pb::ReadEventsRequest& request) {
    auto page = call_as("anna", *stub_, &pb::EventService::Stub::ReadEvents, request, "c1");
    return page ? std::string_view("OK") : page.error().reason.name;
  };
  pb::ReadEventsRequest request;
  EXPECT_EQ(reason_of(request), "INVALID_ARGUMENT");
  request.set_topic("card/somebody-elses");
  EXPECT_EQ(reason_of(request), "TOPIC_NOT_FOUND");
  request.set_topic("talk/a");
  EXPECT_EQ(reason_of(request), "OK");
  request.set_page_size(101);
  EXPECT_EQ(reason_of(request), "INVALID_ARGUMENT");
  Watching negative(*stub_, "anna", "c1", -1);
  EXPECT_EQ(negative.end().error().reason, mct::reason::invalid_argument);
}

}  // namespace
}  // namespace mct::events
