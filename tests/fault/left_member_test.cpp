#include "tests/fault/served.h"
#include "tests/fault/watcher.h"

namespace mct::fault {
namespace {

using Chat = chat::v1::ChatService::Stub;

class LeftMemberTest : public FaultTest {
 protected:
  Someone admin() const { return room().person(0); }
  Someone member() const { return room().person(3); }

  void remove_member() {
    chat::v1::RemoveMemberRequest request;
    request.set_id(room().id);
    request.set_card_id(member().card);
    request.set_request_id("remove-" + std::to_string(++changes_));
    chat::v1::RemoveMemberResponse answer;
    const auto status = call(admin(), *chat_, &Chat::RemoveMember, request, answer);
    ASSERT_TRUE(status.ok()) << status.error_message();
  }
  void add_member() {
    chat::v1::AddMembersRequest request;
    request.set_id(room().id);
    request.add_card_ids(member().card);
    request.set_request_id("add-" + std::to_string(++changes_));
    chat::v1::Conversation answer;
    const auto status = call(admin(), *chat_, &Chat::AddMembers, request, answer);
    ASSERT_TRUE(status.ok()) << status.error_message();
  }
  // The event of the last change of who is in the room.
  std::int64_t last_change() {
    std::int64_t last = 0;
    for (const auto& event : log_of(room(), channel()))
      if (event.kind() == "members.changed") last = event.sequence();
    return last;
  }
  grpc::StatusCode reads_messages() {
    chat::v1::ReadMessagesRequest request;
    request.set_id(room().id);
    chat::v1::ReadMessagesResponse answer;
    return call(member(), *chat_, &Chat::ReadMessages, request, answer).error_code();
  }
  grpc::StatusCode reads_events() {
    using Events = events::v1::EventService::Stub;
    const auto stub = events::v1::EventService::NewStub(channel());
    events::v1::ReadEventsRequest request;
    request.set_topic(room().topic());
    events::v1::ReadEventsResponse answer;
    return call(member(), *stub, &Events::ReadEvents, request, answer).error_code();
  }

  void SetUp() override {
    FaultTest::SetUp();
    if (!IsSkipped() && !HasFatalFailure()) chat_ = chat::v1::ChatService::NewStub(channel());
  }

  std::unique_ptr<Chat> chat_;
  int changes_ = 0;
};
MCT_ON_BOTH_ENGINES(LeftMemberTest);

TEST_P(LeftMemberTest, WhoIsTakenOutGetsNothingFromThatEventOnWhileOthersTalk) {
  const int rounds = size(10, 100);
  const auto address = backend().address().toStdString();
  const auto talkers = talking(address, std::chrono::milliseconds(1), 3);
  for (int round = 0; round < rounds; ++round) {
    Watcher watcher(channel_to(address), member(), room().topic());
    ASSERT_TRUE(watcher.is_live());
    const auto joined = last_change();
    ASSERT_TRUE(watcher.reaches(joined + between(0, 50)));
    ASSERT_NO_FATAL_FAILURE(remove_member());
    EXPECT_EQ(reads_messages(), grpc::StatusCode::NOT_FOUND);
    EXPECT_EQ(reads_events(), grpc::StatusCode::NOT_FOUND);
    ASSERT_TRUE(watcher.is_closed());
    const auto left = last_change();
    rest(0, 30);
    EXPECT_EQ(watcher.complaints(), std::vector<std::string>());
    EXPECT_LT(watcher.seen().back().sequence, left);
    ASSERT_NO_FATAL_FAILURE(add_member());
    // The same stream goes on with the event of coming back, and without what lies between.
    const auto back = last_change();
    ASSERT_TRUE(watcher.reaches(back));
    EXPECT_EQ(watcher.complaints(), std::vector<std::string>());
    for (const auto& it : watcher.seen())
      EXPECT_TRUE(it.sequence < left || it.sequence >= back) << it.sequence;
  }
  for (const auto& talker : talkers) talker->stop();
  expect_kept_once(room(), channel(), talkers);
}

}  // namespace
}  // namespace mct::fault
