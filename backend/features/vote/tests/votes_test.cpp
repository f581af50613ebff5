#include <future>
#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>

#include "mct/vote/v1/vote_admin_service.grpc.pb.h"
#include "mct/vote/v1/vote_service.grpc.pb.h"

#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/vote/vote_module.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::vote {
namespace {

namespace pb = mct::vote::v1;
using google::protobuf::util::TimeUtil;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// A community of three households in two buildings. Tokens are accounts; owners are o1, o2 and o3,
// o1-wife owns with o1, tenant lives with o2.
class Street final : public Communities, public rpc::Authenticator, public rpc::CardResolver {
 public:
  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    const bool admin = account == "c1" || account == "c2";
    const auto unit = admin ? account : std::string();
    co_return rpc::ActingCard{account, account, unit, unit, admin, {}};
  }
  Result<std::optional<Community>> community(storage::Connection&, const std::string& id) override {
    if (id != "c1" && id != "c2") return std::nullopt;
    return Community{id, "样例社区", "m/" + id + "/"};
  }
  Result<std::set<std::string>> kept(storage::Connection&, const audit::Actor& actor) override {
    return std::set<std::string>{actor.account_id};
  }
  Result<std::vector<Household>> households(storage::Connection&, const std::string& id) override {
    if (id != "c1") return std::vector<Household>{};
    return std::vector<Household>{{"h1", "b3", "3号楼", "3号楼1单元", "101"},
                                  {"h2", "b3", "3号楼", "3号楼1单元", "102"},
                                  {"h3", "b5", "5号楼", "5号楼", "1"}};
  }
  Result<std::vector<Home>> homes(storage::Connection&, const std::string& account) override {
    static const std::map<std::string, Home> all{{"o1", {"h1", "c1", true}},
                                                 {"o1-wife", {"h1", "c1", true}},
                                                 {"o2", {"h2", "c1", true}},
                                                 {"tenant", {"h2", "c1", false}},
                                                 {"o3", {"h3", "c1", true}}};
    if (!all.contains(account)) return std::vector<Home>{};
    return std::vector<Home>{all.at(account)};
  }
};

class VotesTest : public test::ServerTest {
 protected:
  using Stub = pb::VoteService::Stub;
  using Admin = pb::VoteAdminService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), requests::migrations(), events::migrations(),
                         push::migrations(), migrations()}));
    bridge_->authenticate_with(street_);
    bridge_->resolve_cards_with(street_);
    module_ = std::make_unique<VoteModule>(database(), *bridge_, street_, clock_);
    serve(*module_);
    votes_ = pb::VoteService::NewStub(channel_);
    admin_ = pb::VoteAdminService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  pb::CreateVoteRequest wanted(bool secret = true, const std::string& building = {}) {
    pb::CreateVoteRequest request;
    request.set_community_id("c1");
    request.set_building_id(building);
    request.set_title("更换物业服务企业");
    request.set_body("样例说明");
    request.set_majority(pb::MAJORITY_ORDINARY);
    request.set_secret(secret);
    request.add_questions("是否同意更换");
    *request.mutable_close_time() =
        TimeUtil::MillisecondsToTimestamp(clock_.now_ms() + 24 * 3'600'000);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Vote> create(const pb::CreateVoteRequest& request, const std::string& who = "c1") {
    return call_as(who, *admin_, &Admin::CreateVote, request);
  }
  std::string opened(bool secret = true, const std::string& building = {}) {
    auto vote = create(wanted(secret, building));
    EXPECT_TRUE(vote) << vote.error().message;
    return vote ? vote->id() : std::string();
  }
  Result<pb::Vote> cast(const std::string& who, const std::string& vote,
                        const std::string& household, pb::Answer answer,
                        const std::string& request_id = random_id()) {
    pb::CastBallotRequest request;
    request.set_vote_id(vote);
    request.set_household(household);
    request.add_answers(answer);
    request.set_request_id(request_id);
    return call_as(who, *votes_, &Stub::CastBallot, request);
  }
  Result<pb::Vote> get(const std::string& who, const std::string& vote) {
    pb::GetVoteRequest request;
    request.set_vote_id(vote);
    return call_as(who, *votes_, &Stub::GetVote, request);
  }
  std::int64_t rows(const std::string& sql) {
    auto job = [&](storage::Connection& connection) { return connection.execute(sql); };
    auto found = run(database().read(job));
    EXPECT_TRUE(found) << found.error().message;
    return found ? found->rows[0].integer(0) : -1;
  }

  test::SetClock clock_;
  Street street_;
  std::unique_ptr<VoteModule> module_;
  std::unique_ptr<Stub> votes_;
  std::unique_ptr<Admin> admin_;
};
MCT_ON_BOTH_ENGINES(VotesTest);

