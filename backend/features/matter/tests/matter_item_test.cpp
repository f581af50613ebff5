#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::HasSubstr;

class MatterItemTest : public MatterFixture {
 protected:
  Result<pb::MatterKind> form(const std::string& code) {
    pb::GetItemKindRequest request;
    request.set_item_code(code);
    return call_as("zhou", *matters_, &Matters::GetItemKind, request);
  }
  pb::FileMatterRequest application() {
    pb::FileMatterRequest request;
    request.set_kind_id("application");
    request.set_item_code("D642");
    answer(*request.mutable_answers(), "applicant", "样例居民");
    answer(*request.mutable_answers(), "phone", "19000000098");
    answer(*request.mutable_answers(), "material-1", "", {uploaded("zhou", "身份证.png")});
    request.set_request_id(random_id());
    return request;
  }
};
MCT_ON_BOTH_ENGINES(MatterItemTest);

TEST_P(MatterItemTest, TheFormIsTheKindsAndThenTheItemsMaterials) {
  const auto kind = form("D642");
  ASSERT_TRUE(kind) << kind.error().message;
  EXPECT_EQ(kind->id(), "application");
  EXPECT_EQ(kind->about(), "样例老年证");
  EXPECT_EQ(kind->unit_name(), "民政局");
  EXPECT_EQ(kind->promised_days(), 10);
  EXPECT_EQ(kind->legal_days(), 20);
  EXPECT_EQ(kind->fields(0).prefill(), "样例zhou");
  const auto& material = kind->fields(kind->fields_size() - 2);
  EXPECT_EQ(material.id(), "material-1");
  EXPECT_EQ(material.title(), "身份证");
  EXPECT_EQ(material.hint(), "原件");
  EXPECT_TRUE(material.required());
  EXPECT_FALSE(kind->fields(kind->fields_size() - 1).required());
  EXPECT_EQ(reason_of(form("D1")), "ITEM_NOT_APPLICABLE");
  counter_.item.sample = true;
  EXPECT_THAT(form("D642")->about(), HasSubstr("样例：材料和期限并非官方发布"));
  const auto kinds = call_as("zhou", *matters_, &Matters::ListKinds, pb::ListKindsRequest());
  ASSERT_TRUE(kinds);
  for (const auto& it : kinds->kinds()) EXPECT_NE(it.id(), "application");
}

TEST_P(MatterItemTest, AnApplicationIsHandledWithinTheItemsTerms) {
  auto filed = file("zhou", application());
  ASSERT_TRUE(filed) << filed.error().message;
  EXPECT_EQ(filed->number(), "SQ202612010001");
  EXPECT_EQ(filed->title(), "样例老年证");
  EXPECT_EQ(filed->unit_name(), "民政局");
  EXPECT_EQ(count("zhao", pb::FOLDER_PENDING), 1);
  const auto accepted = done("zhao", *filed, pb::VERB_ACCEPTED);
  EXPECT_EQ(day_of(accepted.due_time()), "2026-12-15");
  EXPECT_EQ(day_of(accepted.legal_due_time()), "2026-12-29");
}

TEST_P(MatterItemTest, MaterialsAreUploadedOrRefused) {
  auto request = application();
  request.mutable_answers()->RemoveLast();
  const auto refused = file("zhou", request);
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_EQ(refused.error().violations.at(0).where, "answers[material-1]");
  EXPECT_THAT(refused.error().violations.at(0).what, HasSubstr("请添加身份证"));
}

// What was filed keeps the form that it was filed with.
TEST_P(MatterItemTest, TheItemMayChangeAfterwards) {
  auto filed = file("zhou", application());
  ASSERT_TRUE(filed) << filed.error().message;
  counter_.item.materials = {{"照片", "", true}};
  counter_.item.promised_days = 3;
  const auto asking = [](auto& request) {
    auto& missing = *request.add_missing();
    missing.set_field_id("material-2");
    missing.set_what("由他人代办，请补上委托书");
  };
  const auto asked = done("zhao", *filed, pb::VERB_SUPPLEMENT_ASKED, "", asking);
  EXPECT_EQ(asked.fields(asked.fields_size() - 1).title(), "委托书");
  EXPECT_THAT(asked.trail(1).note(), HasSubstr("委托书：由他人代办"));
  const auto paper = uploaded("zhou", "委托书.png");
  const auto supplied =
      done("zhou", asked, pb::VERB_SUPPLIED, "", [&](pb::TakeActionRequest& request) {
        answer(*request.mutable_answers(), "material-2", "", {paper});
      });
  EXPECT_EQ(day_of(supplied.due_time()), "2026-12-15");
}

TEST_P(MatterItemTest, OnlyApplicationsNameAnItem) {
  auto without = application();
  without.clear_item_code();
  EXPECT_EQ(file("zhou", without).error().violations.at(0).where, "item_code");
  auto with = feedback();
  with.set_item_code("D642");
  EXPECT_EQ(file("zhou", with).error().violations.at(0).where, "item_code");
  auto gone = application();
  gone.set_item_code("D1");
  EXPECT_EQ(reason_of(file("zhou", gone)), "ITEM_NOT_APPLICABLE");
}

}  // namespace
}  // namespace mct::matter
