#include "backend/features/catalogue/gazette/tests/gazette_text.h"

#include <fmt/format.h>

namespace mct::catalogue::testing {
namespace {

std::string list_text(std::span<const Listing> listings, Level level, int rows_per_page) {
  const std::string header = level == Level::town
                                 ? "序号\t事项名称\t事项类型\t区级主管部门\t是否镇街共有\t"
                                   "是否延伸到村（社区）\n"
                                 : "序号\t事项名称\t事项类型\t实施机关\n";
  std::string text;
  int row = 0;
  for (const auto& listing : listings) {
    if (listing.level != level) continue;
    if (row++ % rows_per_page == 0) text += "\n" + header;
    text += printed_row(listing);
  }
  return text;
}

}  // namespace

std::string printed_row(const Listing& listing) {
  auto row = fmt::format("{}\t{}\t{}\t{}", listing.number, listing.name, title_of(listing.kind),
                         listing.agency_as_printed);
  if (listing.level == Level::town)
    row += fmt::format("\t{}\t{}", title_of(listing.town_scope),
                       listing.reaches_village ? "是" : "否");
  return row + "\n";
}

std::string gazette_text(std::span<const Listing> listings, int rows_per_page) {
  return fmt::format(
      "附件 1\n另一通知的附件\n\n- 附件：1. 区级部门公共服务事项目录\n\n"
      "附件 1:\n\n门头沟区区级部门公共服务事项目录\n{}\n"
      "附件 2:\n\n门头沟区镇（街道）村（社区）级公共服务事项目录\n{}\n"
      "北京市门头沟区人民政府\n\n序号\t单位名称\n1\t区统计局\n",
      list_text(listings, Level::district, rows_per_page),
      list_text(listings, Level::town, rows_per_page));
}

}  // namespace mct::catalogue::testing
