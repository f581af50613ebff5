#include "backend/features/matter/matter_kinds.h"

#include <gmock/gmock.h>

#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/testing/assets.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kind_header =
    "id\tcode\ttitle\tabout\tunit\tflow\taccept\tpromise\tlegal\ttitled_by\tfiled_by\teffect\n";
const std::string field_header =
    "kind\tid\tsection\ttitle\ttype\trequired\tleast\tmost\tchoices\thint\tprefill\n";
const std::string flow_header = "flow\tstate\tverb\twho\tnext\tshown\tnote\n";
const std::string good_kind = "repair\tBX\t报修\t报修\tminzheng\tplain\t1\t3\t5\twhat\tanybody\t\n";
const std::string good_field = "repair\twhat\t报修\t问题\tline\tyes\t1\t50\t\t\t\n";
const std::string good_step = "plain\tfiled\taccept\thandler\taccepted\tall\tmay\n";

Result<Kinds> parsed(const std::string& kinds, const std::string& fields,
                     const std::string& flows) {
  const auto all_kinds = kind_header + kinds, all_fields = field_header + fields,
             all_flows = flow_header + flows;
  return Kinds::parse({all_kinds, "kinds.tsv"}, {all_fields, "fields.tsv"},
                      {all_flows, "flows.tsv"});
}

std::vector<std::string> wrong(const Result<Kinds>& kinds) {
  std::vector<std::string> all;
  if (!kinds)
    for (const auto& it : kinds.error().violations) all.push_back(it.where + " " + it.what);
  return all;
}

Result<Kinds> shipped_kinds() {
  const auto kinds = test::asset("matter/kinds.tsv"), fields = test::asset("matter/fields.tsv"),
             flows = test::asset("matter/flows.tsv");
  return Kinds::parse({kinds, "kinds.tsv"}, {fields, "fields.tsv"}, {flows, "flows.tsv"});
}

TEST(MatterKinds, TheShippedKindsFit) {
  const auto shipped = shipped_kinds();
  ASSERT_THAT(wrong(shipped), IsEmpty());
  const auto organizations = test::shipped_organizations();
  for (const auto& kind : shipped->all()) {
    EXPECT_TRUE(kind.of_items || kind.carer || organizations.find(kind.unit_id))
        << kind.id << kind.unit_id;
    EXPECT_FALSE(kind.fields.empty()) << kind.id;
  }
  const auto* feedback = shipped->find("feedback");
  ASSERT_NE(feedback, nullptr);
  // 门政办发〔2017〕38号: problems are told to 区经信委.
  EXPECT_EQ(organizations.find(feedback->unit_id), organizations.resolve("区经济信息化委"));
  ASSERT_NE(feedback->find("pictures"), nullptr);
  EXPECT_EQ(feedback->find("pictures")->type, FieldType::files);
  EXPECT_TRUE(feedback->find("pictures")->pictures);
  EXPECT_EQ(feedback->find("class")->choices.size(), 5u);
}

// So that what is suggested today can be compared with what was.
TEST(MatterKinds, SuggestionsHaveTheClassesOfTheLedger) {
  const auto shipped = shipped_kinds();
  ASSERT_THAT(wrong(shipped), IsEmpty());
  std::vector<std::string> classes;
  const auto cases =
      read_cases(test::asset("matter/handled_cases.tsv"), "handled_cases.tsv").value();
  for (const auto& it : cases)
    if (classes.empty() || classes.back() != it.category) classes.push_back(it.category);
  EXPECT_EQ(shipped->find("suggestion")->find("class")->choices, classes);
}

TEST(MatterKinds, WhatIsReadIsWhatIsWritten) {
  const auto kinds = parsed(good_kind, good_field, good_step);
  ASSERT_THAT(wrong(kinds), IsEmpty());
  const auto& kind = kinds->all().at(0);
  EXPECT_EQ(kind.promised_days, 3);
  EXPECT_EQ(kind.legal_days, 5);
  EXPECT_EQ(kind.fields.at(0).most, 50);
  const auto* step = kinds->flow_of(kind).find(State::filed, Verb::accepted);
  ASSERT_NE(step, nullptr);
  EXPECT_EQ(step->who, Role::handler);
  EXPECT_EQ(step->next, State::accepted);
  EXPECT_FALSE(step->internal);
  EXPECT_EQ(kinds->flow_of(kind).find(State::accepted, Verb::accepted), nullptr);
  EXPECT_EQ(kinds->find("feedback"), nullptr);
}

