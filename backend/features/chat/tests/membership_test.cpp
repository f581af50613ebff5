#include "backend/features/chat/tests/chat_fixture.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class MembershipTest : public ChatFixture {
 protected:
  Result<pb::Member> set_admin(const std::string& who, const std::string& id,
                               const std::string& card_id, bool admin) {
    auto request = about<pb::SetGroupAdminRequest>(id);
    request.set_card_id(card_id);
    request.set_admin(admin);
    request.set_request_id(random_id());
    return call(who, &Stub::SetGroupAdmin, request);
  }
  Result<pb::Conversation> rename(const std::string& who, const std::string& id,
                                  const std::string& name) {
    auto request = about<pb::RenameGroupRequest>(id);
    request.set_name(name);
    request.set_request_id(random_id());
    return call(who, &Stub::RenameGroup, request);
  }
  // Card ids, admins marked.
  std::vector<std::string> members(const std::string& who, const std::string& id) {
    std::vector<std::string> all;
    if (auto page = expect_ok(call(who, &Stub::ListMembers, about<pb::ListMembersRequest>(id))))
      for (const auto& it : page->members()) all.push_back(it.card_id() + (it.admin() ? "*" : ""));
    return all;
  }
};
MCT_ON_BOTH_ENGINES(MembershipTest);

TEST_P(MembershipTest, AGroupIsThereForAllAtOnce) {
  const auto id = group("wang", {"li", "zhao", "wang"});
  EXPECT_THAT(members("li", id), ElementsAre("wang*", "li", "zhao"));
  ASSERT_THAT(inbox("li"), SizeIs(1)) << "before anything was said";
  EXPECT_EQ(inbox("li").front().title(), "样例群");
  EXPECT_EQ(inbox("li").front().kind(), pb::CONVERSATION_KIND_GROUP);
  EXPECT_THAT(events("li", "conversation/" + id), ElementsAre("members.changed"));
  EXPECT_THAT(inbox("chen"), IsEmpty());
}

TEST_P(MembershipTest, AGroupThatIsMadeTwiceIsThereOnce) {
  pb::CreateGroupRequest request;
  request.set_name("样例群");
  request.add_card_ids("li");
  request.set_request_id("request-1");
  const auto first = expect_ok(call("wang", &Stub::CreateGroup, request));
  const auto again = expect_ok(call("wang", &Stub::CreateGroup, request));
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->id(), again->id());
  EXPECT_THAT(inbox("li"), SizeIs(1));
}

TEST_P(MembershipTest, WhoeverIsOutOfReachIsNamed) {
  pb::CreateGroupRequest request;
  request.set_name("样例群");
  for (const auto* id : {"wang", "resident", "nobody"}) request.add_card_ids(id);
  request.set_request_id("request-1");
  const auto refused = call("li", &Stub::CreateGroup, request);
  ASSERT_FALSE(refused);
  EXPECT_EQ(reason_of(refused), "CARD_OUT_OF_REACH");
  ASSERT_THAT(refused.error().violations, SizeIs(2));
  EXPECT_EQ(refused.error().violations[0].where, "resident");
  EXPECT_THAT(inbox("wang"), IsEmpty()) << "nothing half done";
}

TEST_P(MembershipTest, WhoeverComesLaterReadsFromThenOn) {
  const auto id = group("wang", {"li"});
  ASSERT_TRUE(send("wang", id, "在此之前"));
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao"))) << "is in it already";
  ASSERT_TRUE(send("wang", id, "在此之后"));
  EXPECT_THAT(texts("zhao", id), ElementsAre("在此之后"));
  EXPECT_THAT(texts("li", id), ElementsAre("在此之前", "在此之后"));
  EXPECT_EQ(inbox("zhao").front().unread_count(), 1);
  EXPECT_THAT(events("zhao", "conversation/" + id), ElementsAre("members.changed", "message.sent"));
}

