#pragma once

#include <gmock/gmock.h>
#include <map>
#include <set>

#include "mct/access/v1/gate_service.grpc.pb.h"
#include "mct/access/v1/pass_service.grpc.pb.h"

#include "backend/core/hex.h"
#include "backend/features/access/access_module.h"
#include "backend/passes/signing.h"
#include "backend/passes/verifier.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/testing/tokens_are_accounts.h"

namespace mct::access {

namespace pb = mct::access::v1;
using std::chrono::hours;

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
    ASSERT_TRUE(migrate({migrations()}));
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

}  // namespace mct::access