TEST(MatterKinds, WhatIsWrongIsNamedByFileLineAndColumn) {
  EXPECT_THAT(wrong(parsed("Repair\tbx\t\t报修\tminzheng\tnone\t0\t9\t5\twhat\tanybody\t\n",
                           good_field, good_step)),
              ElementsAre(HasSubstr("kinds.tsv, line 2 id："), "kinds.tsv, line 2 title：不能为空",
                          "kinds.tsv, line 2 accept：“0”应为 1 至 3660 的整数",
                          HasSubstr("kinds.tsv, line 2 code："),
                          "kinds.tsv, line 2 promise：承诺期限不能长于法定期限",
                          "kinds.tsv, line 2 flow：没有流程“none”",
                          "fields.tsv, line 2 kind：没有种类“repair”",
                          "kinds.tsv, line 2 titled_by：表单里没有“what”"));
  EXPECT_THAT(wrong(parsed("repair\tBX\t报修\t报修\t\tplain\t1\t3\t5\twhat\tanybody\t\n",
                           good_field, good_step)),
              ElementsAre(HasSubstr("kinds.tsv, line 2 titled_by：不由单位固定受理")));
  EXPECT_THAT(
      wrong(parsed(good_kind + good_kind, good_field, good_step)),
      testing::IsSupersetOf({"kinds.tsv, line 3 id：重复", "kinds.tsv, line 3 code：重复"}));
  const auto with_field = [](const std::string& row) {
    return wrong(parsed(good_kind, good_field + row, good_step));
  };
  EXPECT_THAT(with_field("repair\tx\ta\tb\tpicture\tyes\t1\t5\t\t\t\n"),
              testing::Contains(HasSubstr("fields.tsv, line 3 type：“picture”应为 line、text")));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tline\tmaybe\t1\t5\t\t\t\n"),
              ElementsAre("fields.tsv, line 3 required：“maybe”应为 no、yes"));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tline\tyes\t9\t5\t\t\t\n"),
              ElementsAre("fields.tsv, line 3 most：“5”应为 9 至 20000 的整数"));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tchoice\tyes\t\t\t甲\t\t\n"),
              ElementsAre("fields.tsv, line 3 choices：至少要有两项"));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tdate\tyes\t1\t5\t\t\t\n"),
              ElementsAre("fields.tsv, line 3 least：这一类型没有长度"));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tfiles\tyes\t1\t11\t\t\t\n"),
              ElementsAre("fields.tsv, line 3 most：“11”应为 1 至 10 的整数"));
  EXPECT_THAT(with_field(good_field), ElementsAre("fields.tsv, line 3 id：重复"));
  EXPECT_THAT(with_field("repair\tx\ta\tb\tline\tyes\t1\t5\t\t\tage\n"),
              ElementsAre("fields.tsv, line 3 prefill：“age”应为 name"));
  const auto with_step = [](const std::string& row) {
    return wrong(parsed(good_kind, good_field, good_step + row));
  };
  EXPECT_THAT(with_step("plain\tdone\taccept\thandler\taccepted\tall\tmay\n"),
              testing::Contains(HasSubstr("flows.tsv, line 3 state：“done”应为 filed")));
  EXPECT_THAT(with_step("plain\taccepted\tfile\thandler\taccepted\tall\tmay\n"),
              testing::Contains(HasSubstr("flows.tsv, line 3 verb：“file”应为 accept")));
  EXPECT_THAT(with_step(good_step), ElementsAre("flows.tsv, line 3 verb：这一状态下重复"));
  EXPECT_THAT(with_step("plain\tfiled\toverdue\tclock\tfiled\tstaff\tmust\n"),
              ElementsAre("flows.tsv, line 3 note：时钟不写意见"));
  EXPECT_THAT(with_step("plain\tfiled\n"),
              testing::Contains(HasSubstr("flows.tsv, line 3 应有 7 列")));
  EXPECT_THAT(
      wrong(parsed(good_kind, "repair\twhat\t报修\t问题\tline\tno\t1\t50\t\t\t\n", good_step)),
      ElementsAre("kinds.tsv, line 2 titled_by：须是必填的文字"));
  EXPECT_THAT(wrong(parsed("repair\tBX\t报修\t报修\tminzheng\tplain\t1\t3\t5\twhat\tall\tpublish\n",
                           good_field + "repair\tform\ta\tb\tfiles\tyes\t1\t2\t\t\t\n", good_step)),
              ElementsAre("kinds.tsv, line 2 filed_by：“all”应为 anybody、staff",
                          "kinds.tsv, line 2 effect：表单须有“form”：恰好一个文件",
                          "kinds.tsv, line 2 effect：表单须有“papers”：附件"));
}

}  // namespace
}  // namespace mct::matter
