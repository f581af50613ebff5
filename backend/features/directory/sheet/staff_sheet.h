#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/directory/organization_tree.h"
#include "backend/sheets/sheet_file.h"

namespace mct::directory {

using sheets::SheetFormat;

// The staff sheet: annex 1 of 门政办发〔2017〕38号 (初始化人员数据信息采集表), whose columns the
// notice does not print; these are those of its annex 2 (单位名称, 部门, 岗位, 姓名, 性别,
// 手机号码), and 办公电话 and 顺序, which may be missing. The sheet of a workbook is called 人员.
struct StaffRow {
  int number = 0;  // as a spreadsheet program shows it
  std::string unit;
  std::string department;  // below the unit, parts between /; may be empty
  CardDetails details;     // without the organization
  bool has_position = false;
};

// Checks each row by itself: names, phones, 性别. What is wrong is added to `problems` by row and
// column. Errors: INVALID_ARGUMENT: not a sheet at all.
Result<std::vector<StaffRow>> read_staff_sheet(std::string_view bytes, SheetFormat format,
                                               sheets::Problems& problems);

// The sheet that read_staff_sheet reads; no cards: the empty one, to be filled in.
// Errors: INTERNAL, STORAGE_FULL.
Result<std::string> write_staff_sheet(std::span<const Card> cards, const OrganizationTree& tree,
                                      SheetFormat format);

// "sheet 人员, row 7, column 手机号码"; without the sheet in CSV.
std::string staff_place(SheetFormat format, int row, std::string_view column);

std::string_view media_type_of(SheetFormat format);

namespace staff_title {
inline constexpr std::string_view unit = "单位名称", department = "部门", post = "岗位",
                                  name = "姓名", gender = "性别", phone = "手机号码",
                                  office_phone = "办公电话", position = "顺序";
}  // namespace staff_title

}  // namespace mct::directory
