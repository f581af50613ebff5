#include "backend/features/directory/staff_store.h"
#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using ::testing::ElementsAre;

class OwnCardsTest : public DirectoryServerTest {
 protected:
  pb::MyCards mine(const Someone& who) {
    auto cards = call(who, &Cards::GetMyCards, pb::GetMyCardsRequest{});
    EXPECT_TRUE(cards) << cards.error().message;
    return cards ? *cards : pb::MyCards{};
  }
  Result<pb::Card> claim(const Someone& who, const std::string& id) {
    pb::ClaimCardRequest request;
    request.set_card_id(id);
    return call(who, &Cards::ClaimCard, request);
  }
  std::string link_of(const Someone& who, const std::string& id, bool renew = false) {
    pb::GetCardLinkRequest request;
    request.set_card_id(id);
    request.set_renew(renew);
    auto link = call(who, &Cards::GetCardLink, request);
    EXPECT_TRUE(link) << link.error().message;
    return link ? link->link() : std::string{};
  }
  Result<pb::Card> keep(const Someone& who, const std::string& link) {
    pb::KeepContactRequest request;
    request.set_link(link);
    return call(who, &Cards::KeepContact, request);
  }
  std::vector<std::string> contacts(const Someone& who) {
    auto found = call(who, &Cards::GetContacts, pb::GetContactsRequest{});
    EXPECT_TRUE(found) << found.error().message;
    std::vector<std::string> names;
    if (found)
      for (const auto& card : found->cards()) names.push_back(card.name());
    return names;
  }
};
MCT_ON_BOTH_ENGINES(OwnCardsTest);

TEST_P(OwnCardsTest, EverybodyHasAPersonalCardAndSeesItsWholeNumber) {
  const auto who = resident("样例居民", "19000000001");
  const auto cards = mine(who);
  ASSERT_EQ(cards.cards_size(), 1);
  EXPECT_EQ(cards.cards(0).name(), "样例居民");
  EXPECT_EQ(cards.cards(0).phone(), "19000000001");
  EXPECT_TRUE(cards.cards(0).organization_id().empty());
}

TEST_P(OwnCardsTest, AListedCardWaitsAndIsClaimedOnce) {
  const auto card = listed("minzheng", "样例科员", "19000000001", "科员");
  EXPECT_FALSE(card.claimed());
  const auto who = resident("昵称", "19000000001");
  ASSERT_EQ(mine(who).waiting_size(), 1);
  auto claimed = claim(who, card.id());
  ASSERT_TRUE(claimed) << claimed.error().message;
  EXPECT_TRUE(claimed->claimed());
  EXPECT_EQ(claimed->organization_name(), "民政局");
  EXPECT_TRUE(claim(who, card.id()));
  EXPECT_EQ(mine(who).waiting_size(), 0);
  EXPECT_EQ(mine(who).cards_size(), 2);
}

TEST_P(OwnCardsTest, NobodyClaimsACardOfAnotherNumber) {
  const auto card = listed("minzheng", "样例科员", "19000000001");
  const auto other = resident("别人", "19000000002");
  EXPECT_EQ(mine(other).waiting_size(), 0);
  EXPECT_EQ(reason_of(claim(other, card.id())), "CARD_NOT_FOUND");
  EXPECT_EQ(reason_of(claim(other, "no-such-card")), "CARD_NOT_FOUND");
}

TEST_P(OwnCardsTest, NobodyActsThroughACardOfSomebodyElse) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  const auto other = resident("别人", "19000000002");
  const Someone thief{other.token, owner.card};
  EXPECT_EQ(reason_of(call(thief, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "CARD_NOT_HELD");
  pb::GetCardLinkRequest request;
  request.set_card_id(owner.card);
  EXPECT_EQ(reason_of(call(other, &Cards::GetCardLink, request)), "CARD_NOT_FOUND");
}

TEST_P(OwnCardsTest, TheHolderDecidesWhoSeesTheNumber) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  const auto colleague = staff("minzheng", "样例同事", "19000000002");
  const auto stranger = staff("jiaowei", "样例教师", "19000000003");
  EXPECT_EQ(card(colleague, owner.card).phone(), "19000000001");
  EXPECT_EQ(card(stranger, owner.card).phone(), "190****0001");
  pb::UpdateMyCardRequest request;
  request.set_card_id(owner.card);
  request.set_signature("样例签名");
  EXPECT_EQ(reason_of(call(owner, &Cards::UpdateMyCard, request)), "INVALID_ARGUMENT");
  request.set_phone_visibility(pb::PHONE_VISIBILITY_DISTRICT);
  ASSERT_TRUE(call(owner, &Cards::UpdateMyCard, request));
  EXPECT_EQ(card(stranger, owner.card).phone(), "19000000001");
  EXPECT_EQ(card(stranger, owner.card).signature(), "样例签名");
  EXPECT_EQ(reason_of(call(colleague, &Cards::UpdateMyCard, request)), "CARD_NOT_FOUND");
}

