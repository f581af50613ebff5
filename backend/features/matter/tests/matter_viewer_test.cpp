#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::Contains;
using testing::Not;

class MatterViewerTest : public MatterFixture {};
MCT_ON_BOTH_ENGINES(MatterViewerTest);

TEST_P(MatterViewerTest, TheApplicantSeesNothingThatIsInternal) {
  auto matter = filed();
  done("wang", matter, pb::VERB_ACCEPTED);
  const auto before = events_on("account/zhou");
  const auto shown = list("zhou", pb::FOLDER_OWN).matters(0).change_time().seconds();
  clock_.advance(std::chrono::minutes(5));
  done("wang", matter, pb::VERB_COMMENTED, "此人常来电");
  const auto own = *get("zhou", matter.id());
  EXPECT_THAT(verbs_of(own), Not(Contains(pb::VERB_COMMENTED)));
  EXPECT_EQ(own.DebugString().find("此人常来电"), std::string::npos);
  EXPECT_EQ(events_on("account/zhou"), before);
  EXPECT_EQ(list("zhou", pb::FOLDER_OWN).matters(0).change_time().seconds(), shown);
  EXPECT_THAT(verbs_of(*get("li", matter.id())), Contains(pb::VERB_COMMENTED));
}

TEST_P(MatterViewerTest, NobodyElseSeesIt) {
  const auto matter = filed();
  for (const auto* who : {"wu", "zhao"}) {
    EXPECT_EQ(reason_of(get(who, matter.id())), "MATTER_NOT_FOUND") << who;
    EXPECT_EQ(reason_of(act(who, action(matter, pb::VERB_ACCEPTED))), "MATTER_NOT_FOUND") << who;
    for (const auto folder :
         {pb::FOLDER_OWN, pb::FOLDER_PENDING, pb::FOLDER_UNIT, pb::FOLDER_HANDLED})
      EXPECT_EQ(count(who, folder), 0) << who;
  }
  EXPECT_EQ(reason_of(get("zhou", "unknown")), "MATTER_NOT_FOUND");
  EXPECT_EQ(reason_of(call_as(operator_token_, *matters_, &Matters::GetMatter,
                              [&] {
                                pb::GetMatterRequest request;
                                request.set_id(matter.id());
                                return request;
                              }())),
            "PERMISSION_DENIED");
}

TEST_P(MatterViewerTest, FilesAreForThoseWhoSeeIt) {
  attachments::AttachmentStore files(database());
  files.add_viewer("matter", module_->attachment_viewer());
  const auto picture = uploaded("zhou", "截图.png");
  auto request = feedback();
  answer(*request.mutable_answers(), "pictures", "", {picture});
  EXPECT_EQ(reason_of(file("wu", request)), "ATTACHMENT_NOT_FOUND") << "somebody else's";
  const auto matter = file("zhou", request);
  ASSERT_TRUE(matter) << matter.error().message;
  const auto may = [&](const std::string& who) {
    return run(files.visible({who, who, picture, {"matter", matter->id()}})).has_value();
  };
  for (const auto* who : {"zhou", "wang"}) EXPECT_TRUE(may(who)) << who;
  for (const auto* who : {"wu", "zhao", "nobody"}) EXPECT_FALSE(may(who)) << who;
}

TEST_P(MatterViewerTest, ListsHavePages) {
  for (int i = 0; i < 3; ++i) filed();
  const auto first = list("zhou", pb::FOLDER_OWN, 2);
  ASSERT_EQ(first.matters_size(), 2);
  const auto second = list("zhou", pb::FOLDER_OWN, 2, first.next_page_token());
  EXPECT_EQ(second.matters_size(), 1);
  EXPECT_EQ(second.next_page_token(), "");
  pb::ListMattersRequest request;
  request.set_folder(pb::FOLDER_PENDING);
  request.set_page_token(first.next_page_token());
  EXPECT_EQ(reason_of(call_as("wang", *matters_, &Matters::ListMatters, request)),
            "PAGE_TOKEN_MISMATCH");
}

}  // namespace
}  // namespace mct::matter
