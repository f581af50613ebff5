#include "backend/wiring/account_cards.h"

#include <gtest/gtest.h>

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/core/ids.h"
#include "backend/events/event_store.h"
#include "backend/features/account/code_store.h"
#include "backend/features/chat/chat_module.h"
#include "backend/features/directory/organization_store.h"
#include "backend/storage/testing/engine_test.h"

namespace mct {
namespace {

class AccountCardsTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), attachments::migrations(),
                         account::migrations(), directory::migrations(), delegation::migrations(),
                         identity::migrations(), chat::migrations(), community::migrations()}));
  }
  void TearDown() override {
    EngineTest::TearDown();
    std::filesystem::remove_all(folder_);
  }

  // Notes to self, as chat keeps them.
  bool take_notes(const std::string& card_id) {
    return run(database().write([&](storage::Connection& connection) {
             return connection.script(
                 "INSERT INTO chat_conversation (id, name, last_sequence, last_ms) "
                 "VALUES ('notes', '', 1, 1); "
                 "INSERT INTO chat_member (conversation_id, card_id, admin, position, after, "
                 "read_sequence, received_sequence) VALUES ('notes', '" +
                 card_id +
                 "', 0, 0, 0, 0, 0); "
                 "INSERT INTO chat_message (conversation_id, sequence, sender_card_id, "
                 "sender_name, sent_ms, text, request_id) "
                 "VALUES ('notes', 1, 'x', 'x', 1, 'a note', 'x')");
           }))
        .has_value();
  }
  std::int64_t count_notes() {
    const auto rows = run(database().read([](storage::Connection& connection) {
      return connection.execute("SELECT count(*) FROM chat_message");
    }));
    return rows ? rows->rows.at(0).integer(0) : -1;
  }

  const SystemClock clock_;
  const std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("mct-account-cards-" + random_id());
};
MCT_ON_BOTH_ENGINES(AccountCardsTest);

// What the composition root wires: with the account go its personal card and all of its identity.
TEST_P(AccountCardsTest, AClosedAccountTakesItsCardAndItsIdentityAlong) {
  CardsOfAccounts cards(clock_);
  const account::Account somebody{"account-1", "19000000001", "样例居民", {}, 1};
  account::AccountStore accounts(database(), cards);
  ASSERT_TRUE(run(accounts.create({somebody, "no password"})));
  auto vault = identity::Vault::open(folder_ / "identity.keys", clock_);
  ASSERT_TRUE(vault) << vault.error().message;
  identity::IdentityStore identities(database(), **vault);
  identity::NewApplication wanted;
  wanted.account_id = somebody.id;
  wanted.claims = {"样例居民", "119999199001010010"};
  wanted.request_id = "request-1";
  ASSERT_TRUE(run(identities.apply(wanted, clock_.now_ms()))->latest);

  const auto card = run(directory::CardStore(database()).held(somebody.id, {}));
  ASSERT_TRUE(card);
  ASSERT_TRUE(take_notes(card->id));

  ASSERT_TRUE(expect_ok(run(accounts.close(somebody.id, clock_.now_ms()))));
  EXPECT_EQ(count_notes(), 0) << "nobody is left who could read them";
  EXPECT_FALSE(run(identities.own(somebody.id))->latest);
  EXPECT_TRUE(run(directory::CardStore(database()).own(somebody.id))->held.empty());
}

}  // namespace
}  // namespace mct
