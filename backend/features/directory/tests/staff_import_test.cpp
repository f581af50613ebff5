#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using ::testing::HasSubstr;

constexpr auto header = "单位名称,部门,岗位,姓名,性别,手机号码,办公电话,顺序\n";

class StaffImportTest : public DirectoryServerTest {
 protected:
  static pb::ImportStaffRequest sheet(const std::string& rows,
                                      const std::string& organization = "minzheng") {
    pb::ImportStaffRequest request;
    request.set_organization_id(organization);
    request.set_format(pb::SHEET_FORMAT_CSV);
    request.set_content(header + rows);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::ImportStaffResponse> import(const Someone& who, const pb::ImportStaffRequest& it) {
    return call(who, &Admin::ImportStaff, it);
  }
  Result<pb::UndoImportResponse> undo(const Someone& who) {
    pb::UndoImportRequest request;
    request.set_organization_id("minzheng");
    return call(who, &Admin::UndoImport, request);
  }
  std::string exported(const Someone& who) {
    pb::ExportStaffRequest request;
    request.set_organization_id("minzheng");
    request.set_format(pb::SHEET_FORMAT_CSV);
    grpc::ClientContext context;
    sign(context, who.token, who.card);
    auto reader = admin_->ExportStaff(&context, request);
    std::string file;
    for (common::v1::Chunk chunk; reader->Read(&chunk);) file += chunk.data();
    EXPECT_TRUE(reader->Finish().ok());
    return file;
  }
  void expect_whole_trail() { EXPECT_EQ(run(trail_->verify())->first_broken, 0); }
};
MCT_ON_BOTH_ENGINES(StaffImportTest);

TEST_P(StaffImportTest, APreviewShowsEverythingAndWritesNothing) {
  listed("minzheng", "样例旧人", "19000000001");
  const auto before = exported(the_operator());
  auto request = sheet(",办公室,科员,样例新人,女,19000000002,,\n");
  request.set_validate_only(true);
  auto preview = import(the_operator(), request);
  ASSERT_TRUE(preview) << preview.error().message;
  EXPECT_FALSE(preview->applied());
  ASSERT_EQ(preview->changes_size(), 2);
  EXPECT_EQ(preview->changes(0).action(), pb::StaffChange::ACTION_ADD);
  EXPECT_EQ(preview->changes(0).organization_name(), "民政局 · 办公室");
  EXPECT_EQ(preview->changes(1).action(), pb::StaffChange::ACTION_MISSING);
  EXPECT_EQ(preview->new_departments(0), "民政局 · 办公室");
  EXPECT_EQ(exported(the_operator()), before);
}

TEST_P(StaffImportTest, WhatWasPreviewedIsAppliedOnceAndOnlyToThat) {
  auto request = sheet(",办公室,科员,样例新人,女,19000000002,,\n");
  request.set_validate_only(true);
  auto preview = import(the_operator(), request);
  ASSERT_TRUE(preview);
  request.set_validate_only(false);
  request.set_expected_revision(preview->revision());
  auto applied = import(the_operator(), request);
  ASSERT_TRUE(applied) << applied.error().message;
  EXPECT_TRUE(applied->applied());
  EXPECT_TRUE(import(the_operator(), request)->applied()) << "the same request again";
  auto stale = sheet(",,,样例另一人,,19000000003,,\n");
  stale.set_expected_revision(preview->revision());
  EXPECT_EQ(reason_of(import(the_operator(), stale)), "DIRECTORY_CHANGED");
  EXPECT_THAT(exported(the_operator()), HasSubstr("样例新人"));
  EXPECT_THAT(exported(the_operator()), Not(HasSubstr("样例另一人")));
  expect_whole_trail();
}

TEST_P(StaffImportTest, OneWrongRowAndNothingIsImported) {
  auto refused = import(the_operator(), sheet(",,,样例甲,,19000000001,,\n,,,样例乙,,123,,\n"));
  ASSERT_TRUE(refused);
  EXPECT_FALSE(refused->applied());
  ASSERT_EQ(refused->problems_size(), 1);
  EXPECT_EQ(refused->problems(0).where(), "row 3, column 手机号码");
  EXPECT_THAT(exported(the_operator()), Not(HasSubstr("样例甲")));
}

TEST_P(StaffImportTest, WhoeverIsMissingIsRevokedOnlyWhenAsked) {
  const auto owner = staff("minzheng", "样例旧人", "19000000001");
  auto request = sheet(",,,样例新人,,19000000002,,\n");
  ASSERT_TRUE(import(the_operator(), request)->applied());
  EXPECT_TRUE(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{}));
  request.set_request_id(random_id());
  request.set_revoke_missing(true);
  ASSERT_TRUE(import(the_operator(), request)->applied());
  EXPECT_EQ(reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "CARD_NOT_HELD");
}

TEST_P(StaffImportTest, AnAdminWhoForgetsThemselfIsStopped) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  auto request = sheet(",,,样例新人,,19000000002,,\n");
  request.set_revoke_missing(true);
  auto refused = import(unit, request);
  ASSERT_TRUE(refused) << refused.error().message;
  EXPECT_FALSE(refused->applied());
  EXPECT_THAT(refused->problems(0).what(), HasSubstr("样例管理员"));
}

