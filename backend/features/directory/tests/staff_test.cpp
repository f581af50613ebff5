#include <algorithm>
#include <thread>

#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class StaffTest : public DirectoryServerTest {
 protected:
  Result<pb::Card> add(const Someone& who, const std::string& organization,
                       const std::string& phone) {
    return call(who, &Admin::AddCard, person(organization, "样例新人", phone));
  }
  Result<pb::Card> update(const Someone& who, const pb::Card& card, const std::string& post,
                          const std::string& organization = {}) {
    pb::UpdateCardRequest request;
    request.set_card_id(card.id());
    request.set_revision(card.revision());
    auto& details = *request.mutable_details();
    details.set_organization_id(organization.empty() ? card.organization_id() : organization);
    details.set_name(card.name());
    details.set_phone(card.phone());
    details.set_post(post);
    return call(who, &Admin::UpdateCard, request);
  }
  Result<pb::Organization> department(const Someone& who, const std::string& parent,
                                      const std::string& name, const std::string& id = {}) {
    pb::PutOrganizationRequest request;
    request.set_id(id);
    request.set_parent_id(parent);
    request.set_name(name);
    request.set_request_id(random_id());
    return call(who, &Admin::PutOrganization, request);
  }
  Result<pb::Card> set_role(const Someone& who, const std::string& id, pb::Role role) {
    pb::SetRoleRequest request;
    request.set_card_id(id);
    request.set_revision(card(the_operator(), id).revision());
    request.set_role(role);
    return call(who, &Admin::SetRole, request);
  }
};
MCT_ON_BOTH_ENGINES(StaffTest);

TEST_P(StaffTest, RightsReachDownTheTreeOnly) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto district = admin(root_id, "样例区管", "19000000002");
  const auto plain = staff("minzheng", "样例科员", "19000000003");
  EXPECT_TRUE(add(unit, "minzheng", "19000000011"));
  EXPECT_TRUE(add(district, "minzheng", "19000000012"));
  EXPECT_EQ(reason_of(add(unit, "jiaowei", "19000000013")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(add(unit, root_id, "19000000013")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(add(unit, "no-such-unit", "19000000013")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(add(plain, "minzheng", "19000000013")), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(add({plain.token, {}}, "minzheng", "19000000013")), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(add(the_operator(), "no-such-unit", "19000000013")),
            "ORGANIZATION_NOT_FOUND");
}

TEST_P(StaffTest, NobodyMovesPeopleOutOfTheirReach) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto card = listed("minzheng", "样例科员", "19000000002");
  EXPECT_EQ(reason_of(update(unit, card, "", "jiaowei")), "NOT_YOUR_UNIT");
  const auto other = listed("jiaowei", "样例教师", "19000000003");
  EXPECT_EQ(reason_of(update(unit, other, "", "minzheng")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(revoke(unit, other.id())), "NOT_YOUR_UNIT");
}

TEST_P(StaffTest, OneNumberIsListedOncePerUnit) {
  listed("minzheng", "样例科员", "19000000001");
  auto again = call(the_operator(), &Admin::AddCard, person("minzheng", "重复", "19000000001"));
  EXPECT_EQ(reason_of(again), "PHONE_LISTED");
  EXPECT_TRUE(call(the_operator(), &Admin::AddCard, person("jiaowei", "兼职", "19000000001")));
}

TEST_P(StaffTest, TheSameRequestAddsOnePerson) {
  const auto request = person("minzheng", "样例科员", "19000000001");
  auto first = call(the_operator(), &Admin::AddCard, request);
  auto second = call(the_operator(), &Admin::AddCard, request);
  ASSERT_TRUE(first && second);
  EXPECT_EQ(first->id(), second->id());
}

TEST_P(StaffTest, EveryFieldThatIsWrongIsNamed) {
  auto request = person("minzheng", "", "12345");
  request.mutable_details()->set_office_phone("电话");
  auto refused = call(the_operator(), &Admin::AddCard, request);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  std::vector<std::string> fields;
  for (const auto& violation : refused.error().violations) fields.push_back(violation.where);
  EXPECT_THAT(fields,
              ::testing::ElementsAre("details.name", "details.phone", "details.office_phone"));
}

TEST_P(StaffTest, OfTwoAdminsAtOnceOneWinsAndTheOtherIsToldWhatChanged) {
  const auto one = admin("minzheng", "样例管理员", "19000000001");
  const auto two = admin("minzheng", "样例副管", "19000000002");
  const auto card = listed("minzheng", "样例科员", "19000000003", "科员");
  std::vector<Result<pb::Card>> results(2, fail(reason::card_not_found, ""));
  {
    std::jthread first([&] { results[0] = update(one, card, "科长"); });
    std::jthread second([&] { results[1] = update(two, card, "主任"); });
  }
  ASSERT_NE(results[0].has_value(), results[1].has_value());
  const auto& lost = results[0] ? results[1] : results[0];
  const auto& won = results[0] ? results[0] : results[1];
  ASSERT_EQ(reason_of(lost), "CARD_CHANGED");
  ASSERT_EQ(lost.error().violations.size(), 1U);
  EXPECT_EQ(lost.error().violations[0].where, "岗位");
  EXPECT_THAT(lost.error().violations[0].what, HasSubstr(won->post()));
}

TEST_P(StaffTest, OfTwoAdminsWhoRevokeEachOtherOneStays) {
  const auto one = admin("minzheng", "样例管理员", "19000000001");
  const auto two = admin("minzheng", "样例副管", "19000000002");
  staff("minzheng", "样例科员", "19000000003");
  bool first_done = false, second_done = false;
  {
    std::jthread first([&] { first_done = revoke(one, two.card).has_value(); });
    std::jthread second([&] { second_done = revoke(two, one.card).has_value(); });
  }
  EXPECT_NE(first_done, second_done);
  EXPECT_TRUE(add(first_done ? one : two, "minzheng", "19000000011"));
}

TEST_P(StaffTest, AUnitWithPeopleKeepsAnAdmin) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto colleague = staff("minzheng", "样例科员", "19000000002");
  EXPECT_EQ(reason_of(revoke(unit, unit.card)), "LAST_ADMIN");
  EXPECT_EQ(reason_of(set_role(unit, unit.card, pb::ROLE_MEMBER)), "NOT_YOUR_UNIT");
  pb::HandOverRequest request;
  request.set_card_id(unit.card);
  EXPECT_EQ(reason_of(call(unit, &Admin::HandOver, request)), "INVALID_ARGUMENT");
  request.set_card_id(colleague.card);
  ASSERT_TRUE(call(unit, &Admin::HandOver, request));
  EXPECT_EQ(reason_of(add(unit, "minzheng", "19000000011")), "PERMISSION_DENIED");
  EXPECT_TRUE(add(colleague, "minzheng", "19000000011"));
  EXPECT_TRUE(revoke(colleague, unit.card));
}

TEST_P(StaffTest, OneAboveMayTakeTheLastAdminAway) {
  const auto district = admin(root_id, "样例区管", "19000000001");
  const auto unit = admin("minzheng", "样例管理员", "19000000002");
  staff("minzheng", "样例科员", "19000000003");
  EXPECT_TRUE(revoke(district, unit.card));
  EXPECT_EQ(reason_of(add(unit, "minzheng", "19000000011")), "CARD_NOT_HELD");
}

TEST_P(StaffTest, ANewNumberMakesTheCardWaitAnew) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  auto wanted = card(owner, owner.card);
  wanted.set_phone("19000000009");
  auto changed = update(the_operator(), wanted, "");
  ASSERT_TRUE(changed) << changed.error().message;
  EXPECT_FALSE(changed->claimed());
  EXPECT_EQ(reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "CARD_NOT_HELD");
}

