#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <map>
#include <set>

#include "mct/access/v1/gate_service.grpc.pb.h"
#include "mct/access/v1/pass_service.grpc.pb.h"

#include "backend/core/hex.h"
#include "backend/features/access/access_module.h"
#include "backend/features/access/issuer_keys.h"
#include "backend/passes/verifier.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::access {
namespace {

namespace pb = mct::access::v1;
using std::chrono::hours;
using testing::ElementsAre;

// Where everybody lives; people act through a card with the name of their account.
class Town final : public Places, public rpc::CardResolver {
 public:
  Result<ByCard> of(storage::Connection&, const std::vector<std::string>& card_ids) override {
    ByCard own;
    for (const auto& id : card_ids) own[id] = homes[id];
    return own;
  }
  asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account_id, std::string) override {
    co_return rpc::ActingCard{account_id, account_id, {}, {}};
  }

  std::map<std::string, std::vector<OwnPlace>> homes{
      {"anna", {{"c/longquan/3/2", pb::REACH_WAY, "龙泉 3号楼2单元"}}},
      {"bert", {{"c/other/1/1", pb::REACH_WAY, "别处 1号楼1单元"}}}};
};

class NoUses final : public passes::Uses {
 public:
  bool take(std::string_view id, std::int64_t) override { return taken.emplace(id).second; }
  std::set<std::string> taken;
};

class AccessTest : public test::ServerTest {
 protected:
  using Passes = pb::PassService::Stub;
  using Gates = pb::GateService::Stub;
  using Admin = pb::GateAdminService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(run(storage::migrate(database(), {migrations().begin(), migrations().end()})));
    bridge_->authenticate_with(tokens_);
    bridge_->resolve_cards_with(town_);
    auto module = AccessModule::create(database(), *bridge_, town_, folder_ / "pass.keys", clock_);
    ASSERT_TRUE(module) << module.error().message;
    module_ = std::move(*module);
    serve(*module_);
    passes_ = pb::PassService::NewStub(channel_);
    gates_ = pb::GateService::NewStub(channel_);
    admin_ = pb::GateAdminService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  std::int64_t now() const { return clock_.now_ms() / 1000; }

