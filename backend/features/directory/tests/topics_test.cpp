#include "backend/events/event_log.h"
#include "backend/features/directory/directory_module.h"
#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using testing::ElementsAre;

// Which topics a card brings with it, and that its stream is told when that changes.
class TopicsTest : public DirectoryServerTest {
 protected:
  void SetUp() override {
    DirectoryServerTest::SetUp();
    if (IsSkipped()) return;
    store_ = std::make_unique<events::EventStore>(database());
    store_->add_source(module_->topics());
  }

  Result<events::EventStore::View> view(const Someone& who) {
    const auto card =
        who.card.empty() ? run(CardStore(database()).held(who.token, {})).value().id : who.card;
    return run(store_->view({who.token, card}));
  }
  std::vector<std::string> topics(const Someone& who) {
    std::vector<std::string> names;
    const auto seen = view(who);
    EXPECT_TRUE(seen);
    if (seen)
      for (const auto& [name, topic] : seen->topics) names.push_back(name);
    return names;
  }

  // In pages of one.
  std::vector<std::string> readers(const std::string& topic) {
    std::vector<std::string> all;
    for (;;) {
      auto job = [&](storage::Connection& it) {
        return module_->topic_accounts().accounts(it, topic, all.empty() ? "" : all.back(), 1);
      };
      auto page = expect_ok(run(database().read(job)));
      if (!page || page->empty()) return all;
      all.push_back(page->at(0));
    }
  }

  std::unique_ptr<events::EventStore> store_;
};
MCT_ON_BOTH_ENGINES(TopicsTest);

TEST_P(TopicsTest, ACardReadsItsOrganizationsFromTheRootDown) {
  const auto who = staff("minzheng", "样例一", "19000000001");
  EXPECT_THAT(topics(who), ElementsAre("account/" + who.token, "card/" + who.card,
                                       "organization/mentougou", "organization/minzheng"));
  EXPECT_EQ(topics(resident("样例二", "19000000002")).size(), 2U);
}

TEST_P(TopicsTest, ACardThatMovesOrIsRevokedIsLookedAtAnew) {
  const auto who = staff("minzheng", "样例一", "19000000001");
  const auto before = view(who)->version;
  pb::UpdateCardRequest request;
  request.set_card_id(who.card);
  request.set_revision(card(the_operator(), who.card).revision());
  *request.mutable_details() = person("kewei", "样例一", "19000000001").details();
  ASSERT_TRUE(call<pb::Card>(the_operator(), &Admin::UpdateCard, request));
  const auto after = view(who);
  EXPECT_GT(after->version, before);
  EXPECT_TRUE(after->topics.contains("organization/kewei"));
  EXPECT_FALSE(after->topics.contains("organization/minzheng"));
  ASSERT_TRUE(revoke(the_operator(), who.card));
  EXPECT_EQ(reason_of(view(who)), "CARD_NOT_HELD");
}

// What a card reads and who reads a topic are one answer from two ends.
TEST_P(TopicsTest, WhoReadsATopicIsToldOfIt) {
  const auto first = staff("minzheng", "样例一", "19000000001");
  const auto second = staff("kewei", "样例二", "19000000002");
  const auto third = resident("样例三", "19000000003");
  for (const auto& who : {first, second, third})
    for (const auto& topic : topics(who))
      EXPECT_THAT(readers(topic), testing::Contains(who.token)) << topic;
  EXPECT_THAT(readers("organization/minzheng"), ElementsAre(first.token));
  EXPECT_THAT(readers("organization/mentougou"),
              testing::UnorderedElementsAre(first.token, second.token));
  EXPECT_THAT(readers("district/alerts"),
              testing::UnorderedElementsAre(first.token, second.token, third.token));
  ASSERT_TRUE(revoke(the_operator(), first.card));
  EXPECT_THAT(readers("organization/minzheng"), testing::IsEmpty());
  EXPECT_THAT(readers("card/" + first.card), testing::IsEmpty());
}

TEST_P(TopicsTest, NobodyReadsThroughSomebodyElsesCard) {
  const auto who = staff("minzheng", "样例一", "19000000001");
  EXPECT_EQ(reason_of(view({"account-of-somebody-else", who.card})), "CARD_NOT_HELD");
}

}  // namespace
}  // namespace mct::directory