TEST_P(StaffTest, DepartmentsAreMadeMovedAndRemoved) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  auto office = department(unit, "minzheng", "办公室");
  ASSERT_TRUE(office) << office.error().message;
  EXPECT_EQ(reason_of(department(unit, "minzheng", "办公室")), "NAME_TAKEN");
  EXPECT_EQ(reason_of(department(unit, "jiaowei", "办公室")), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(department(unit, "minzheng", "一/二")), "INVALID_ARGUMENT");
  auto group = department(unit, office->id(), "文书组");
  ASSERT_TRUE(group);
  EXPECT_EQ(reason_of(department(unit, group->id(), "办公室", office->id())), "INVALID_ARGUMENT");
  const auto card = listed(group->id(), "样例科员", "19000000002");
  EXPECT_EQ(card.unit_id(), "minzheng");
  EXPECT_EQ(card.organization_name(), "民政局 · 办公室 · 文书组");
  pb::RemoveOrganizationRequest request;
  request.set_id(group->id());
  EXPECT_EQ(reason_of(call(unit, &Admin::RemoveOrganization, request)), "ORGANIZATION_NOT_EMPTY");
  ASSERT_TRUE(revoke(unit, card.id()));
  EXPECT_TRUE(call(unit, &Admin::RemoveOrganization, request));
  request.set_id("minzheng");
  EXPECT_EQ(reason_of(call(unit, &Admin::RemoveOrganization, request)), "NOT_YOUR_UNIT");
}

TEST_P(StaffTest, AUnitIsRemovedFromAboveWhenNobodyIsLeft) {
  const auto card = listed("minzheng", "样例科员", "19000000002");
  pb::RemoveOrganizationRequest request;
  request.set_id("minzheng");
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::RemoveOrganization, request)),
            "ORGANIZATION_NOT_EMPTY");
  ASSERT_TRUE(revoke(the_operator(), card.id()));
  EXPECT_TRUE(call(the_operator(), &Admin::RemoveOrganization, request));
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::RemoveOrganization, request)),
            "ORGANIZATION_NOT_FOUND");
  request.set_id(std::string(root_id));
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::RemoveOrganization, request)),
            "ORGANIZATION_NOT_FOUND");
}