TEST_P(StaffImportTest, UndoRestoresEverythingIncludingWhoHeldWhat) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto owner = staff("minzheng", "样例旧人", "19000000002");
  const auto before = exported(unit);
  auto request = sheet(",办公室,主任,样例管理员,,19000000001,,\n,,,样例新人,,19000000003,,\n");
  request.set_revoke_missing(true);
  ASSERT_TRUE(import(unit, request)->applied());
  auto undone = undo(unit);
  ASSERT_TRUE(undone) << undone.error().message;
  EXPECT_EQ(undone->restored_count(), 3);
  EXPECT_EQ(exported(unit), before);
  EXPECT_TRUE(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{}));
  EXPECT_EQ(card(owner, unit.card).role(), pb::ROLE_ADMIN);
  EXPECT_EQ(reason_of(undo(unit)), "NO_IMPORT");
  expect_whole_trail();
}

TEST_P(StaffImportTest, AnImportThatWasBuiltUponIsNotUndone) {
  ASSERT_TRUE(import(the_operator(), sheet(",,,样例新人,,19000000002,,\n"))->applied());
  const auto someone = resident("新人", "19000000002");
  auto mine = call(someone, &Cards::GetMyCards, pb::GetMyCardsRequest{});
  ASSERT_TRUE(mine);
  pb::ClaimCardRequest claim;
  claim.set_card_id(mine->waiting(0).id());
  ASSERT_TRUE(call(someone, &Cards::ClaimCard, claim));
  auto refused = undo(the_operator());
  EXPECT_EQ(reason_of(refused), "CARD_CHANGED");
  EXPECT_EQ(refused.error().violations.size(), 1U);
  EXPECT_EQ(refused.error().violations[0].where, "样例新人");
  EXPECT_THAT(exported(the_operator()), HasSubstr("样例新人"));
}

TEST_P(StaffImportTest, WhatIsExportedChangesNothingWhenImported) {
  ASSERT_TRUE(import(the_operator(), sheet(",办公室/文书组,科员,样例甲,女,19000000001,,\n"
                                           ",,局长,样例乙,男,19000000002,010-00000002,5\n"))
                  ->applied());
  auto request = sheet("");
  request.set_content(exported(the_operator()));
  request.set_validate_only(true);
  auto preview = import(the_operator(), request);
  ASSERT_TRUE(preview);
  EXPECT_EQ(preview->changes_size(), 0);
  EXPECT_EQ(preview->unchanged_count(), 2);
}

TEST_P(StaffImportTest, RightsReachDownTheTreeOnly) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto rows = ",,,样例新人,,19000000002,,\n";
  EXPECT_EQ(reason_of(import(unit, sheet(rows, "jiaowei"))), "NOT_YOUR_UNIT");
  auto as_admins = sheet(rows);
  as_admins.set_as_admins(true);
  EXPECT_EQ(reason_of(import(unit, as_admins)), "NOT_YOUR_UNIT");
  auto appointed = import(the_operator(), as_admins);
  ASSERT_TRUE(appointed) << appointed.error().message;
  EXPECT_TRUE(appointed->applied());
  auto elsewhere = import(unit, sheet("教委,,,样例新人,,19000000004,,\n"));
  ASSERT_TRUE(elsewhere);
  EXPECT_EQ(elsewhere->problems(0).where(), "row 2, column 单位名称");
}

TEST_P(StaffImportTest, TheSampleUnitIsSeededOnceAndOnlyWhenAskedFor) {
  const auto people = [&] {
    pb::ListCardsRequest request;
    request.set_organization_id("sample");
    return call(the_operator(), &Directory::ListCards, request);
  };
  EXPECT_EQ(reason_of(people()), "ORGANIZATION_NOT_FOUND");
  for (int times = 0; times < 2; ++times) {
    auto seeded = run(module_->seed(MCT_SOURCE_DIR "/assets", true));
    ASSERT_TRUE(seeded) << seeded.error().message;
    EXPECT_EQ(people()->total_size(), 2);
  }
  pb::SearchCardsRequest request;
  request.set_query("样例单位 张");
  auto found = call(the_operator(), &Directory::SearchCards, request);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->cards_size(), 1);
  EXPECT_EQ(found->cards(0).role(), pb::ROLE_ADMIN);
}

TEST_P(StaffImportTest, TheLastIsUndoneFirstAlsoWhenTheClockWentBack) {
  ASSERT_TRUE(import(the_operator(), sheet(",,,样例甲,,19000000001,,\n")));
  clock_.advance(-std::chrono::hours(1));
  ASSERT_TRUE(
      import(the_operator(), sheet(",,,样例甲,,19000000001,,\n,,,样例乙,,19000000002,,\n")));
  ASSERT_TRUE(undo(the_operator()));
  EXPECT_THAT(exported(the_operator()), HasSubstr("样例甲"));
  EXPECT_THAT(exported(the_operator()), Not(HasSubstr("样例乙")));
  expect_whole_trail();
}

TEST_P(StaffImportTest, TheOnlyAdminDoesNotUndoTheirOwnAppointment) {
  const auto colleague = staff("minzheng", "样例科员", "19000000001");
  const auto other = staff("minzheng", "样例同事", "19000000002");
  auto admins = sheet(",,,样例科员,,19000000001,,\n");
  admins.set_as_admins(true);
  ASSERT_TRUE(import(the_operator(), admins));
  EXPECT_EQ(reason_of(undo(colleague)), "LAST_ADMIN");
  EXPECT_TRUE(call(colleague, &Admin::AddCard, person("minzheng", "样例新人", "19000000003")));
  EXPECT_TRUE(undo(the_operator()));
  EXPECT_EQ(reason_of(undo(other)), "PERMISSION_DENIED");
}

}  // namespace
}  // namespace mct::directory
