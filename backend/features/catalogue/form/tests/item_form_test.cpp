#include "backend/features/catalogue/form/item_form.h"

#include <gmock/gmock.h>

#include "backend/features/catalogue/form/form_sheets.h"
#include "backend/features/catalogue/form/tests/form_words.h"
#include "backend/sheets/csv.h"
#include "backend/sheets/xlsx_reader.h"
#include "backend/sheets/xlsx_writer.h"

namespace mct::catalogue {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using testing::form_words;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// What a unit types: the titles that it fills in, and a cell under each. Other columns stay empty.
using Cells = std::vector<std::pair<std::string_view, std::string>>;

sheets::SheetRow row_of(int number, const std::vector<std::string_view>& titles,
                        const Cells& cells) {
  sheets::SheetRow row{number, std::vector<std::string>(titles.size())};
  for (const auto& [title, text] : cells)
    row.cells.at(static_cast<std::size_t>(std::ranges::find(titles, title) - titles.begin())) =
        text;
  return row;
}

// The blank workbook with these rows in 事项 and 岗位.
sheets::Workbook workbook_of(const std::vector<Cells>& items,
                             const std::vector<Cells>& posts = {}) {
  auto workbook = form_workbook({}, form_words());
  for (const auto& cells : items)
    workbook.sheets[0].rows.push_back(
        row_of(static_cast<int>(workbook.sheets[0].rows.size()) + 1, item_titles(), cells));
  for (const auto& cells : posts)
    workbook.sheets[1].rows.push_back(row_of(static_cast<int>(workbook.sheets[1].rows.size()) + 1,
                                             detail_titles(post_table()), cells));
  return workbook;
}

Result<std::vector<Item>> read_workbook(const sheets::Workbook& workbook,
                                        std::span<const Item> existing = {}) {
  return read_form(sheets::write_xlsx(workbook, {}).value(), FormFormat::xlsx, existing,
                   form_words());
}

std::vector<Violation> violations_of(const Result<std::vector<Item>>& read) {
  if (read) return {};
  return read.error().violations;
}

Item existing_item() {
  Item item;
  item.code = "D034";
  item.name = "补领婚姻登记证书";
  item.agency_id = "minzheng";
  item.listings = {{Level::district, 34, item.name, ItemKind::confirmation, "门头沟区民政局",
                    TownScope::unspecified, false}};
  item.attachments = {{"flow-chart.svg", "流程图", AttachmentRole::flow_chart, "image/svg+xml", 1,
                       std::string(64, '0')}};
  item.guide.fees = "不收费";
  return item;
}

TEST(ItemForm, MatchesARowWithoutACodeByNameAndAgency) {
  const std::vector existing{existing_item()};
  const auto read = read_workbook(
      workbook_of({{{"事项名称", "补领 婚姻登记证书"}, {"主管部门", "区民政局"}}}), existing);
  ASSERT_TRUE(read.has_value()) << read.error().message;
  ASSERT_EQ(read->size(), 1U);
  EXPECT_EQ(read->front().code, "D034");
  EXPECT_EQ(read->front().listings, existing[0].listings);
  EXPECT_EQ(read->front().attachments, existing[0].attachments);
  EXPECT_EQ(read->front().guide.fees, "") << "an empty cell means that it is not supplied";
}

TEST(ItemForm, GivesNewItemsACodeAndTakesTheAgencyFromTheHandlingBody) {
  const auto read = read_workbook(workbook_of(
      {{{"事项名称", "甲"}, {"办理主体", "教委"}}, {{"事项名称", "乙"}, {"主管部门", "教委"}}},
      {{{"事项名称", "乙"}, {"岗位名称", "受理"}}}));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_THAT(*read, ElementsAre(Field(&Item::code, "N001"), Field(&Item::code, "N002")));
  EXPECT_EQ((*read)[0].agency_id, (*read)[1].agency_id);
  EXPECT_THAT((*read)[0].posts, IsEmpty());
  EXPECT_THAT((*read)[1].posts, ElementsAre(Field(&Post::title, "受理")));
}

TEST(ItemForm, PutsDetailRowsIntoTheOrderOfTheirNumbers) {
  const auto post = [](const char* order, const char* title) {
    return Cells{{"事项名称", "甲"}, {"序号", order}, {"岗位名称", title}};
  };
  const auto read =
      read_workbook(workbook_of({{{"事项名称", "甲"}, {"主管部门", "教委"}}},
                                {post("", "最后"), post("2", "审查"), post("1", "受理")}));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_THAT(read->front().posts,
              ElementsAre(Field(&Post::title, "受理"), Field(&Post::title, "审查"),
                          Field(&Post::title, "最后")));
}

TEST(ItemForm, NamesEverythingThatIsWrongInItsCells) {
  const auto read = read_workbook(workbook_of({{{"系统编号", "D999"},
                                                {"事项分类", "许可"},
                                                {"主管部门", "某局"},
                                                {"服务对象", "个人、公司"},
                                                {"生活主题", "上学、旅行"},
                                                {"法定期限", std::string(8'001, 'x')},
                                                {"联系电话", "电话"},
                                                {"监督电话", "12"},
                                                {"在线办理链接", "javascript:alert(1)"},
                                                {"样例", "对"}}}));
  const auto at = [](const char* column) {
    return std::string("sheet 事项, row 2, column ") + column;
  };
  EXPECT_THAT(
      violations_of(read),
      ElementsAre(
          Violation{at("事项分类"), "没有“许可”这个事项分类"},
          Violation{at("事项名称"), "不能为空"}, Violation{at("主管部门"), "单位名录里没有“某局”"},
          Violation{at("服务对象"), "没有“公司”这个服务对象，应为个人、企业"},
          Violation{at("生活主题"), "没有“旅行”这个生活主题"},
          Violation{at("法定期限"), "过长：8001 个字，最多 8000 个字"},
          Field(&Violation::where, at("联系电话")), Field(&Violation::where, at("监督电话")),
          Field(&Violation::where, at("在线办理链接")), Violation{at("样例"), "“对”应为是或否"},
          Field(&Violation::where, at("系统编号"))));
}

TEST(ItemForm, NamesRowsThatMeanTheSameItem) {
  const std::vector existing{existing_item()};
  const auto read =
      read_workbook(workbook_of({{{"系统编号", "D034"}, {"事项名称", "甲"}, {"主管部门", "民政局"}},
                                 {{"事项名称", "补领婚姻登记证书"}, {"主管部门", "民政局"}},
                                 {{"事项名称", "乙"}, {"主管部门", "民政局"}},
                                 {{"事项名称", " 乙 "}, {"主管部门", "民政局"}}}),
                    existing);
  EXPECT_THAT(violations_of(read),
              ElementsAre(Violation{"sheet 事项, row 3", "与 sheet 事项, row 2 是同一事项"},
                          Violation{"sheet 事项, row 5", "与 sheet 事项, row 4 同名"}));
}

TEST(ItemForm, NamesDetailRowsThatBelongToNoItem) {
  const auto read =
      read_workbook(workbook_of({{{"事项名称", "甲"}, {"主管部门", "教委"}}},
                                {{{"系统编号", "D001"}, {"岗位名称", "受理"}},
                                 {{"事项名称", "乙"}, {"岗位名称", "受理"}},
                                 {{"岗位名称", "受理"}},
                                 {{"事项名称", "甲"}, {"序号", "一"}, {"岗位名称", "受理"}},
                                 {{"事项名称", "甲"}, {"序号", "3"}},
                                 {{"事项名称", "甲"}, {"序号", "3"}, {"岗位名称", "受理"}}}));
  EXPECT_THAT(violations_of(read),
              ElementsAre(Violation{"sheet 岗位, row 2", "“事项”里没有系统编号“D001”"},
                          Violation{"sheet 岗位, row 3", "“事项”里没有事项“乙”"},
                          Violation{"sheet 岗位, row 4", "系统编号和事项名称不能都为空"},
                          Violation{"sheet 岗位, row 5, column 序号", "“一”应为 0 至 9999 的整数"},
                          Violation{"sheet 岗位, row 6, column 岗位名称", "不能为空"},
                          Violation{"sheet 岗位, row 7, column 序号", "序号 3 重复"}));
}

TEST(ItemForm, NamesWhatIsWrongWithTheSheetsAndTheirHeaders) {
  auto workbook = workbook_of({{{"事项名称", "甲"}, {"主管部门", "教委"}}});
  workbook.sheets[0].rows[0].cells[1] = "编码";
  workbook.sheets[1].rows[0].cells.push_back("岗位职能");
  workbook.sheets.erase(workbook.sheets.begin() + 2);
  EXPECT_THAT(violations_of(read_workbook(workbook)),
              ElementsAre(Violation{"sheet 事项, row 1, column B", "不认识的列“编码”"},
                          Violation{"sheet 事项, row 1", "缺少列“事项编码”"},
                          Violation{"sheet 岗位, row 1, column H", "列“岗位职能”重复"},
                          Violation{"sheet 材料", "缺少这张工作表"}));
}

TEST(ItemForm, NamesTheLineInAFoldedCell) {
  auto sheet = folded_form({}, form_words());
  sheet.rows.push_back(row_of(2, folded_titles(),
                              {{"事项名称", "甲"},
                               {"主管部门", "教委"},
                               {"岗位", "受理｜收件｜窗口｜1天\n审查｜审｜科室"},
                               {"材料", "身份证｜多｜原件｜是"}}));
  const auto read = read_form(sheets::write_csv(sheet), FormFormat::csv, {}, form_words());
  EXPECT_THAT(
      violations_of(read),
      ElementsAre(Violation{"row 2, column 岗位, line 2", "应有 4 项，之间用“｜”，实有 3 项"},
                  Violation{"row 2, column 材料, line 1, field 份数", "“多”应为 0 至 999 的整数"}));
}

TEST(ItemForm, ListsFiveHundredProblemsAtMost) {
  const auto read = read_workbook(workbook_of(std::vector<Cells>(600, {{"事项编码", "x"}})));
  EXPECT_EQ(violations_of(read).size(), 500U);
}

TEST(ItemForm, RefusesEmptyFilesAndFormsWithoutAnItem) {
  for (auto format : {FormFormat::xlsx, FormFormat::csv}) {
    EXPECT_FALSE(read_form("", format, {}, form_words()).has_value());
    const auto blank = write_form({}, format, form_words());
    ASSERT_TRUE(blank.has_value());
    const auto read = read_form(*blank, format, {}, form_words());
    ASSERT_FALSE(read.has_value());
    EXPECT_THAT(read.error().message, HasSubstr("没有事项"));
  }
}

TEST(ItemForm, ExplainsEveryColumnOnASheetOfItsOwn) {
  const auto workbook = form_workbook({}, form_words());
  const auto* guidance = workbook.find("说明");
  ASSERT_NE(guidance, nullptr);
  for (const auto& column : item_columns())
    EXPECT_TRUE(std::ranges::any_of(guidance->rows, [&](const sheets::SheetRow& row) {
      return row.cells[1] == column.title && row.cells[3] == column.note;
    })) << column.title;
}

}  // namespace
}  // namespace mct::catalogue