TEST_P(MembershipTest, WhoeverIsRemovedGetsNothingFromThatEventOn) {
  const auto id = group("wang", {"li", "zhao"});
  ASSERT_TRUE(send("wang", id, "三人都在"));
  const auto before = run(log_->view({"li", "li"}));
  ASSERT_TRUE(before && before->topics.contains("conversation/" + id));
  ASSERT_TRUE(expect_ok(remove("wang", id, "li")));
  ASSERT_TRUE(send("wang", id, "两人"));
  // A stream with the old view is told to look again, and then no longer finds the topic.
  const auto page = run(log_->page({"li", "li"}, before->version, {{"conversation/" + id, 2, 99}}));
  ASSERT_TRUE(page);
  EXPECT_TRUE(page->outdated);
  EXPECT_THAT(page->events, IsEmpty());
  EXPECT_FALSE(run(log_->view({"li", "li"}))->topics.contains("conversation/" + id));
  EXPECT_THAT(inbox("li"), IsEmpty());
  EXPECT_EQ(reason_of(send("li", id, "还在吗")), "CONVERSATION_NOT_FOUND");
  EXPECT_THAT(events("zhao", "conversation/" + id),
              ElementsAre("members.changed", "message.sent", "members.changed", "message.sent"));
}

TEST_P(MembershipTest, OnlyAdminsChangeWhoIsInAGroup) {
  const auto id = group("wang", {"li", "zhao"});
  EXPECT_EQ(reason_of(add("li", id, "chen")), "NOT_GROUP_ADMIN");
  EXPECT_EQ(reason_of(remove("li", id, "zhao")), "NOT_GROUP_ADMIN");
  EXPECT_EQ(reason_of(remove("chen", id, "zhao")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(remove("wang", id, "chen")), "MEMBER_NOT_FOUND");
  EXPECT_EQ(reason_of(remove("li", id, "li")), "OK") << "leaving";
  EXPECT_THAT(members("wang", id), ElementsAre("wang*", "zhao"));
  const auto pair = direct("wang", "li");
  EXPECT_EQ(reason_of(add("wang", pair, "zhao")), "NOT_A_GROUP");
  EXPECT_EQ(reason_of(remove("wang", pair, "li")), "NOT_A_GROUP");
}

TEST_P(MembershipTest, LeavingTwiceWithOneRequestIsLeavingOnce) {
  const auto id = group("wang", {"li"});
  auto request = about<pb::RemoveMemberRequest>(id);
  request.set_card_id("li");
  request.set_request_id("request-1");
  EXPECT_EQ(reason_of(call("li", &Stub::RemoveMember, request)), "OK");
  EXPECT_EQ(reason_of(call("li", &Stub::RemoveMember, request)), "OK");
  EXPECT_THAT(events("wang", "conversation/" + id),
              ElementsAre("members.changed", "members.changed"));
}

TEST_P(MembershipTest, AGroupWithoutItsAdminGoesOnWithWhoHasBeenInItLongest) {
  const auto id = group("wang", {"zhao"});
  ASSERT_TRUE(expect_ok(add("wang", id, "li")));
  ASSERT_TRUE(expect_ok(remove("wang", id, "wang")));
  EXPECT_THAT(members("li", id), ElementsAre("zhao*", "li"));
  EXPECT_EQ(reason_of(add("li", id, "chen")), "NOT_GROUP_ADMIN");
  EXPECT_EQ(reason_of(add("zhao", id, "chen")), "OK");
}

TEST_P(MembershipTest, ARevokedCardHasLeftEverything) {
  const auto pair = direct("wang", "li");
  const auto id = group("li", {"wang", "zhao"});
  ASSERT_TRUE(send("li", pair, "您好"));
  people_.cards.erase("li");
  EXPECT_THAT(members("zhao", id), ElementsAre("wang*", "zhao"));
  EXPECT_EQ(reason_of(send("wang", pair, "在吗")), "CARD_OUT_OF_REACH");
  EXPECT_THAT(texts("wang", pair), ElementsAre("您好")) << "what was said stays";
  EXPECT_EQ(reason_of(send("li", id, "还在")), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(add("wang", id, "chen")), "OK");
}

TEST_P(MembershipTest, HowFarOneHasReadAGroupGoesToOnesOwnDevices) {
  const auto id = group("wang", {"li"});
  const auto sent = expect_ok(send("wang", id, "您好"));
  ASSERT_TRUE(sent);
  EXPECT_EQ(expect_ok(move("li", id, sent->sequence()))->read_sequence(), sent->sequence());
  EXPECT_EQ(inbox("li").front().unread_count(), 0);
  EXPECT_THAT(events("wang", "conversation/" + id), ElementsAre("members.changed", "message.sent"));
  auto page = expect_ok(call("wang", &Stub::ListMembers, about<pb::ListMembersRequest>(id)));
  ASSERT_TRUE(page);
  EXPECT_EQ(page->members(1).cursors().read_sequence(), sent->sequence());
}

TEST_P(MembershipTest, AnAdminNamesTheGroup) {
  const auto id = group("wang", {"li"});
  EXPECT_EQ(reason_of(rename("li", id, "样例二群")), "NOT_GROUP_ADMIN");
  EXPECT_EQ(expect_ok(rename("wang", id, "样例二群"))->title(), "样例二群");
  ASSERT_TRUE(expect_ok(rename("wang", id, "样例二群"))) << "as it is called already";
  EXPECT_EQ(inbox("li").front().title(), "样例二群");
  EXPECT_THAT(events("li", "conversation/" + id), ElementsAre("members.changed", "group.changed"));
  const auto told = last_event<pb::GroupChanged>("li", "conversation/" + id, group_changed);
  EXPECT_EQ(told.actor_name(), "样例wang");
  EXPECT_EQ(told.name(), "样例二群");
  EXPECT_EQ(reason_of(rename("wang", id, " ")), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(rename("chen", id, "样例三群")), "CONVERSATION_NOT_FOUND");
  EXPECT_EQ(reason_of(rename("wang", direct("wang", "li"), "单聊")), "NOT_A_GROUP");
}

TEST_P(MembershipTest, AdminsAppointAndDismissEachOther) {
  const auto id = group("wang", {"li", "zhao"});
  EXPECT_EQ(reason_of(set_admin("li", id, "li", true)), "NOT_GROUP_ADMIN");
  EXPECT_EQ(reason_of(set_admin("wang", id, "wang", false)), "LAST_GROUP_ADMIN");
  EXPECT_EQ(reason_of(set_admin("wang", id, "chen", true)), "MEMBER_NOT_FOUND");
  const auto appointed = expect_ok(set_admin("wang", id, "li", true));
  ASSERT_TRUE(appointed);
  EXPECT_TRUE(appointed->admin());
  EXPECT_EQ(appointed->card_id(), "li");
  EXPECT_THAT(members("zhao", id), ElementsAre("wang*", "li*", "zhao"));
  EXPECT_EQ(
      last_event<pb::GroupChanged>("zhao", "conversation/" + id, group_changed).appointed_name(),
      "样例li");
  EXPECT_FALSE(expect_ok(set_admin("li", id, "wang", false))->admin());
  EXPECT_THAT(members("zhao", id), ElementsAre("li*", "wang", "zhao"));
  EXPECT_EQ(
      last_event<pb::GroupChanged>("zhao", "conversation/" + id, group_changed).dismissed_name(),
      "样例wang");
  EXPECT_EQ(reason_of(set_admin("wang", id, "zhao", true)), "NOT_GROUP_ADMIN");
}

TEST_P(MembershipTest, WhoIsAnAdminForLackOfOthersStaysOneBesideThem) {
  const auto id = group("wang", {"zhao"});
  ASSERT_TRUE(expect_ok(add("wang", id, "li")));
  ASSERT_TRUE(expect_ok(remove("wang", id, "wang")));
  ASSERT_TRUE(expect_ok(set_admin("zhao", id, "li", true)));
  EXPECT_THAT(members("li", id), ElementsAre("zhao*", "li*"));
}

}  // namespace
}  // namespace mct::chat
