#include "backend/features/document/tests/document_fixture.h"

namespace mct::document {
namespace {

class DocumentTrailTest : public DocumentFixture {};
MCT_ON_BOTH_ENGINES(DocumentTrailTest);

TEST_P(DocumentTrailTest, TheDatabaseRefusesToChangeOrRemoveAnEntry) {
  const auto letter = circulating();
  EXPECT_FALSE(execute("UPDATE document_entry SET note = 'x'"));
  EXPECT_FALSE(execute("UPDATE document_entry SET verb = 6 WHERE sequence = 1"));
  EXPECT_FALSE(execute("DELETE FROM document_entry WHERE sequence = 1"));
  EXPECT_FALSE(execute("DELETE FROM document"));
  if (GetParam() == storage::Engine::postgres) {
    EXPECT_FALSE(execute("TRUNCATE document_entry"));
  }
  const auto now = *get("wang", letter.id());
  ASSERT_EQ(now.trail_size(), 2);
  EXPECT_EQ(now.trail(0).verb(), pb::VERB_DRAFTED);
  EXPECT_EQ(now.trail(0).note(), "");
}

TEST_P(DocumentTrailTest, VerbsAreAClosedSet) {
  const auto letter = circulating();
  EXPECT_FALSE(
      execute("INSERT INTO document_entry (document_id, sequence, revision, at_ms, verb, card_id, "
              "name, organization, for_card_id, for_name, note) VALUES ('" +
              letter.id() + "', 99, 1, 1, 14, 'x', 'x', 'x', '', '', '')"));
}

TEST_P(DocumentTrailTest, EntriesAreInTheAuditTrailOutOfSightOfTheUnits) {
  const auto letter = circulating();
  done("zhao", letter, pb::VERB_RETURNED, "缺附件");
  audit::AuditStore audited(database());
  const auto verified = run(audited.verify());
  ASSERT_TRUE(verified);
  EXPECT_EQ(verified->first_broken, 0);
  const auto entries = run(audited.list("document/" + letter.id() + "/", 0, 10));
  ASSERT_TRUE(entries);
  ASSERT_EQ(entries->size(), 3u);
  EXPECT_EQ(entries->front().entry.action, "document.return");
  EXPECT_EQ(entries->front().entry.fields.at(0).after, "缺附件");
  EXPECT_TRUE(run(audited.list("minzheng/", 0, 10))->empty());
}

}  // namespace
}  // namespace mct::document