TEST_P(OwnCardsTest, ALinkAddsAFriendUntilItIsRenewed) {
  const auto one = resident("甲", "19000000001");
  const auto two = resident("乙", "19000000002");
  const auto link = link_of(two, mine(two).cards(0).id());
  EXPECT_EQ(link_of(two, mine(two).cards(0).id()), link);
  auto friend_card = keep(one, link);
  ASSERT_TRUE(friend_card) << friend_card.error().message;
  EXPECT_EQ(friend_card->phone(), "190****0002");
  EXPECT_TRUE(keep(one, link));
  EXPECT_THAT(contacts(one), ElementsAre("乙"));
  EXPECT_EQ(card(one, friend_card->id()).phone(), "190****0002");
  pb::GetCardRequest back;
  back.set_card_id(mine(one).cards(0).id());
  EXPECT_EQ(reason_of(call(two, &Directory::GetCard, back)), "CARD_NOT_FOUND");
  EXPECT_EQ(reason_of(keep(two, link)), "INVALID_ARGUMENT");
  link_of(two, mine(two).cards(0).id(), true);
  EXPECT_EQ(reason_of(keep(one, link)), "CARD_NOT_FOUND");
  EXPECT_EQ(reason_of(keep(one, "https://example.org/")), "INVALID_ARGUMENT");
  pb::RemoveContactRequest request;
  request.set_card_id(mine(two).cards(0).id());
  EXPECT_TRUE(call(one, &Cards::RemoveContact, request));
  EXPECT_THAT(contacts(one), ElementsAre());
}

TEST_P(OwnCardsTest, ContactsHangOffTheActingCard) {
  auto official = staff("minzheng", "样例科员", "19000000001");
  const auto colleague = listed("jiaowei", "样例教师", "19000000002");
  pb::KeepContactRequest request;
  request.set_card_id(colleague.id());
  EXPECT_TRUE(call(official, &Cards::KeepContact, request));
  EXPECT_THAT(contacts(official), ElementsAre("样例教师"));
  EXPECT_TRUE(card(official, colleague.id()).kept());
  const Someone in_private{official.token, {}};
  EXPECT_THAT(contacts(in_private), ElementsAre());
  EXPECT_EQ(reason_of(call(in_private, &Cards::KeepContact, request)), "CARD_NOT_FOUND");
}

TEST_P(OwnCardsTest, AClosedAccountLeavesItsStaffCardToBeClaimedAnew) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return close_cards(connection, owner.token, 1'800'000'000'000);
  })));
  EXPECT_EQ(reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "CARD_NOT_HELD");
  const auto again = resident("新号主", "19000000001");
  ASSERT_EQ(mine(again).waiting_size(), 1);
  EXPECT_TRUE(claim(again, owner.card));
}

TEST_P(OwnCardsTest, WhatIsRememberedOfACardEndsWithItAtOnce) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  const auto look = [&] {
    return reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{}));
  };
  EXPECT_EQ(look(), "OK");
  ASSERT_TRUE(revoke(the_operator(), owner.card));
  EXPECT_EQ(look(), "CARD_NOT_HELD");
}

TEST_P(OwnCardsTest, WhatAnotherNodeRevokesEndsWithinTwoSeconds) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  const auto look = [&] {
    return reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{}));
  };
  EXPECT_EQ(look(), "OK");
  StaffStore other_node(database());
  const Doing doing{audit::operator_actor(), clock_.now_ms(), true};
  ASSERT_TRUE(
      run(other_node.revoke(owner.card, card(the_operator(), owner.card).revision(), doing)));
  clock_.advance(std::chrono::milliseconds(2'001));
  EXPECT_EQ(look(), "CARD_NOT_HELD");
}

TEST_P(OwnCardsTest, TheWatchTellsOfEveryChangeAndEndsWithTheCard) {
  const auto owner = staff("minzheng", "样例科员", "19000000001");
  grpc::ClientContext context;
  sign(context, owner.token, owner.card);
  auto reader = cards_->WatchMyCards(&context, {});
  pb::MyCards cards;
  ASSERT_TRUE(reader->Read(&cards));
  EXPECT_EQ(cards.cards_size(), 2);
  listed("jiaowei", "样例科员", "19000000001");
  ASSERT_TRUE(reader->Read(&cards));
  EXPECT_EQ(cards.waiting_size(), 1);
  ASSERT_TRUE(revoke(the_operator(), owner.card));
  while (reader->Read(&cards)) {
  }
  const auto status = reader->Finish();
  EXPECT_EQ(status.error_code(), grpc::StatusCode::PERMISSION_DENIED);
  EXPECT_EQ(rpc::error_from(status).reason.name, "CARD_REVOKED");
  EXPECT_EQ(reason_of(call(owner, &Directory::GetOrganizations, pb::GetOrganizationsRequest{})),
            "CARD_NOT_HELD");
}

}  // namespace
}  // namespace mct::directory
