#include "backend/audit/audit_trail.h"

#include <gmock/gmock.h>

#include "backend/audit/audit_store.h"
#include "backend/storage/testing/engine_test.h"

namespace mct::audit {

namespace {

using storage::Connection;

class AuditTrailTest : public storage::EngineTest {
 protected:
  void SetUp() override {
    EngineTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({migrations()}));
  }

  void change(const std::string& scope, const std::string& name) {
    Entry entry;
    entry.at_ms = 1'800'000'000'000;
    entry.actor = {"account", "card", "样例管理员"};
    entry.scope = scope;
    entry.action = "card.update";
    entry.subject_id = "subject";
    entry.subject_name = name;
    entry.fields.push_back({"岗位", "科员", "科长"});
    ASSERT_TRUE(run(database().write([&](Connection& it) { return append(it, entry); })));
  }

  void tamper(const std::string& sql) {
    ASSERT_TRUE(run(database().write([&](Connection& it) { return it.script(sql); })));
  }

  Verification verified() { return run(AuditStore(database()).verify()).value(); }
};
MCT_ON_BOTH_ENGINES(AuditTrailTest);

TEST_P(AuditTrailTest, AnUntouchedTrailIsWhole) {
  EXPECT_EQ(verified().first_broken, 0);
  for (int count = 0; count < 5; ++count) change("mentougou/", "样例");
  const auto whole = verified();
  EXPECT_EQ(whole.first_broken, 0);
  EXPECT_EQ(whole.entries, 5);
  EXPECT_EQ(whole.head_hash.size(), 64U);
}

TEST_P(AuditTrailTest, AnEditedEntryIsFound) {
  for (int count = 0; count < 5; ++count) change("mentougou/", "样例");
  tamper("UPDATE audit_entry SET body = replace(body, '科长', '局长') WHERE sequence = 3");
  EXPECT_EQ(verified().first_broken, 3);
}

TEST_P(AuditTrailTest, AnEntryMovedToAnotherUnitIsFound) {
  for (int count = 0; count < 3; ++count) change("mentougou/a/", "样例");
  tamper("UPDATE audit_entry SET at_ms = 1 WHERE sequence = 2");
  EXPECT_EQ(verified().first_broken, 2);
}

TEST_P(AuditTrailTest, AMissingEntryIsFoundAlsoAtTheEnd) {
  for (int count = 0; count < 5; ++count) change("mentougou/", "样例");
  tamper("DELETE FROM audit_entry WHERE sequence = 5");
  EXPECT_EQ(verified().first_broken, 5);
  tamper("DELETE FROM audit_entry WHERE sequence = 2");
  EXPECT_EQ(verified().first_broken, 2);
}

TEST_P(AuditTrailTest, AChangeThatFailsLeavesNoEntry) {
  const Entry entry{1, operator_actor(), "mentougou/", "card.add", "id", "样例", {}};
  auto failed = run(database().write([&](Connection& connection) -> Status {
    if (auto status = append(connection, entry); !status) return status;
    return fail(reason::conflict, "lost");
  }));
  EXPECT_FALSE(failed);
  EXPECT_EQ(verified().entries, 0);
}

TEST_P(AuditTrailTest, ListsAPartOfTheTreeTheLatestFirst) {
  change("mentougou/minzheng/", "甲");
  change("mentougou/minzheng/d1/", "乙");
  change("mentougou/minzheng2/", "丙");
  change("mentougou/minzheng/", "丁");
  AuditStore store(database());
  const auto names = [&](std::int64_t before, int limit) {
    std::string all;
    const auto entries = run(store.list("mentougou/minzheng/", before, limit)).value();
    for (const auto& found : entries) all += found.entry.subject_name;
    return all;
  };
  EXPECT_EQ(names(0, 10), "丁乙甲");
  EXPECT_EQ(names(0, 2), "丁乙");
  EXPECT_EQ(names(2, 2), "甲");
}

}  // namespace
}  // namespace mct::audit
