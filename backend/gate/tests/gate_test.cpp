#include "backend/gate/gate.h"

#include <filesystem>
#include <gtest/gtest.h>

#include "backend/core/ids.h"
#include "backend/passes/signing.h"
#include "backend/testing/set_clock.h"

namespace mct::gate {
namespace {

class GateTest : public testing::Test {
 protected:
  GateTest() {
    start();
    grant_.set_id(std::string(16, 'g'));
    grant_.set_kind(pb::PASS_KIND_VISITOR);
    grant_.set_place("c/longquan/3/2");
    grant_.set_reach(pb::REACH_WAY);
    grant_.set_not_before(now() - 10);
    grant_.set_not_after(now() + 3600);
    grant_.set_single_use(true);
  }
  ~GateTest() override {
    gate_.reset();
    memory_.reset();
    for (const auto* end : {"", "-wal", "-shm"}) std::filesystem::remove(file_.string() + end);
  }
  // As after a power cut.
  void start() {
    gate_.reset();
    memory_.reset();
    auto memory = GateMemory::open(file_);
    ASSERT_TRUE(memory) << memory.error().message;
    memory_ = std::move(*memory);
    auto gate = Gate::open(*memory_, clock_);
    ASSERT_TRUE(gate) << gate.error().message;
    gate_ = std::move(*gate);
  }
  std::int64_t now() const { return clock_.now_ms() / 1000; }
  pb::SyncGateResponse news(std::int64_t kept_number = 0) const {
    pb::SyncGateResponse news;
    news.set_place("c/longquan/3/2");
    auto& key = *news.add_keys();
    key.set_id(1);
    key.set_public_key(issuer_.public_key);
    news.mutable_revocations()->set_time(now());
    news.set_kept_number(kept_number);
    return news;
  }
  std::string code() const {
    return passes::to_text(passes::show(passes::sign(grant_, 1, issuer_)));
  }
  std::string said(const std::string& text) {
    const auto it = gate_->decide(text);
    return it.open ? "OPEN" : std::string(it.refusal);
  }
  // The refusals of what the server is to be told.
  std::vector<std::string> untold() {
    std::vector<std::string> all;
    const auto request = gate_->to_tell();
    for (const auto& it : request->entries())
      all.push_back(std::to_string(it.number()) + it.refusal());
    return all;
  }

  const std::filesystem::path file_ =
      std::filesystem::temp_directory_path() / ("gate-test-" + random_id());
  test::SetClock clock_;
  const passes::KeyPair issuer_ = passes::KeyPair::make();
  std::unique_ptr<GateMemory> memory_;
  std::unique_ptr<Gate> gate_;
  pb::Grant grant_;
};

using Lines = std::vector<std::string>;

TEST_F(GateTest, OpensNothingBeforeItHasBeenToldAnything) {
  EXPECT_EQ(said(code()), "UNKNOWING");
  EXPECT_EQ(untold(), Lines());
}

TEST_F(GateTest, WhatOpenedOnceOpensNothingAfterAPowerCut) {
  ASSERT_TRUE(gate_->learn(news()));
  EXPECT_EQ(said(code()), "OPEN");
  start();
  EXPECT_EQ(said(code()), "USED");
  clock_.advance(std::chrono::hours(2));
  ASSERT_TRUE(gate_->learn(news()));
  EXPECT_EQ(said(code()), "EXPIRED") << "also when its use is forgotten";
}

TEST_F(GateTest, RemembersWhatTheServerHasNotHeard) {
  ASSERT_TRUE(gate_->learn(news()));
  said("no pass");
  said(code());
  said(code());
  start();
  EXPECT_EQ(untold(), (Lines{"1", "2USED"}));
  EXPECT_TRUE(*gate_->learn(news(1))) << "there is more";
  EXPECT_EQ(untold(), (Lines{"2USED"}));
  EXPECT_FALSE(*gate_->learn(news(2)));
  said(code());
  EXPECT_EQ(untold(), (Lines{"3USED"})) << "no number twice";
}

TEST_F(GateTest, LearnsWhatWasTakenBackAndWhereItStands) {
  ASSERT_TRUE(gate_->learn(news()));
  auto next = news();
  next.mutable_revocations()->add_grant_ids(grant_.id());
  ASSERT_TRUE(gate_->learn(next));
  EXPECT_EQ(said(code()), "REVOKED");
  next = news();
  next.set_place("c/longquan/3/1");
  ASSERT_TRUE(gate_->learn(next));
  EXPECT_EQ(said(code()), "ELSEWHERE");
}

}  // namespace
}  // namespace mct::gate