TEST_P(VotesTest, OwnersDecideAndTheResultIsToldAfterTheEnd) {
  const auto id = opened();
  ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGREE)));
  auto now = cast("o2", id, "h2", pb::ANSWER_AGREE);
  ASSERT_TRUE(now) << now.error().message;
  EXPECT_EQ(now->voted_count(), 2);
  EXPECT_THAT(now->questions(0).tallies(), IsEmpty());
  EXPECT_FALSE(now->valid());
  clock_.advance(std::chrono::hours(24));
  const auto after = *get("o3", id);
  EXPECT_EQ(after.state(), pb::Vote::STATE_CLOSED);
  EXPECT_TRUE(after.valid());
  EXPECT_TRUE(after.questions(0).passed());
  EXPECT_EQ(after.questions(0).tallies(0).household_count(), 2);
  EXPECT_EQ(reason_of(cast("o3", id, "h3", pb::ANSWER_AGAINST)), "VOTE_CLOSED");
}

TEST_P(VotesTest, NotEvenTheCommitteeSeesSumsBeforeTheEnd) {
  const auto id = opened(false);
  ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGAINST)));
  pb::ListVotesRequest request;
  request.set_community_id("c1");
  auto all = call_as("c1", *admin_, &Admin::ListVotes, request);
  ASSERT_TRUE(all) << all.error().message;
  EXPECT_EQ(all->votes(0).voted_count(), 1);
  EXPECT_THAT(all->votes(0).questions(0).tallies(), IsEmpty());
  EXPECT_THAT(all->votes(0).questions(0).named(), IsEmpty());
}

TEST_P(VotesTest, AHouseholdHasOneBallot) {
  const auto id = opened();
  const auto request = random_id();
  ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGREE, request)));
  ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGREE, request)));
  EXPECT_EQ(reason_of(cast("o1-wife", id, "h1", pb::ANSWER_AGAINST)), "ALREADY_VOTED");
  EXPECT_EQ(reason_of(cast("o1", id, "h1", pb::ANSWER_AGAINST)), "ALREADY_VOTED");
  EXPECT_EQ(get("o2", id)->voted_count(), 1);
  EXPECT_TRUE(get("o1-wife", id)->own(0).voted());
}

TEST_P(VotesTest, OfManyWhoCastAtOnceOneIsCounted) {
  const auto id = opened();
  std::vector<std::future<bool>> all;
  for (int i = 0; i < 8; ++i)
    all.push_back(std::async(std::launch::async, [&, i] {
      return cast(i % 2 == 0 ? "o1" : "o1-wife", id, "h1", pb::ANSWER_AGREE).has_value();
    }));
  int counted = 0;
  for (auto& it : all) counted += it.get() ? 1 : 0;
  EXPECT_EQ(counted, 1);
  EXPECT_EQ(get("o1", id)->voted_count(), 1);
}

TEST_P(VotesTest, OnlyOwnersCastAndOnlyResidentsSee) {
  const auto id = opened();
  EXPECT_EQ(reason_of(cast("tenant", id, "h2", pb::ANSWER_AGREE)), "NOT_AN_OWNER");
  EXPECT_EQ(reason_of(cast("o1", id, "h2", pb::ANSWER_AGREE)), "NOT_AN_OWNER");
  EXPECT_FALSE(get("tenant", id)->own(0).owner());
  EXPECT_EQ(reason_of(get("stranger", id)), "VOTE_NOT_FOUND");
  EXPECT_EQ(reason_of(cast("stranger", id, "h1", pb::ANSWER_AGREE)), "VOTE_NOT_FOUND");
  auto none = call_as("stranger", *votes_, &Stub::ListOwnVotes, pb::ListOwnVotesRequest());
  EXPECT_THAT(none->votes(), IsEmpty());
}

TEST_P(VotesTest, ABuildingDecidesForItself) {
  const auto id = opened(true, "b3");
  EXPECT_EQ(get("o3", id)->building(), "3号楼");
  EXPECT_EQ(get("o3", id)->household_count(), 2);
  EXPECT_EQ(reason_of(cast("o3", id, "h3", pb::ANSWER_AGREE)), "NOT_AN_OWNER");
  EXPECT_THAT(get("o3", id)->own(), IsEmpty());
}

