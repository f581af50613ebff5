#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;

// Of zhao of the 民政局; 经济信息化委 decides.
class MatterSubmissionTest : public MatterFixture {
 protected:
  pb::FileMatterRequest submission(const std::string& who = "zhao",
                                   const std::string& form = "样例事项.csv") {
    pb::FileMatterRequest request;
    request.set_kind_id("submission");
    answer(*request.mutable_answers(), "title", "新增样例事项");
    answer(*request.mutable_answers(), "form", "", {uploaded(who, form)});
    request.set_request_id(random_id());
    return request;
  }
  pb::Matter submitted() {
    auto matter = file("zhao", submission());
    EXPECT_TRUE(matter) << matter.error().message;
    return matter ? *matter : pb::Matter();
  }
  std::vector<std::string> offered(const std::string& who) {
    const auto kinds = call_as(who, *matters_, &Matters::ListKinds, pb::ListKindsRequest());
    std::vector<std::string> ids;
    if (kinds)
      for (const auto& it : kinds->kinds())
        if (it.for_staff()) ids.push_back(it.id());
    return ids;
  }
};
MCT_ON_BOTH_ENGINES(MatterSubmissionTest);

TEST_P(MatterSubmissionTest, WhoeverDecidesPublishesWhatTheyHaveSeen) {
  const auto matter = submitted();
  EXPECT_EQ(matter.number(), "SX202612010001");
  EXPECT_EQ(count("wang", pb::FOLDER_PENDING), 1);
  const auto accepted = done("wang", matter, pb::VERB_ACCEPTED);
  ASSERT_EQ(accepted.proposal().changes_size(), 1);
  EXPECT_EQ(accepted.proposal().basis(), 7);
  EXPECT_TRUE(accepted.proposal().changes(0).is_new());

  desk_.revision = 8;  // somebody else has changed the catalogue
  auto finish = action(accepted, pb::VERB_FINISHED, "已核对，发布");
  finish.set_basis(accepted.proposal().basis());
  EXPECT_EQ(reason_of(act("wang", finish)), "PROPOSAL_CHANGED");
  EXPECT_EQ(get("wang", matter.id())->state(), pb::MATTER_STATE_ACCEPTED);
  EXPECT_TRUE(desk_.shown.empty());
  EXPECT_EQ(desk_.looked_again, 0);

  finish.set_basis(get("wang", matter.id())->proposal().basis());
  finish.set_request_id(random_id());
  const auto finished = act("wang", finish);
  ASSERT_TRUE(finished) << finished.error().message;
  EXPECT_EQ(desk_.shown.at(matter.id()), "样例");
  EXPECT_EQ(desk_.looked_again, 1);
  EXPECT_EQ(finished->proposal().basis(), 0);
  EXPECT_EQ(get("zhao", matter.id())->proposal().changes_size(), 1);
}

TEST_P(MatterSubmissionTest, StaffAloneSubmitAndOnlyItemsOfTheirUnit) {
  EXPECT_THAT(offered("zhao"), ElementsAre("submission"));
  EXPECT_TRUE(offered("zhou").empty());
  EXPECT_EQ(reason_of(file("zhou", submission("zhou"))), "PERMISSION_DENIED");
  const auto others = file("wang", submission("wang"));
  ASSERT_EQ(reason_of(others), "INVALID_ARGUMENT");
  EXPECT_EQ(others.error().violations.at(0).where, "事项");
  EXPECT_EQ(list("wang", pb::FOLDER_OWN).matters_size(), 0);
}

TEST_P(MatterSubmissionTest, AWrongFormIsNotFiledAndARightOneIsSupplied) {
  const auto wrong = file("zhao", submission("zhao", "错.csv"));
  ASSERT_EQ(reason_of(wrong), "INVALID_ARGUMENT");
  EXPECT_EQ(wrong.error().violations.at(0).where, "line 2");
  EXPECT_EQ(list("zhao", pb::FOLDER_OWN).matters_size(), 0);

  const auto matter = submitted();
  const auto asked =
      done("wang", matter, pb::VERB_SUPPLEMENT_ASKED, "", [](pb::TakeActionRequest& request) {
        auto& missing = *request.add_missing();
        missing.set_field_id("form");
        missing.set_what("缺岗位描述表");
      });
  auto supply = action(*get("zhao", matter.id()), pb::VERB_SUPPLIED);
  answer(*supply.mutable_answers(), "form", "", {uploaded("zhao", "错.csv")});
  EXPECT_EQ(reason_of(act("zhao", supply)), "INVALID_ARGUMENT");
  supply.mutable_answers()->Clear();
  answer(*supply.mutable_answers(), "form", "", {uploaded("zhao", "改好.csv")});
  supply.set_request_id(random_id());
  EXPECT_TRUE(act("zhao", supply));
}

// What was right when it was filed may fit the catalogue no more.
TEST_P(MatterSubmissionTest, WhoeverDecidesSeesWhyItCannotBePublished) {
  const auto matter = submitted();
  desk_.broken = true;
  const auto seen = get("wang", matter.id());
  ASSERT_TRUE(seen) << seen.error().message;
  EXPECT_EQ(seen->proposal().changes_size(), 0);
  ASSERT_EQ(seen->proposal().problems_size(), 1);
  EXPECT_EQ(seen->proposal().problems(0).what(), "没有名称");
}

}  // namespace
}  // namespace mct::matter