TEST_P(StaffTest, AnAdminWhoStandsInADepartmentKeepsTheWholeUnit) {
  auto office = department(the_operator(), "minzheng", "办公室");
  ASSERT_TRUE(office);
  const auto unit = admin(office->id(), "样例管理员", "19000000001");
  EXPECT_TRUE(add(unit, "minzheng", "19000000002"));
}

TEST_P(StaffTest, AUnitBelowAnotherIsKeptFromAbove) {
  const auto parent = admin("minzheng", "样例管理员", "19000000001");
  pb::PutOrganizationRequest request;
  request.set_parent_id("minzheng");
  request.set_name("样例福利院");
  request.set_request_id(random_id());
  request.set_kind(pb::ORGANIZATION_KIND_DISTRICT);
  EXPECT_EQ(reason_of(call(parent, &Admin::PutOrganization, request)), "INVALID_ARGUMENT");
  request.set_kind(pb::ORGANIZATION_KIND_AGENCY);
  auto home = call(parent, &Admin::PutOrganization, request);
  ASSERT_TRUE(home) << home.error().message;
  EXPECT_EQ(call(parent, &Admin::PutOrganization, request)->id(), home->id());
  const auto unit = admin(home->id(), "样例院长", "19000000002");
  EXPECT_TRUE(add(parent, home->id(), "19000000003"));
  EXPECT_EQ(reason_of(add(unit, "minzheng", "19000000004")), "NOT_YOUR_UNIT");
  EXPECT_TRUE(set_role(parent, unit.card, pb::ROLE_MEMBER));
  EXPECT_EQ(reason_of(add(unit, home->id(), "19000000004")), "PERMISSION_DENIED");
  EXPECT_EQ(listed(home->id(), "样例护工", "19000000005").unit_id(), home->id());
}

TEST_P(StaffTest, TheTreeSaysThePlaceOfEachDepartment) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  pb::PutOrganizationRequest request;
  request.set_parent_id("minzheng");
  request.set_name("老龄科");
  request.set_position(30);
  request.set_request_id(random_id());
  auto office = call(unit, &Admin::PutOrganization, request);
  ASSERT_TRUE(office) << office.error().message;
  EXPECT_EQ(office->position(), 30);
  auto tree = call(unit, &Directory::GetOrganizations, pb::GetOrganizationsRequest());
  ASSERT_TRUE(tree);
  const auto& all = tree->organizations();
  const auto found = std::ranges::find(all, office->id(), &pb::Organization::id);
  ASSERT_NE(found, all.end());
  EXPECT_EQ(found->position(), 30);
}

TEST_P(StaffTest, ADepartmentThatChangesItsUnitTakesItsPeopleAlong) {
  const auto district = admin(root_id, "样例区管", "19000000001");
  auto office = department(district, "minzheng", "老龄科");
  ASSERT_TRUE(office);
  const auto card = listed(office->id(), "样例科员", "19000000002");
  ASSERT_TRUE(department(district, "laoling", "老龄科", office->id()));
  pb::SearchCardsRequest request;
  request.set_query("老龄办 样例科员");
  auto found = call(district, &Directory::SearchCards, request);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->cards_size(), 1);
  EXPECT_EQ(found->cards(0).unit_id(), "laoling");
}

TEST_P(StaffTest, EveryChangeIsInTheTrailWithBeforeAndAfterAndNoWholeNumber) {
  const auto unit = admin("minzheng", "样例管理员", "19000000001");
  const auto card = listed("minzheng", "样例科员", "19000000002", "科员");
  ASSERT_TRUE(update(unit, card, "科长"));
  ASSERT_TRUE(revoke(unit, card.id()));
  pb::ListChangesRequest request;
  request.set_organization_id("minzheng");
  auto changes = call(unit, &Admin::ListChanges, request);
  ASSERT_TRUE(changes) << changes.error().message;
  ASSERT_GE(changes->changes_size(), 3);
  EXPECT_EQ(changes->changes(0).action(), "card.revoke");
  EXPECT_EQ(changes->changes(0).actor_name(), "样例管理员");
  EXPECT_EQ(changes->changes(1).action(), "card.update");
  ASSERT_EQ(changes->changes(1).fields_size(), 1);
  EXPECT_EQ(changes->changes(1).fields(0).before(), "科员");
  EXPECT_EQ(changes->changes(1).fields(0).after(), "科长");
  EXPECT_EQ(changes->changes(2).actor_name(), "运维");
  EXPECT_EQ(changes->ShortDebugString().find("19000000002"), std::string::npos);
  EXPECT_EQ(run(trail_->verify())->first_broken, 0);
  request.set_organization_id("jiaowei");
  EXPECT_EQ(reason_of(call(unit, &Admin::ListChanges, request)), "NOT_YOUR_UNIT");
}

}  // namespace
}  // namespace mct::directory
