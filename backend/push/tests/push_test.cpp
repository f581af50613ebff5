#include <fmt/format.h>
#include <gmock/gmock.h>

#include "backend/push/push_service.h"
#include "backend/push/tests/push_fixture.h"
#include "backend/testing/set_clock.h"

namespace mct::push {
namespace {

using storage::Connection;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

class PushTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
    store_ = std::make_unique<PushStore>(database());
    service_ = std::make_unique<PushService>(*store_, sessions_, sender_, clock_);
  }

  void reach(const std::string& account, const std::string& token) {
    expect_ok(run(store_->set_target("session-of-" + account, account, {"sample", token})));
  }
  void read_by(std::vector<std::string> accounts) {
    readers_ = std::make_unique<Readers>(std::move(accounts));
    store_->add_accounts("card", *readers_);
  }
  void notify(const Notification& it) {
    const auto now_ms = clock_.now_ms();
    expect_ok(run(database().write([=](Connection& to) { return push::notify(to, it, now_ms); })));
  }
  // Tells all that is due; how many calls that took.
  int tell() {
    int told = 0;
    while (run(service_->tell_next())) ++told;
    return told;
  }
  static std::vector<std::string> tokens(const RecordingSender::Sent& sent) {
    std::vector<std::string> all;
    for (const auto& it : sent.targets) all.push_back(it.token);
    return all;
  }

  const Notification meeting_{"card/x", "mct://notice/a", "你有一条新的会议通知"};
  test::SetClock clock_;
  SomeSessions sessions_;
  std::shared_ptr<RecordingSender> sender_ = std::make_shared<RecordingSender>();
  std::unique_ptr<Readers> readers_;
  std::unique_ptr<PushStore> store_;
  std::unique_ptr<PushService> service_;
};
MCT_ON_BOTH_ENGINES(PushTest);

TEST_P(PushTest, WhoReadsTheTopicIsToldOnceExceptWhoDidIt) {
  for (const auto* id : {"ann", "ben", "cy"}) reach(id, std::string("token-of-") + id);
  read_by({"ann", "ben", "deaf"});
  auto it = meeting_;
  it.except_account_id = "ann";
  notify(it);
  EXPECT_EQ(tell(), 1);
  const auto sent = sender_->take();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].message.text, it.text);
  EXPECT_EQ(sent[0].message.link, it.link);
  EXPECT_THAT(tokens(sent[0]), ElementsAre("token-of-ben"));
  EXPECT_EQ(tell(), 0);
}

TEST_P(PushTest, AThousandAreToldInBatchesAndARestartGoesOn) {
  std::vector<std::string> all;
  for (int number = 0; number < 1'000; ++number)
    all.push_back(fmt::format("account-{:04}", number));
  for (const auto& id : all) reach(id, "token-of-" + id);
  read_by(all);
  notify(meeting_);
  ASSERT_TRUE(run(service_->tell_next()));
  ASSERT_TRUE(run(service_->tell_next()));
  PushService restarted(*store_, sessions_, sender_, clock_);
  while (run(restarted.tell_next())) {
  }
  std::vector<std::string> told;
  for (const auto& it : sender_->take())
    for (const auto& token : tokens(it)) told.push_back(token);
  ASSERT_THAT(told, SizeIs(1'000));
  EXPECT_EQ(std::set<std::string>(told.begin(), told.end()).size(), 1'000U);
}

TEST_P(PushTest, OfOneLinkTheLatestIsTold) {
  reach("ann", "token-of-ann");
  read_by({"ann"});
  notify(meeting_);
  auto changed = meeting_;
  changed.text = "一个会议有变动";
  notify(changed);
  EXPECT_EQ(tell(), 1);
  const auto sent = sender_->take();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].message.text, changed.text);
}

// Of two whose doings became one, each is told of the other's.
TEST_P(PushTest, TwoWhoWriteAtOnceAreBothTold) {
  for (const auto* id : {"ann", "ben"}) reach(id, std::string("token-of-") + id);
  read_by({"ann", "ben"});
  for (const auto* writer : {"ann", "ben"}) {
    auto it = meeting_;
    it.except_account_id = writer;
    notify(it);
  }
  tell();
  const auto sent = sender_->take();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_THAT(tokens(sent[0]), UnorderedElementsAre("token-of-ann", "token-of-ben"));
}

TEST_P(PushTest, AGatewayThatIsDownIsTriedAgainAndAgainForADay) {
  reach("ann", "token-of-ann");
  read_by({"ann"});
  notify(meeting_);
  sender_->answer(fail(reason::push_unavailable, "样例：没有应答"));
  EXPECT_EQ(tell(), 1);
  EXPECT_EQ(tell(), 0) << "not at once";
  clock_.advance(std::chrono::milliseconds(5'000));
  sender_->answer(fail(reason::push_unavailable, "样例：没有应答"));
  EXPECT_EQ(tell(), 1);
  clock_.advance(std::chrono::milliseconds(5'000));
  EXPECT_EQ(tell(), 0) << "the second wait is longer";
  clock_.advance(std::chrono::milliseconds(86'400'000));
  sender_->answer(fail(reason::push_unavailable, "样例：没有应答"));
  EXPECT_EQ(tell(), 1);
  clock_.advance(std::chrono::milliseconds(86'400'000));
  EXPECT_EQ(tell(), 0) << "given up";
  EXPECT_THAT(sender_->take(), SizeIs(3));
}

TEST_P(PushTest, WhatIsRefusedIsGivenUp) {
  reach("ann", "token-of-ann");
  read_by({"ann"});
  notify(meeting_);
  sender_->answer(fail(reason::push_refused, "样例：HTTP 400"));
  EXPECT_EQ(tell(), 1);
  clock_.advance(std::chrono::milliseconds(86'400'000));
  EXPECT_EQ(tell(), 0);
}

TEST_P(PushTest, ADeviceThatIsGoneOrSignedOutIsNotToldAnyMore) {
  for (const auto* id : {"ann", "ben"}) reach(id, std::string("token-of-") + id);
  read_by({"ann", "ben"});
  notify(meeting_);
  sender_->answer(std::vector<Target>{{"sample", "token-of-ann"}});
  tell();
  sender_->take();
  sessions_.end("session-of-ben");
  reach("cy", "token-of-cy");
  read_by({"ann", "ben", "cy"});
  notify(meeting_);
  tell();
  const auto sent = sender_->take();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_THAT(tokens(sent[0]), ElementsAre("token-of-cy"));
}

// A phone that somebody else signs in on.
TEST_P(PushTest, ATokenIsOfTheSessionThatSaidItLast) {
  for (const auto* id : {"ann", "ben"}) reach(id, "token-of-one-phone");
  read_by({"ann"});
  notify(meeting_);
  tell();
  EXPECT_THAT(sender_->take(), IsEmpty());
}

TEST_P(PushTest, NothingIsKeptWhileNobodyCanBeReached) {
  read_by({"ann"});
  notify(meeting_);
  auto rows = run(database().read(
      [](Connection& it) { return it.execute("SELECT count(*) FROM push_notification"); }));
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->rows[0].integer(0), 0);
}

}  // namespace
}  // namespace mct::push
