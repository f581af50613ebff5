#include <filesystem>
#include <fstream>
#include <google/protobuf/util/time_util.h>

#include "mct/notice/v1/notice_sending_service.grpc.pb.h"

#include "tests/fault/served.h"
#include "tests/fault/watcher.h"

namespace mct::fault {
namespace {

using google::protobuf::util::TimeUtil;

constexpr auto libfaketime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

// A server whose clock somebody sets.
class ClockTest : public FaultTest {
 protected:
  void SetUp() override {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "a sanitizer must be loaded first, and so must libfaketime";
#endif
    if (!std::filesystem::exists(libfaketime)) GTEST_SKIP() << "needs libfaketime";
    set_clock("+0");
    FaultTest::SetUp();
  }

  e2e::BackendProcess::Options options() const override {
    auto options = FaultTest::options();
    auto& environment = options.environment;
    environment.insert("LD_PRELOAD", libfaketime);
    environment.insert("FAKETIME_TIMESTAMP_FILE", file());
    environment.insert("FAKETIME_NO_CACHE", "1");
    // As when a person or NTP sets the clock: what runs down is not touched.
    environment.insert("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    return options;
  }

  // Such as +1d. Renamed into place, so that nobody reads half of it.
  void set_clock(const char* offset) {
    const auto name = file().toStdString();
    std::ofstream(name + ".new") << offset << '\n';
    std::filesystem::rename(name + ".new", name);
  }

  chat::v1::Message say(const Someone& who, const std::string& request_id) {
    const auto stub = chat::v1::ChatService::NewStub(channel());
    chat::v1::Message sent;
    const auto status = send(who, *stub, room().id, request_id, "样例 " + request_id, sent);
    EXPECT_TRUE(status.ok()) << request_id << ": " << status.error_message();
    return sent;
  }
  grpc::Status try_to_say(const Someone& who) {
    const auto stub = chat::v1::ChatService::NewStub(channel());
    chat::v1::Message sent;
    return send(who, *stub, room().id, "refused", "样例", sent);
  }

  void schedule_notice(const Someone& admin, std::int64_t in_hours) {
    using Sending = notice::v1::NoticeSendingService::Stub;
    const auto stub = notice::v1::NoticeSendingService::NewStub(channel());
    notice::v1::SendNoticeRequest request;
    request.mutable_content()->set_kind(notice::v1::NOTICE_KIND_ANNOUNCEMENT);
    request.mutable_content()->set_title("样例公告");
    request.mutable_content()->set_body("样例");
    request.mutable_audience()->add_organization_ids("minzheng");
    request.set_request_id("later");
    *request.mutable_send_time() = TimeUtil::GetCurrentTime() + TimeUtil::HoursToDuration(in_hours);
    notice::v1::Notice notice;
    const auto status = call(admin, *stub, &Sending::SendNotice, request, notice);
    ASSERT_TRUE(status.ok()) << status.error_message();
  }

 private:
  QString file() const {
    return folder_.filePath("clock");
  }

  QTemporaryDir folder_;
};
MCT_ON_BOTH_ENGINES(ClockTest);

TEST_P(ClockTest, ADayForwardAndBackLosesNothingAndSaysNothingTwice) {
  const auto address = backend().address().toStdString();
  auto& session = *room().sessions[1];
  auto who = session.who();
  const auto renew = [&] {
    const auto renewed = session.renew(channel(), who);
    EXPECT_TRUE(renewed.ok()) << renewed.error_message();
    who = session.who();
  };
  Watcher room_watcher(channel_to(address), room().person(0), room().topic());
  Watcher unit_watcher(channel_to(address), room().person(0), "organization/minzheng");
  ASSERT_TRUE(room_watcher.is_live() && unit_watcher.is_live());
  const auto first = say(who, "before");
  ASSERT_NO_FATAL_FAILURE(schedule_notice(town().admin("minzheng"), 12));

  set_clock("+1d");
  EXPECT_EQ(e2e::reason_of(try_to_say(who)), "SESSION_ENDED") << "15 minutes are long over";
  renew();
  const auto second = say(who, "a-day-later");
  EXPECT_GT(second.send_time().seconds(), first.send_time().seconds() + 86'000);
  ASSERT_TRUE(unit_watcher.reaches(1)) << "the notice is due";

  set_clock("+0");
  EXPECT_EQ(e2e::reason_of(try_to_say(who)), "SESSION_ENDED") << "made by a clock that was wrong";
  renew();
  const auto third = say(who, "back-again");
  EXPECT_LT(third.send_time().seconds(), second.send_time().seconds());
  EXPECT_EQ(say(who, "before").sequence(), first.sequence());
  EXPECT_EQ(say(who, "a-day-later").sequence(), second.sequence());
  EXPECT_LT(first.sequence(), second.sequence());
  EXPECT_LT(second.sequence(), third.sequence());

  // The streams have lived through it, and what is due is looked for every five seconds.
  std::this_thread::sleep_for(std::chrono::seconds(6));
  ASSERT_TRUE(room_watcher.reaches(third.sequence()));
  for (const auto* watcher : {&room_watcher, &unit_watcher}) {
    EXPECT_EQ(watcher->complaints(), std::vector<std::string>());
    EXPECT_EQ(watcher->beginnings(), 1);
  }
  EXPECT_EQ(unit_watcher.seen().size(), 1U) << "the notice is told once";
}

}  // namespace
}  // namespace mct::fault
