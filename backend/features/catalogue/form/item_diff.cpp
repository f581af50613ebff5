#include "backend/features/catalogue/form/item_diff.h"

#include <fmt/format.h>
#include <string_view>
#include <unordered_map>

#include "backend/features/catalogue/form/form_schema.h"
#include "backend/features/catalogue/form/form_sheets.h"

namespace mct::catalogue {
namespace {

using ByCode = std::unordered_map<std::string_view, const Item*>;

ByCode by_code(std::span<const Item> items) {
  ByCode index;
  for (const auto& item : items) index.emplace(item.code, &item);
  return index;
}

// The item's rows in the published lists, one a line.
std::string listings_text(const Item& item) {
  std::string text;
  for (const auto& listing : item.listings)
    text += fmt::format("{}{} {} {} {} {} {}{}", text.empty() ? "" : "\n", title_of(listing.level),
                        listing.number, listing.name, title_of(listing.kind),
                        listing.agency_as_printed, title_of(listing.town_scope),
                        listing.reaches_village ? " 延伸到村（社区）" : "");
  return text;
}

}  // namespace

std::vector<FieldChange> changed_fields(const Item& before, const Item& after,
                                        const FormWords& words) {
  std::vector<FieldChange> fields;
  const auto compare = [&](std::string_view title, std::string old_text, std::string new_text) {
    if (old_text != new_text)
      fields.push_back({std::string(title), std::move(old_text), std::move(new_text)});
  };
  for (const auto& column : item_columns())
    compare(column.title, column.get(before, words), column.get(after, words));
  for_each_detail_table([&](const auto& table) {
    compare(table.title, folded_cell(table, before, words), folded_cell(table, after, words));
  });
  compare("公共服务事项目录", listings_text(before), listings_text(after));
  return fields;
}

std::vector<ItemChange> diff_items(std::span<const Item> before, std::span<const Item> after,
                                   const FormWords& words) {
  const auto old_items = by_code(before);
  const auto new_items = by_code(after);
  std::vector<ItemChange> changes;
  for (const auto& item : after) {
    const auto old_item = old_items.find(item.code);
    if (old_item == old_items.end()) {
      changes.push_back({ChangeAction::add, item.code, item.name, {}});
    } else if (auto fields = changed_fields(*old_item->second, item, words); !fields.empty()) {
      changes.push_back({ChangeAction::change, item.code, item.name, std::move(fields)});
    }
  }
  for (const auto& item : before)
    if (!new_items.contains(item.code))
      changes.push_back({ChangeAction::remove, item.code, item.name, {}});
  return changes;
}

}  // namespace mct::catalogue