  Result<pb::OwnPasses> passes_of(const std::string& who, const passes::KeyPair& device) {
    pb::GetPassesRequest request;
    request.set_device_key(device.public_key);
    return call_as(who, *passes_, &Passes::GetPasses, request);
  }
  std::string shown(const pb::OwnPass& own) const {
    return passes::to_text(passes::show(own.pass(), device_, now()));
  }
  pb::InviteVisitorRequest invitation(const std::string& place = "c/longquan/3/2") const {
    pb::InviteVisitorRequest request;
    request.set_place(place);
    request.set_name("样例访客");
    request.mutable_start_time()->set_seconds(now() + 3600);
    request.mutable_end_time()->set_seconds(now() + 7200);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Visitor> invite(const pb::InviteVisitorRequest& request,
                             const std::string& who = "anna") {
    return call_as(who, *passes_, &Passes::InviteVisitor, request);
  }
  Status cancel(const std::string& id, const std::string& who = "anna") {
    pb::CancelVisitorRequest request;
    request.set_id(id);
    auto done = call_as(who, *passes_, &Passes::CancelVisitor, request);
    if (!done) return fail(done.error());
    return {};
  }
  std::vector<pb::Visitor> visitors(const std::string& who = "anna") {
    auto all = expect_ok(call_as(who, *passes_, &Passes::GetVisitors, pb::GetVisitorsRequest()));
    if (!all) return {};
    return {all->visitors().begin(), all->visitors().end()};
  }
  std::vector<std::string> entries(const std::string& who = "anna") {
    auto all = expect_ok(call_as(who, *passes_, &Passes::GetEntries, pb::GetEntriesRequest()));
    std::vector<std::string> lines;
    if (all)
      for (const auto& it : all->entries())
        lines.push_back(it.gate_name() + '|' + it.visitor_name() + '|' + it.refusal());
    return lines;
  }

  Result<pb::Gate> set_gate(const std::string& id, const std::string& place,
                            const std::string& secret = std::string(32, 's')) {
    pb::SetGateRequest request;
    request.mutable_gate()->set_id(id);
    request.mutable_gate()->set_place(place);
    request.mutable_gate()->set_name("门 " + id);
    request.set_secret(secret);
    return call_as(operator_token_, *admin_, &Admin::SetGate, request);
  }
  Result<pb::SyncGateResponse> sync(const std::string& gate,
                                    const std::vector<pb::GateEntry>& entries = {},
                                    const std::string& secret = std::string(32, 's')) {
    pb::SyncGateRequest request;
    request.set_gate_id(gate);
    request.set_secret(secret);
    for (const auto& it : entries) *request.add_entries() = it;
    return call_as("", *gates_, &Gates::SyncGate, request);
  }
  // What a gate that has just called says to it: ADMITTED or the refusal.
  std::string_view at_gate(const std::string& gate, const std::string& text) {
    const auto news = expect_ok(sync(gate));
    if (!news) return "";
    passes::Verifier verifier({.gate = news->place()}, uses_);
    for (const auto& key : news->keys()) verifier.know(key);
    verifier.know(news->revocations());
    const auto refusal = verifier.admit(text, now()).refusal;
    return refusal ? passes::name_of(*refusal) : "ADMITTED";
  }
  static pb::GateEntry entry(std::int64_t number, const std::string& visitor_id, std::int64_t time,
                             const std::string& refusal = {}) {
    pb::GateEntry it;
    it.set_number(number);
    it.set_grant_id(*bytes_of_hex(visitor_id));
    it.set_time(time);
    it.set_refusal(refusal);
    return it;
  }

  Town town_;
  test::TokensAreAccounts tokens_;
  test::SetClock clock_;
  NoUses uses_;
  const passes::KeyPair device_ = passes::KeyPair::make();
  std::unique_ptr<AccessModule> module_;
  std::unique_ptr<Passes> passes_;
  std::unique_ptr<Gates> gates_;
  std::unique_ptr<Admin> admin_;
};
MCT_ON_BOTH_ENGINES(AccessTest);

TEST_P(AccessTest, WhoLivesThereOpensTheDoorsOnTheirWayAndNoOther) {
  ASSERT_TRUE(set_gate("main", "c/longquan"));
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  ASSERT_TRUE(set_gate("next", "c/longquan/3/1"));
  ASSERT_TRUE(set_gate("other", "c/other"));
  const auto own = expect_ok(passes_of("anna", device_));
  ASSERT_EQ(own->passes_size(), 1);
  EXPECT_EQ(own->passes(0).place_name(), "龙泉 3号楼2单元");
  EXPECT_EQ(at_gate("main", shown(own->passes(0))), "ADMITTED");
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  EXPECT_EQ(at_gate("next", shown(own->passes(0))), "ELSEWHERE");
  EXPECT_EQ(at_gate("other", shown(own->passes(0))), "ELSEWHERE");
  EXPECT_EQ(expect_ok(passes_of("nobody", device_))->passes_size(), 0);
}

TEST_P(AccessTest, APassIsTheSameForADayAndThenAnother) {
  const auto first = passes_of("anna", device_);
  clock_.advance(hours(23));
  EXPECT_EQ(passes_of("anna", device_)->SerializeAsString(), first->SerializeAsString());
  clock_.advance(hours(2));
  EXPECT_NE(passes_of("anna", device_)->SerializeAsString(), first->SerializeAsString());
}

TEST_P(AccessTest, WhoMovesAwayOpensNothingAfterTheGateHasHeard) {
  ASSERT_TRUE(set_gate("main", "c/longquan"));
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto own = passes_of("anna", device_);
  const auto visitor = expect_ok(invite(invitation()));
  clock_.advance(hours(1));
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  town_.homes["anna"].clear();
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "REVOKED");
  EXPECT_EQ(at_gate("own", visitor->code()), "REVOKED");
  EXPECT_EQ(at_gate("main", shown(own->passes(0))), "REVOKED");
  EXPECT_TRUE(visitors().front().cancelled());
}