TEST_P(VotesTest, OfASecretVoteNothingIsKeptButSums) {
  const auto secret = opened(), named = opened(false);
  for (const auto& id : {secret, named})
    ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGAINST)));
  EXPECT_EQ(rows("SELECT COUNT(*) FROM vote_answer"), 1);
  clock_.advance(std::chrono::hours(24));
  EXPECT_THAT(get("o2", secret)->questions(0).named(), IsEmpty());
  const auto told = *get("o2", named);
  ASSERT_THAT(told.questions(0).named(), SizeIs(1));
  EXPECT_EQ(told.questions(0).named(0).room(), "101");
  EXPECT_EQ(told.questions(0).named(0).answer(), pb::ANSWER_AGAINST);
}

TEST_P(VotesTest, AreasCountWhenAllAreKnown) {
  const auto import = [&](const std::string& rows) {
    pb::ImportAreasRequest request;
    request.set_community_id("c1");
    request.set_format(pb::AREA_SHEET_FORMAT_CSV);
    request.set_content("楼,单元,门牌号,面积\n" + rows);
    return call_as("c1", *admin_, &Admin::ImportAreas, request);
  };
  auto some = import("3号楼,1单元,101,50\n3号楼,1单元,102,60\n");
  ASSERT_TRUE(some) << some.error().message;
  EXPECT_TRUE(some->applied());
  EXPECT_EQ(some->missing_count(), 1);
  EXPECT_EQ(get("o1", opened())->area(), 0);
  EXPECT_EQ(import("9号楼,,1,50\n")->problems_size(), 1);
  ASSERT_EQ(import("5号楼,,1,200\n")->missing_count(), 0);
  const auto id = opened();
  EXPECT_EQ(get("o1", id)->area(), 31'000);
  // Two of three owners, with 110 of 310 m².
  ASSERT_TRUE(expect_ok(cast("o1", id, "h1", pb::ANSWER_AGREE)));
  ASSERT_TRUE(expect_ok(cast("o2", id, "h2", pb::ANSWER_AGREE)));
  EXPECT_EQ(get("o1", id)->voted_area(), 11'000);
  clock_.advance(std::chrono::hours(24));
  EXPECT_FALSE(get("o1", id)->valid());
  EXPECT_FALSE(get("o1", id)->questions(0).passed());
}

TEST_P(VotesTest, TheCommitteeHoldsVotesOfItsCommunityAlone) {
  EXPECT_EQ(reason_of(create(wanted(), "c2")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(create(wanted(), "o1")), "PERMISSION_DENIED");
  auto empty = wanted();
  empty.set_community_id("c2");
  EXPECT_EQ(reason_of(create(empty, "c2")), "NO_HOUSEHOLDS");
  const auto request = wanted();
  const auto first = create(request), again = create(request);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(first->id(), again->id());
  auto wrong = wanted();
  wrong.clear_questions();
  wrong.clear_close_time();
  const auto refused = create(wrong);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  std::vector<std::string> fields;
  for (const auto& it : refused.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("questions", "close_time"));
}

TEST_P(VotesTest, WhoeverLivesThereIsToldAndTheCommitteeLooks) {
  const auto whole = opened(), part = opened(true, "b3");
  EXPECT_THAT(events_on("community/c1"), ElementsAre("vote.opened"));
  EXPECT_THAT(events_on("building/b3"), ElementsAre("vote.opened"));
  EXPECT_EQ(get("c1", part)->building(), "3号楼");
  EXPECT_EQ(reason_of(get("c2", whole)), "VOTE_NOT_FOUND");
}

TEST_P(VotesTest, WhatIsCalledOffTakesNoBallots) {
  const auto id = opened();
  pb::CancelVoteRequest request;
  request.set_vote_id(id);
  request.set_reason("方案有误");
  EXPECT_EQ(reason_of(call_as("c2", *admin_, &Admin::CancelVote, request)), "NOT_YOUR_UNIT");
  ASSERT_TRUE(expect_ok(call_as("c1", *admin_, &Admin::CancelVote, request)));
  EXPECT_EQ(reason_of(cast("o1", id, "h1", pb::ANSWER_AGREE)), "VOTE_CLOSED");
  EXPECT_EQ(get("o1", id)->state(), pb::Vote::STATE_CANCELLED);
  EXPECT_EQ(get("o1", id)->reason(), "方案有误");
  EXPECT_THAT(events_on("community/c1"), ElementsAre("vote.opened", "vote.cancelled"));
  auto entries = run(audit::AuditStore(database()).list("m/", 0, 100));
  ASSERT_TRUE(entries) << entries.error().message;
  EXPECT_THAT(*entries, SizeIs(2));
}

}  // namespace
}  // namespace mct::vote
