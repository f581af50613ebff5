#include "backend/ctl/catalogue_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace mct::ctl {
namespace {

constexpr std::string_view not_supplied = "待单位补充";

std::string_view title_of(catalogue::v1::ItemKind kind) {
  constexpr std::array<std::string_view, 11> titles{
      "",         "行政许可", "行政确认", "行政给付", "行政征收",        "行政奖励",
      "行政裁决", "行政检查", "其他职权", "其他服务", "政府内部审批事项"};
  return catalogue::v1::ItemKind_IsValid(kind) ? titles[static_cast<std::size_t>(kind)] : "";
}

std::string_view title_of(catalogue::v1::TownScope scope) {
  if (scope == catalogue::v1::TOWN_SCOPE_ALL) return "镇街共有";
  return scope == catalogue::v1::TOWN_SCOPE_TOWNS_ONLY ? "仅乡镇" : "";
}

struct ListRow {
  const catalogue::v1::ItemSummary* item;
  const catalogue::v1::Listing* listing;  // null for an item in no list
};

std::vector<ListRow> rows_of(const std::vector<catalogue::v1::ItemSummary>& items) {
  std::vector<ListRow> rows;
  for (const auto& item : items) {
    for (const auto& listing : item.listings()) rows.push_back({&item, &listing});
    if (item.listings().empty()) rows.push_back({&item, nullptr});
  }
  std::ranges::stable_sort(rows, {}, [](const ListRow& row) {
    return row.listing ? std::pair(static_cast<int>(row.listing->level()), row.listing->number())
                       : std::pair(catalogue::v1::Level_MAX + 1, 0);
  });
  return rows;
}

std::array<std::string, 7> cells_of(const ListRow& row, bool as_printed) {
  const auto& item = *row.item;
  if (!row.listing)
    return {"", "", item.name(), std::string(title_of(item.kind())), item.agency_name(), "", ""};
  const auto& listing = *row.listing;
  const bool town = listing.level() == catalogue::v1::LEVEL_TOWN;
  return {town ? "town" : "district",
          std::to_string(listing.number()),
          listing.name(),
          std::string(title_of(listing.kind())),
          as_printed ? listing.agency_as_printed() : item.agency_name(),
          std::string(title_of(listing.town_scope())),
          town ? (listing.reaches_village() ? "是" : "否") : ""};
}

void add_field(std::string& text, std::string_view title, const std::string& value) {
  text += fmt::format("{}：{}\n", title, value.empty() ? not_supplied : std::string_view(value));
}

std::string_view word_of(catalogue::v1::ItemChange::Action action) {
  switch (action) {
    case catalogue::v1::ItemChange::ACTION_ADD:
      return "新增";
    case catalogue::v1::ItemChange::ACTION_CHANGE:
      return "变更";
    case catalogue::v1::ItemChange::ACTION_REMOVE:
      return "删除";
    case catalogue::v1::ItemChange::ACTION_MISSING:
      return "未列";
    default:
      return "";
  }
}

}  // namespace

std::string list_text(const std::vector<catalogue::v1::ItemSummary>& items,
                      const ListFormat& format) {
  std::string text;
  for (const auto& row : rows_of(items)) {
    const auto cells = cells_of(row, format.as_printed);
    text += format.tab_separated
                ? fmt::format("{}\n", fmt::join(cells, "\t"))
                : fmt::format("{:<8} {:>4}  {}  [{}]  {}  {} {}\n", cells[0], cells[1], cells[2],
                              cells[3], cells[4], cells[5], cells[6]);
  }
  return text;
}

std::string guide_text(const catalogue::v1::Item& item) {
  const auto& guide = item.guide();
  std::string text = fmt::format("{}  {}\n", item.code(), item.name());
  if (item.sample()) text += "【样例】内容来自公开常识，非单位发布\n";
  add_field(text, "事项类型", std::string(title_of(item.kind())));
  add_field(text, "主管部门", item.agency_name());
  for (const auto& [title, value] :
       std::initializer_list<std::pair<std::string_view, const std::string&>>{
           {"事项编码", guide.official_code()},
           {"行使依据", guide.legal_basis()},
           {"办理主体", guide.handling_body()},
           {"受理条件", guide.conditions()},
           {"收费依据和标准", guide.fees()},
           {"法定期限", guide.statutory_limit()},
           {"承诺期限", guide.promised_limit()},
           {"办理部门", guide.department()},
           {"办理地点", guide.place()},
           {"联系电话", guide.phone()},
           {"监督电话", guide.supervision_phone()},
           {"在线办理链接", guide.online_url()},
           {"时限", guide.office_hours()}})
    add_field(text, title, value);
  for (const auto& material : item.materials())
    text += fmt::format("材料：{} {}\n", material.name(), material.note());
  for (const auto& post : item.posts())
    text += fmt::format("岗位：{} {} {} {}\n", post.title(), post.duty(), post.staff(),
                        post.promised_limit());
  for (const auto& question : guide.questions())
    text += fmt::format("问：{}\n答：{}\n", question.question(), question.answer());
  for (const auto& attachment : item.attachments())
    text += fmt::format("附件：{}（{}，{} 字节）\n", attachment.title(), attachment.id(),
                        attachment.size());
  return text;
}

std::string import_text(const catalogue::v1::ImportItemsResponse& response) {
  std::string text;
  for (const auto& problem : response.problems())
    text += fmt::format("问题  {}: {}\n", problem.where(), problem.what());
  std::array<int, catalogue::v1::ItemChange::Action_ARRAYSIZE> counts{};
  for (const auto& change : response.changes()) {
    ++counts[static_cast<std::size_t>(change.action())];
    text += fmt::format("{}  {}  {}\n", word_of(change.action()), change.code(), change.name());
    for (const auto& field : change.fields())
      text += fmt::format("      {}：“{}” → “{}”\n", field.title(), field.before(), field.after());
  }
  text += fmt::format("新增 {}，变更 {}，删除 {}，未列 {}，不变 {}；目录版本 {}\n",
                      counts[catalogue::v1::ItemChange::ACTION_ADD],
                      counts[catalogue::v1::ItemChange::ACTION_CHANGE],
                      counts[catalogue::v1::ItemChange::ACTION_REMOVE],
                      counts[catalogue::v1::ItemChange::ACTION_MISSING], response.unchanged_count(),
                      response.revision());
  if (!response.problems().empty())
    text += fmt::format("文件有 {} 处问题，什么都没有写入\n", response.problems_size());
  else
    text += response.applied() ? "已写入\n" : "仅比对，没有写入\n";
  return text;
}

}  // namespace mct::ctl