TEST_P(AccessTest, TheOldestOfTooManyDevicesGivesWay) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto own = passes_of("anna", device_);
  for (std::size_t i = 1; i < most_devices; ++i) {
    clock_.advance(std::chrono::seconds(1));
    ASSERT_TRUE(passes_of("anna", passes::KeyPair::make()));
  }
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "ADMITTED");
  clock_.advance(std::chrono::seconds(1));
  ASSERT_TRUE(passes_of("anna", passes::KeyPair::make()));
  EXPECT_EQ(at_gate("own", shown(own->passes(0))), "REVOKED");
}

TEST_P(AccessTest, AVisitorGetsInOnceInTheirTime) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto request = invitation();
  const auto visitor = expect_ok(invite(request));
  ASSERT_TRUE(visitor);
  EXPECT_EQ(invite(request)->id(), visitor->id()) << "asked for again";
  EXPECT_EQ(visitors().size(), 1u);
  EXPECT_TRUE(visitors("bert").empty());
  EXPECT_EQ(at_gate("own", visitor->code()), "TOO_EARLY");
  clock_.advance(hours(1));
  EXPECT_EQ(at_gate("own", visitor->code()), "ADMITTED");
  EXPECT_EQ(at_gate("own", visitor->code()), "USED");
  uses_.taken.clear();
  clock_.advance(hours(2));
  EXPECT_EQ(at_gate("own", visitor->code()), "EXPIRED");
}

TEST_P(AccessTest, AnInvitationIsTakenBackByWhoeverMadeIt) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto visitor = invite(invitation());
  clock_.advance(hours(1));
  EXPECT_EQ(reason_of(cancel(visitor->id(), "bert")), "VISITOR_NOT_FOUND");
  ASSERT_TRUE(cancel(visitor->id()));
  EXPECT_TRUE(cancel(visitor->id())) << "again";
  EXPECT_EQ(at_gate("own", visitor->code()), "REVOKED");
}

TEST_P(AccessTest, SaysWhatIsWrongWithAnInvitation) {
  EXPECT_EQ(reason_of(invite(invitation("c/other/1/1"))), "PLACE_NOT_FOUND");
  auto wrong = invitation("c//x");
  wrong.clear_name();
  wrong.mutable_end_time()->set_seconds(now() + 3600 + 24 * 3600 + 1);
  wrong.set_request_id("?");
  const auto refused = invite(wrong);
  ASSERT_FALSE(refused);
  std::vector<std::string> fields;
  for (const auto& it : refused.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("place", "name", "end_time", "request_id"));
  auto late = invitation();
  late.mutable_start_time()->set_seconds(now() + 31 * 24 * 3600);
  late.mutable_end_time()->set_seconds(now() + 31 * 24 * 3600 + 60);
  EXPECT_EQ(reason_of(invite(late)), "INVALID_ARGUMENT");
  for (std::size_t i = 0; i < most_visitors; ++i) ASSERT_TRUE(invite(invitation()));
  EXPECT_EQ(reason_of(invite(invitation())), "VISITOR_LIMIT");
  clock_.advance(hours(3));
  EXPECT_EQ(reason_of(invite(invitation())), "OK");
}

