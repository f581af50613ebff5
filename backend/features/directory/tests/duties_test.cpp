#include "backend/features/directory/tests/directory_fixture.h"

namespace mct::directory {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;

class DutiesTest : public DirectoryServerTest {
 protected:
  Result<pb::Card> entrust(const Someone& who, const std::string& card_id, bool give = true) {
    pb::SetDutiesRequest request;
    request.set_card_id(card_id);
    request.set_revision(card(the_operator(), card_id).revision());
    if (give) request.add_duties(common::v1::DUTY_IDENTITY_REVIEW);
    return call(who, &Admin::SetDuties, request);
  }
  Duties duties_of(const std::string& card_id) {
    auto stored = run(CardStore(database()).by_id(card_id));
    return stored ? stored->duties : Duties{};
  }
  // Changes what the card says, as the operator.
  void change(const std::string& card_id, const std::string& organization,
              const std::string& phone) {
    pb::UpdateCardRequest request;
    request.set_card_id(card_id);
    request.set_revision(card(the_operator(), card_id).revision());
    request.mutable_details()->set_organization_id(organization);
    request.mutable_details()->set_name("样例科员");
    request.mutable_details()->set_phone(phone);
    auto changed = call(the_operator(), &Admin::UpdateCard, request);
    EXPECT_TRUE(changed) << changed.error().message;
  }
};
MCT_ON_BOTH_ENGINES(DutiesTest);

TEST_P(DutiesTest, TheDistrictEntrustsAndNobodyElse) {
  const auto officer = staff("minzheng", "样例科员", "19000000001");
  const auto district = admin(root_id, "样例区管", "19000000002");
  const auto unit = admin("minzheng", "样例管理员", "19000000003");
  EXPECT_EQ(reason_of(entrust(unit, officer.card)), "NOT_YOUR_UNIT");
  EXPECT_EQ(reason_of(entrust(officer, officer.card)), "PERMISSION_DENIED");
  EXPECT_EQ(reason_of(entrust(district, district.card)), "INVALID_ARGUMENT");
  auto entrusted = entrust(district, officer.card);
  ASSERT_TRUE(entrusted) << entrusted.error().message;
  EXPECT_THAT(entrusted->duties(), Contains(common::v1::DUTY_IDENTITY_REVIEW));
  EXPECT_THAT(duties_of(officer.card), Contains(Duty::identity_review));
  auto taken = entrust(the_operator(), officer.card, false);
  ASSERT_TRUE(taken);
  EXPECT_THAT(taken->duties(), IsEmpty());
}

TEST_P(DutiesTest, AnUnknownDutyAndAnOldRevisionAreRefused) {
  const auto listed_card = listed("minzheng", "样例科员", "19000000001");
  pb::SetDutiesRequest request;
  request.set_card_id(listed_card.id());
  request.set_revision(listed_card.revision());
  request.add_duties(static_cast<common::v1::Duty>(99));
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::SetDuties, request)), "INVALID_ARGUMENT");
  request.set_duties(0, common::v1::DUTY_IDENTITY_REVIEW);
  request.set_revision(99);
  EXPECT_EQ(reason_of(call(the_operator(), &Admin::SetDuties, request)), "CARD_CHANGED");
}

TEST_P(DutiesTest, ADutyEndsWithWhatItWasGivenFor) {
  const auto officer = staff("minzheng", "样例科员", "19000000001");
  ASSERT_TRUE(entrust(the_operator(), officer.card));
  change(officer.card, "jiaowei", "19000000001");
  EXPECT_THAT(duties_of(officer.card), IsEmpty()) << "another unit";
  ASSERT_TRUE(entrust(the_operator(), officer.card));
  change(officer.card, "jiaowei", "19000000009");
  EXPECT_THAT(duties_of(officer.card), IsEmpty()) << "another number";
}

TEST_P(DutiesTest, ADutyEndsWithTheAccount) {
  const auto officer = staff("minzheng", "样例科员", "19000000001");
  ASSERT_TRUE(entrust(the_operator(), officer.card));
  ASSERT_TRUE(run(database().write([&](storage::Connection& connection) {
    return close_cards(connection, officer.token, clock_.now_ms());
  })));
  EXPECT_THAT(duties_of(officer.card), IsEmpty());
}

TEST_P(DutiesTest, TheTrailSaysWhoEntrustedWhat) {
  const auto officer = staff("minzheng", "样例科员", "19000000001");
  ASSERT_TRUE(entrust(the_operator(), officer.card));
  auto entries = run(trail_->list("mentougou/", 0, 1));
  ASSERT_TRUE(entries);
  EXPECT_EQ(entries->at(0).entry.action, "card.duty");
  EXPECT_EQ(entries->at(0).entry.fields.at(0), (audit::FieldChange{"职责", "", "实名审核"}));
}

}  // namespace
}  // namespace mct::directory
