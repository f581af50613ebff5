#include <gmock/gmock.h>

#include "backend/features/catalogue/submission_store.h"
#include "backend/features/catalogue/tests/catalogue_fixture.h"

namespace mct::catalogue {
namespace {

using storage::Connection;
using testing::ElementsAre;
using testing::HasSubstr;

// D158 is an item of the 司法局, D018 one of another.
class SubmissionTest : public CatalogueServerTest {
 protected:
  Submission changed() {
    auto csv = exported({"D158"}, pb::FILE_FORMAT_CSV);
    return {{"样例事项表.csv", "text/csv", replaced(csv, "法律援助", "法律援助服务")}, {}};
  }
  static SubmittedFile paper(const std::string& name) { return {name, "application/pdf", name}; }

  Status check(const Submission& submission, const std::string& agency) {
    return run(database().write([&, this](Connection& connection) -> Result<bool> {
             auto status = module_->submissions().check(connection, submission, agency);
             if (!status) return fail(status.error());
             return true;
           }))
        .map([](bool) {});
  }
  Result<CatalogueEdit> compare(const Submission& submission) {
    return run(database().read([&, this](Connection& connection) {
      return module_->submissions().compare(connection, submission);
    }));
  }
  Status publish(const Submission& submission, std::int64_t revision, const std::string& id) {
    auto done = run(database().write([&, this](Connection& connection) -> Result<bool> {
      auto status = module_->submissions().publish(connection, submission, revision, id);
      if (!status) return fail(status.error());
      return true;
    }));
    if (!done) return fail(done.error());
    run([this]() -> asio::awaitable<bool> {
      co_await module_->submissions().show();
      co_return true;
    }());
    return {};
  }
};
MCT_ON_BOTH_ENGINES(SubmissionTest);

TEST_P(SubmissionTest, WhatIsPublishedIsServedAtOnceWithItsPapers) {
  auto submission = changed();
  submission.papers = {paper("办理流程图.pdf")};
  const auto edit = compare(submission);
  ASSERT_TRUE(edit) << edit.error().message;
  ASSERT_EQ(edit->changes.size(), 1u);
  EXPECT_EQ(edit->changes[0].fields.back(), (FieldChange{"流程图", "", "办理流程图"}));
  ASSERT_TRUE(publish(submission, edit->base_revision, "first"));
  const auto now = item("D158");
  EXPECT_THAT(now->name(), HasSubstr("法律援助服务"));
  ASSERT_EQ(now->attachments_size(), 1);
  EXPECT_EQ(now->attachments(0).title(), "办理流程图");
  EXPECT_TRUE(publish(submission, edit->base_revision, "first")) << "asked for again";
  const auto shown = run(database().read([this](Connection& connection) {
    return module_->submissions().published(connection, "first");
  }));
  ASSERT_TRUE(shown && *shown);
  EXPECT_EQ((*shown)->changes, edit->changes);
}

TEST_P(SubmissionTest, OfANewItemAllThatItSaysIsSeen) {
  const auto csv = replaced(exported({"D158"}, pb::FILE_FORMAT_CSV), "D158,", ",");
  const auto edit = compare({{"a.csv", "text/csv", replaced(csv, "法律援助", "样例援助")}, {}});
  ASSERT_TRUE(edit) << edit.error().message;
  ASSERT_EQ(edit->changes.size(), 1u);
  EXPECT_EQ(edit->changes[0].action, ChangeAction::add);
  EXPECT_THAT(edit->changes[0].fields,
              testing::Contains(testing::Field(&FieldChange::title, "事项名称")));
  EXPECT_THAT(edit->changes[0].fields,
              testing::Each(testing::Field(&FieldChange::before, std::string())));
}

TEST_P(SubmissionTest, WhatWasLookedAtIsWhatIsPublished) {
  const auto first = changed();
  const auto seen = compare(first);
  ASSERT_TRUE(publish(first, seen->base_revision, "first"));
  auto second = exported({"D018"}, pb::FILE_FORMAT_CSV);
  const Submission other{{"b.csv", "text/csv", replaced(second, "D018,", "D018,样例")}, {}};
  ASSERT_TRUE(compare(other));
  EXPECT_EQ(reason_of(publish(other, seen->base_revision, "second")), "CATALOGUE_CHANGED");
  EXPECT_EQ(item("D018")->name().find("样例"), std::string::npos);
  EXPECT_TRUE(publish(other, compare(other)->base_revision, "second"));
}

TEST_P(SubmissionTest, AUnitSubmitsItsOwnItemsAlone) {
  const auto own = item("D158")->agency_id();
  const auto other = item("D018")->agency_id();
  ASSERT_NE(own, other);
  EXPECT_TRUE(check(changed(), own));
  const auto refused = check(changed(), other);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_THAT(refused.error().violations.at(0).where, HasSubstr("法律援助"));
  // Papers alone are a change, too.
  const Submission papers{{"a.csv", "text/csv", exported({"D018"}, pb::FILE_FORMAT_CSV)},
                          {paper("流程图.pdf")}};
  EXPECT_EQ(reason_of(check(papers, own)), "INVALID_ARGUMENT");
  EXPECT_TRUE(check(papers, other));
}

TEST_P(SubmissionTest, SaysAllThatIsWrongAndWhere) {
  const auto own = item("D158")->agency_id();
  auto broken = changed();
  broken.form.bytes = replaced(broken.form.bytes, "行政给付", "行政赠送");
  const auto kind = check(broken, own);
  ASSERT_FALSE(kind);
  EXPECT_THAT(kind.error().violations.at(0).where, "row 2, column 事项分类");
  const Submission same{{"a.csv", "text/csv", exported({"D158"}, pb::FILE_FORMAT_CSV)}, {}};
  EXPECT_THAT(check(same, own).error().violations.at(0).what, HasSubstr("没有任何变化"));
  auto program = changed();
  program.papers = {{"流程图.exe", "application/x-dosexec", "MZ"}};
  EXPECT_EQ(check(program, own).error().violations.at(0).where, "流程图.exe");
  const Submission two{{"a.csv", "text/csv", exported({"D158", "D018"}, pb::FILE_FORMAT_CSV)},
                       {paper("流程图.pdf"), paper(item("D018")->name() + "流程图.pdf")}};
  const auto unclear = compare(two);
  ASSERT_FALSE(unclear);
  ASSERT_EQ(unclear.error().violations.size(), 1u) << "the other one is named after its item";
  EXPECT_EQ(unclear.error().violations[0].where, "流程图.pdf");
}

}  // namespace
}  // namespace mct::catalogue