TEST_P(AccessTest, WhatGatesTellIsKeptOnceAndSeenByTheHolder) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  const auto visitor = invite(invitation());
  const std::vector told{entry(1, visitor->id(), now(), "TOO_EARLY"),
                         entry(2, visitor->id(), now() + 3600)};
  EXPECT_EQ(sync("own", told)->kept_number(), 2);
  EXPECT_EQ(sync("own", told)->kept_number(), 2) << "told again";
  EXPECT_THAT(entries(), ElementsAre("门 own|样例访客|", "门 own|样例访客|TOO_EARLY"));
  EXPECT_THAT(entries("bert"), ElementsAre());
  EXPECT_EQ(visitors().front().entry_time().seconds(), now() + 3600);
  EXPECT_EQ(reason_of(sync("own", {entry(4, visitor->id(), now()), entry(3, visitor->id(), 1)})),
            "INVALID_ARGUMENT");
}

TEST_P(AccessTest, OnlyAGateHearsWhatGatesHear) {
  ASSERT_TRUE(set_gate("own", "c/longquan/3/2"));
  EXPECT_EQ(reason_of(sync("own", {}, std::string(32, 'x'))), "GATE_UNKNOWN");
  EXPECT_EQ(reason_of(sync("none")), "GATE_UNKNOWN");
  ASSERT_TRUE(set_gate("own", "c/longquan", std::string(32, 'n')));
  EXPECT_EQ(reason_of(sync("own")), "GATE_UNKNOWN") << "with the secret of before";
  EXPECT_EQ(sync("own", {}, std::string(32, 'n'))->place(), "c/longquan");
  const auto gates = call_as(operator_token_, *admin_, &Admin::GetGates, pb::GetGatesRequest());
  ASSERT_EQ(gates->gates_size(), 1);
  EXPECT_EQ(gates->gates(0).sync_time().seconds(), now());
  pb::RemoveGateRequest remove;
  remove.set_id("own");
  ASSERT_TRUE(call_as(operator_token_, *admin_, &Admin::RemoveGate, remove));
  EXPECT_EQ(reason_of(call_as(operator_token_, *admin_, &Admin::RemoveGate, remove)),
            "GATE_NOT_FOUND");
  EXPECT_EQ(reason_of(sync("own", {}, std::string(32, 'n'))), "GATE_UNKNOWN");
  EXPECT_EQ(reason_of(set_gate("own", "龙泉", "short")), "INVALID_ARGUMENT");
}

class IssuerKeysTest : public testing::Test {
 protected:
  ~IssuerKeysTest() override { std::filesystem::remove(file_); }
  Result<IssuerKeys> with(const std::string& text) {
    std::filesystem::remove(file_);
    std::ofstream(file_) << text;
    std::filesystem::permissions(file_, std::filesystem::perms(0600));
    return IssuerKeys::load_or_create(file_);
  }
  const std::filesystem::path file_ =
      std::filesystem::temp_directory_path() / ("pass-keys-" + random_id());
};

TEST_F(IssuerKeysTest, AreMadeOnceAndTheLastOneSigns) {
  const auto made = IssuerKeys::load_or_create(file_);
  ASSERT_TRUE(made);
  EXPECT_EQ(IssuerKeys::load_or_create(file_)->public_keys()[0].public_key(),
            made->public_keys()[0].public_key());
  const auto two = with("1 " + std::string(64, 'a') + "\n7 " + std::string(64, 'b') + "\n");
  ASSERT_TRUE(two);
  EXPECT_EQ(two->public_keys().size(), 2u);
  const auto pass = two->sign({});
  EXPECT_EQ(pass.key_id(), 7u);
  EXPECT_TRUE(passes::signed_by(pass, two->public_keys()[1].public_key()));
}

TEST_F(IssuerKeysTest, ADamagedFileIsSaidToBeWhereItIs) {
  for (const std::string text : {"x", "1", "1 aa", "0 ", "1 ", "-1 "}) {
    const auto keys = with("1 " + std::string(64, 'a') + "\n" + text + "\n");
    ASSERT_FALSE(keys) << text;
    EXPECT_EQ(keys.error().reason.name, "BAD_PRIVATE_FILE");
    EXPECT_EQ(keys.error().violations[0].where, file_.string() + ", 第 2 行");
  }
}

}  // namespace
}  // namespace mct::access
