#include "backend/wiring/communities_of_directory.h"

#include <gmock/gmock.h>

#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/directory/seed.h"
#include "backend/features/directory/staff_store.h"
#include "backend/storage/testing/engine_test.h"

namespace mct {
namespace {

using Reach = community::Directory::Reach;

constexpr auto community_id = "110109001001";  // 德露苑社区 of 大峪街道

class CommunitiesOfDirectoryTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), directory::migrations()}));
    directory::OrganizationStore organizations(database());
    ASSERT_TRUE(run(
        organizations.seed(directory::shipped_organizations(MCT_SOURCE_DIR "/assets").value())));
  }

  // Somebody of the unit who has claimed their card.
  audit::Actor staff(const std::string& unit, const std::string& phone, bool admin) {
    const directory::Doing doing{audit::operator_actor(), 1, true};
    directory::StaffStore cards(database());
    directory::CardDetails details;
    details.organization_id = unit;
    details.name = "样例主任";
    details.phone = phone;
    const auto card = run(cards.add(details, "request-" + phone, doing)).value();
    if (admin) {
      const auto appointed =
          run(cards.set_role(card.id, card.revision, directory::Role::admin, doing));
      EXPECT_TRUE(appointed) << appointed.error().message;
    }
    const auto account = resident(phone);
    EXPECT_TRUE(run(directory::CardStore(database()).claim(account, card.id, 1)));
    return {account, card.id, card.details.name};
  }
  std::string resident(const std::string& phone) {
    const directory::Profile profile{"account-" + phone, phone, "昵称", {}};
    EXPECT_TRUE(run(database().write([&](storage::Connection& connection) {
      return directory::open_personal_card(connection, profile, 1);
    })));
    return profile.account_id;
  }
  Reach reach(const audit::Actor& actor, const std::string& community = community_id) {
    const auto reach = run(database().read([&](storage::Connection& connection) {
      return communities_.reach(connection, actor, community);
    }));
    EXPECT_TRUE(reach) << reach.error().message;
    return reach.value_or(Reach::none);
  }

  std::vector<std::string> told_;
  CommunitiesOfDirectory communities_{[this](const std::string& account, const std::string& card) {
    told_.push_back(account + " " + card);
  }};
};
MCT_ON_BOTH_ENGINES(CommunitiesOfDirectoryTest);

TEST_P(CommunitiesOfDirectoryTest, AllCommunitiesAreThereTownByTown) {
  const auto all = run(database().read(
      [&](storage::Connection& connection) { return communities_.communities(connection); }));
  ASSERT_TRUE(all) << all.error().message;
  EXPECT_EQ(all->size(), 299U);
  EXPECT_EQ(all->front().town_name, "龙泉镇") << "the first of the tree";
  std::vector<std::string> towns;
  for (const auto& it : *all)
    if (towns.empty() || towns.back() != it.town_id) towns.push_back(it.town_id);
  EXPECT_EQ(towns.size(), 13U);
  const auto one = run(database().read([&](storage::Connection& connection) {
    return communities_.community(connection, community_id);
  }));
  ASSERT_TRUE(one && *one);
  EXPECT_EQ((*one)->name, "德露苑社区");
  EXPECT_EQ((*one)->path, "mentougou/dayu/110109001001/");
  const auto none = run(database().read([&](storage::Connection& connection) {
    return communities_.community(connection, "minzheng");
  }));
  ASSERT_TRUE(none);
  EXPECT_FALSE(*none) << "an agency is no community";
}

TEST_P(CommunitiesOfDirectoryTest, AdminsReachTheirCommunityAndThoseBelow) {
  EXPECT_EQ(reach(audit::operator_actor()), Reach::above);
  EXPECT_EQ(reach(staff(community_id, "19000000001", true)), Reach::own);
  EXPECT_EQ(reach(staff("dayu", "19000000002", true)), Reach::above);
  EXPECT_EQ(reach(staff(community_id, "19000000003", false)), Reach::none) << "no admin";
  EXPECT_EQ(reach(staff("110109001002", "19000000004", true)), Reach::none) << "a neighbour";
  EXPECT_EQ(reach(staff("minzheng", "19000000005", true)), Reach::none);
}

TEST_P(CommunitiesOfDirectoryTest, AResidentsCardComesAndGoes) {
  const auto account = resident("19000000001");
  const community::Resident who{account, community_id, "样例住户"};
  const auto card = run(database().write([&](storage::Connection& connection) {
    return communities_.issue_card(connection, who, audit::operator_actor(), 2);
  }));
  ASSERT_TRUE(card) << card.error().message;
  const auto held = run(directory::CardStore(database()).held(account, *card));
  ASSERT_TRUE(held) << held.error().message;
  EXPECT_EQ(held->community_id, community_id);
  EXPECT_EQ(reach({account, *card, "样例住户"}), Reach::none) << "a resident keeps nothing";
  const auto phone = run(database().read(
      [&](storage::Connection& connection) { return communities_.phone(connection, account); }));
  EXPECT_EQ(phone.value_or(""), "19000000001");
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return communities_.end_card(connection, who, audit::operator_actor(), 3);
  })));
  EXPECT_FALSE(run(directory::CardStore(database()).held(account, *card)));
  communities_.card_changed(account, *card);
  EXPECT_THAT(told_, testing::ElementsAre(account + " " + *card));
}

}  // namespace
}  // namespace mct
