#include "backend/features/matter/matter_form.h"

#include <gmock/gmock.h>

#include "backend/text/utf8.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Kind form() {
  Kind kind;
  kind.title = "样例";
  kind.titled_by = "text";
  kind.fields = {
      {.id = "line", .title = "单行", .type = FieldType::line, .least = 2, .most = 4},
      {.id = "text",
       .title = "多行",
       .type = FieldType::text,
       .required = true,
       .least = 1,
       .most = 200},
      {.id = "choice",
       .title = "选项",
       .type = FieldType::choice,
       .required = true,
       .choices = {"甲", "乙"}},
      {.id = "number", .title = "数量", .type = FieldType::number, .least = 1, .most = 9},
      {.id = "date", .title = "日期", .type = FieldType::date},
      {.id = "phone", .title = "电话", .type = FieldType::phone},
      {.id = "files", .title = "材料", .type = FieldType::files, .least = 0, .most = 2}};
  return kind;
}

std::vector<NewAnswer> answers(std::vector<NewAnswer> more = {}) {
  std::vector<NewAnswer> all{{"text", "第一行\n第二行", {}}, {"choice", "甲", {}}};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<std::string> wrong(const Status& status) {
  std::vector<std::string> all;
  if (!status)
    for (const auto& it : status.error().violations) all.push_back(it.where + " " + it.what);
  return all;
}
std::vector<std::string> wrong_with(const std::string& field, const std::string& value,
                                    std::vector<std::string> files = {}) {
  return wrong(check_form(form(), answers({{field, value, std::move(files)}})));
}

TEST(MatterForm, WhatFitsIsTaken) {
  EXPECT_THAT(wrong(check_form(form(), answers())), IsEmpty());
  for (const auto& [field, value] : std::vector<std::pair<std::string, std::string>>{
           {"line", "两字"}, {"number", "9"}, {"date", "2024-02-29"}, {"phone", "19000000001"}})
    EXPECT_THAT(wrong_with(field, value), IsEmpty()) << field;
  EXPECT_THAT(wrong_with("files", "", {"a", "b"}), IsEmpty());
  EXPECT_THAT(wrong_with("line", ""), IsEmpty());  // not answered
}

TEST(MatterForm, EachFieldSaysWhatIsWrong) {
  EXPECT_THAT(wrong(check_form(form(), {})),
              ElementsAre("answers[text] 请填写多行", "answers[choice] 请选择选项"));
  EXPECT_THAT(wrong_with("line", "太长的一行"), ElementsAre("answers[line] 单行须为 2 至 4 个字"));
  EXPECT_THAT(wrong_with("line", "一\n二"), ElementsAre("answers[line] 单行须为 2 至 4 个字"));
  EXPECT_THAT(wrong_with("number", "10"), ElementsAre("answers[number] 数量须为 1 至 9 的整数"));
  EXPECT_THAT(wrong_with("number", "1x"), ElementsAre("answers[number] 数量须为 1 至 9 的整数"));
  EXPECT_THAT(wrong_with("date", "2026-02-30"), ElementsAre("answers[date] 日期须写作 2026-12-01"));
  EXPECT_THAT(wrong_with("phone", "123"), ElementsAre("answers[phone] 电话须为 11 位手机号码"));
  EXPECT_THAT(wrong_with("files", "", {"a", "b", "c"}),
              ElementsAre("answers[files] 材料须为 0 至 2 个文件"));
  EXPECT_THAT(wrong_with("files", "文字", {"a"}), ElementsAre("answers[files] 材料只收文件"));
  EXPECT_THAT(wrong_with("line", "两字", {"a"}), ElementsAre("answers[line] 单行不收文件"));
  EXPECT_THAT(wrong_with("other", "x"), ElementsAre("answers[other] 表单里没有这一项"));
  EXPECT_THAT(wrong_with("choice", "乙"), ElementsAre("answers[choice] 这一项填写了两次"));
}

TEST(MatterForm, ASupplementIsAllThatIsMissingAndNothingElse) {
  const std::vector<Missing> missing{{"line", "请写明"}, {"files", "请补上"}};
  const auto supplied = [&](std::vector<NewAnswer> given) {
    return wrong(check_supplement(form(), missing, given));
  };
  EXPECT_THAT(supplied({{"line", "两字", {}}, {"files", "", {"a"}}}), IsEmpty());
  EXPECT_THAT(supplied({{"line", "两字", {}}}), ElementsAre("answers[files] 请添加材料"));
  EXPECT_THAT(supplied({{"line", "两字", {}}, {"files", "", {"a"}}, {"text", "x", {}}}),
              ElementsAre("answers[text] 表单里没有这一项"));
}

TEST(MatterForm, WhatIsMissingNamesFieldsOfTheForm) {
  EXPECT_THAT(wrong(check_missing(form(), {})),
              ElementsAre("missing 请一次写明全部需要补正的内容"));
  EXPECT_THAT(wrong(check_missing(form(), {{"line", "请写明"}})), IsEmpty());
  EXPECT_THAT(wrong(check_missing(form(), {{"line", ""}, {"line", "x"}, {"other", "x"}})),
              ElementsAre("missing[0] 须为 1 至 200 个字", "missing[1] 这一项写了两次",
                          "missing[2] 表单里没有这一项"));
}

TEST(MatterForm, AMatterIsCalledByItsFirstLine) {
  EXPECT_EQ(title_of(form(), answers()), "第一行");
  const auto shortened = title_of(form(), {{"text", std::string(100, 'x'), {}}});
  EXPECT_EQ(text::count_characters(shortened), 60u);
  EXPECT_TRUE(shortened.ends_with("…"));
  EXPECT_EQ(title_of(form(), {{"text", "\n第二行", {}}}), "样例");
}

}  // namespace
}  // namespace mct::matter
