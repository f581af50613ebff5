#include "backend/features/catalogue/form/item_diff.h"

#include <gmock/gmock.h>

#include "backend/features/catalogue/form/tests/form_words.h"

namespace mct::catalogue {
namespace {

using ::testing::ElementsAre;
using testing::form_words;
using ::testing::IsEmpty;

Item item_of(std::string code) {
  Item item;
  item.code = std::move(code);
  item.name = "甲";
  item.agency_id = "minzheng";
  return item;
}

TEST(ItemDiff, NamesChangedFieldsByTheFormsTitles) {
  const std::vector before{item_of("D001"), item_of("D002")};
  auto after = before;
  after[1].guide.promised_limit = "10个工作日";
  after[1].life_events = {"birth"};
  after[1].posts = {{"受理", "收件", "窗口", ""}};
  after[1].listings = {{Level::town, 7, "甲", ItemKind::benefit, "民政局", TownScope::all, true}};
  EXPECT_THAT(diff_items(before, after, form_words()),
              ElementsAre(ItemChange{
                  ChangeAction::change,
                  "D002",
                  "甲",
                  {{"生活主题", "", "生育"},
                   {"承诺期限", "", "10个工作日"},
                   {"岗位", "", "受理｜收件｜窗口｜"},
                   {"公共服务事项目录", "",
                    "镇（街道）、村（社区）级 7 甲 行政给付 民政局 镇街共有 延伸到村（社区）"}}}));
}

TEST(ItemDiff, TellsAddedAndRemovedItems) {
  EXPECT_THAT(diff_items(std::vector{item_of("D001")}, std::vector{item_of("D002")}, form_words()),
              ElementsAre(ItemChange{ChangeAction::add, "D002", "甲", {}},
                          ItemChange{ChangeAction::remove, "D001", "甲", {}}));
}

TEST(ItemDiff, LeavesOutTimesAndAttachments) {
  const std::vector before{item_of("D001")};
  auto after = before;
  after[0].updated_ms = 7;
  after[0].attachments.emplace_back();
  EXPECT_THAT(diff_items(before, after, form_words()), IsEmpty());
}

}  // namespace
}  // namespace mct::catalogue
