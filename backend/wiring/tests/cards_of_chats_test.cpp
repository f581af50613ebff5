#include "backend/wiring/cards_of_chats.h"

#include <gmock/gmock.h>

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/chat/chat_module.h"
#include "backend/storage/testing/engine_test.h"
#include "backend/wiring/accounts_of_chats.h"

namespace mct {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Key;
using testing::UnorderedElementsAre;

// Two colleagues and two residents; only li and the resident are contacts.
class CardsOfChatsTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), attachments::migrations(),
                         directory::migrations(), chat::migrations()}));
    directory::OrganizationStore organizations(database());
    ASSERT_TRUE(run(organizations.seed({district()})));
    const std::vector cards{card("wang", directory::root_id), card("li", directory::root_id),
                            card("resident"), card("stranger")};
    ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
      return directory::insert_cards(connection, cards);
    })));
    ASSERT_TRUE(run(directory::ContactStore(database()).keep("resident", "li", 1)));
  }

  static directory::Organization district() {
    directory::Organization district;
    district.id = directory::root_id;
    district.kind = directory::OrganizationKind::district;
    district.full_name = district.short_name = "样例区";
    return district;
  }
  static directory::Card card(const std::string& id, const std::string& unit_id = {}) {
    directory::Card card;
    card.id = card.account_id = card.link_code = id;
    card.details.organization_id = card.unit_id = unit_id;
    card.details.name = "样例" + id;
    card.details.phone = "1900000" + std::to_string(1000 + id.size());
    return card;
  }

  chat::Names reachable(const std::string& from, const std::vector<std::string>& ids) {
    auto names = run(database().read([&](storage::Connection& connection) {
      return CardsOfChats().reachable(connection, from, ids);
    }));
    EXPECT_TRUE(names) << names.error().message;
    return names ? *names : chat::Names();
  }
};
MCT_ON_BOTH_ENGINES(CardsOfChatsTest);

TEST_P(CardsOfChatsTest, ColleaguesAndContactsTalkWithEachOther) {
  const std::vector<std::string> all{"wang", "li", "resident", "stranger", "nobody"};
  EXPECT_THAT(reachable("wang", all), UnorderedElementsAre(Key("wang"), Key("li")));
  EXPECT_THAT(reachable("li", all), UnorderedElementsAre(Key("wang"), Key("li"), Key("resident")))
      << "also with who keeps them";
  EXPECT_THAT(reachable("resident", all), UnorderedElementsAre(Key("li"), Key("resident")));
  EXPECT_THAT(reachable("stranger", all), ElementsAre(Key("stranger"))) << "notes to self";
}

TEST_P(CardsOfChatsTest, ARevokedCardIsNobody) {
  ASSERT_TRUE(run(database().write([](storage::Connection& connection) {
    return directory::revoke_card(connection, "li", 2);
  })));
  EXPECT_THAT(reachable("wang", {"li"}), IsEmpty());
  EXPECT_THAT(reachable("resident", {"li"}), IsEmpty());
  auto people = run(database().read([](storage::Connection& connection) {
    return CardsOfChats().people(connection, {"li", "wang", "resident"});
  }));
  ASSERT_TRUE(people);
  ASSERT_THAT(*people, UnorderedElementsAre(Key("wang"), Key("resident")));
  EXPECT_EQ(people->at("wang").organization_name, "样例区");
  EXPECT_EQ(people->at("resident").organization_name, "");
}

// In pages of one.
TEST_P(CardsOfChatsTest, WhoIsInAConversationIsPushedItsOrWhoHasMutedItWhatMentionsThem) {
  ASSERT_TRUE(run(database().write([](storage::Connection& connection) {
    return connection.script(
        "INSERT INTO chat_conversation (id, name, last_sequence, last_ms) VALUES ('a', '', 0, 0);"
        "INSERT INTO chat_member (conversation_id, card_id, admin, position, after, read_sequence, "
        "received_sequence, muted) VALUES ('a', 'wang', 1, 1, 0, 0, 0, 0), "
        "('a', 'li', 0, 2, 0, 0, 0, 1), ('a', 'resident', 0, 3, 0, 0, 0, 0);"
        "INSERT INTO chat_message (conversation_id, sequence, sender_card_id, sender_name, "
        "sent_ms, text, request_id) VALUES ('a', 1, 'wang', '', 0, '', '');"
        "INSERT INTO chat_mention (conversation_id, sequence, card_id) VALUES ('a', 1, 'li'), "
        "('a', 1, 'wang')");
  })));
  const auto told = [this](const std::string& topic) {
    std::vector<std::string> all;
    for (int page = 0; page < 3; ++page) {
      auto job = [&](storage::Connection& connection) {
        return AccountsOfChats().accounts(connection, topic, all.empty() ? "" : all.back(), 1);
      };
      auto next = run(database().read(job));
      EXPECT_TRUE(next) << next.error().message;
      if (next) all.insert(all.end(), next->begin(), next->end());
    }
    return all;
  };
  EXPECT_THAT(told("conversation/a"), ElementsAre("resident", "wang"));
  EXPECT_THAT(told("mention/a-1"), ElementsAre("li"));
  EXPECT_THAT(told("mention/a-2"), IsEmpty());
}

}  // namespace
}  // namespace mct
