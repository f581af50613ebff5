#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

class MatterTrailTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterTrailTest);

TEST_P(MatterTrailTest, TheDatabaseRefusesToChangeOrRemoveAnEntry) {
  const auto matter = filed();
  EXPECT_FALSE(execute("UPDATE matter_entry SET note = 'x'"));
  EXPECT_FALSE(execute("DELETE FROM matter_entry WHERE sequence = 1"));
  EXPECT_FALSE(execute("DELETE FROM matter"));
  if (GetParam() == storage::Engine::postgres) {
    EXPECT_FALSE(execute("TRUNCATE matter_entry"));
  }
  const auto now = *get("zhou", matter.id());
  ASSERT_EQ(now.trail_size(), 1);
  EXPECT_EQ(now.trail(0).note(), "");
}

TEST_P(MatterTrailTest, VerbsAreAClosedSet) {
  const auto matter = filed();
  const auto insert = [&](const std::string& verb) {
    return execute(
        "INSERT INTO matter_entry (matter_id, sequence, revision, at_ms, verb, card_id, "
        "name, organization, note, internal) VALUES ('" +
        matter.id() + "', 99, 1, 1, " + verb + ", 'x', 'x', 'x', '', 0)");
  };
  EXPECT_FALSE(insert("17"));
  EXPECT_TRUE(insert("16"));
}

TEST_P(MatterTrailTest, EntriesAreInTheAuditTrailOutOfSightOfTheUnits) {
  const auto matter = filed();
  done("wang", matter, pb::VERB_REJECTED, "重复提交");
  audit::AuditStore audited(database());
  const auto verified = run(audited.verify());
  ASSERT_TRUE(verified);
  EXPECT_EQ(verified->first_broken, 0);
  const auto entries = run(audited.list("matter/" + matter.id() + "/", 0, 10));
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 2u);
  EXPECT_EQ(entries->front().entry.action, "matter.reject");
  EXPECT_EQ(entries->front().entry.fields.at(0).after, "重复提交");
  EXPECT_TRUE(run(audited.list("jingxin/", 0, 10))->empty());
}

}  // namespace
}  // namespace mct::matter
