#include "backend/features/catalogue/gazette/listing_merge.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string>

#include "backend/sheets/text_lines.h"
#include "backend/text/printed_name.h"

namespace mct::catalogue {
namespace {

// What makes an item one and the same: its agency and its name.
using Identity = std::pair<std::string, std::string>;

class ListingMerge {
 public:
  explicit ListingMerge(std::span<const Item> existing) {
    for (const auto& item : existing) {
      taken_codes_.insert(item.code);
      existing_.emplace(Identity{item.agency_id, text::normalized_name(item.name)}, &item);
    }
    for (const auto& item : existing)
      for (const auto& listing : item.listings)
        existing_.emplace(Identity{item.agency_id, text::normalized_name(listing.name)}, &item);
  }

  void add(const ListedRow& row, const std::string& agency_id, sheets::Problems& problems) {
    auto& item = item_for(row.listing, agency_id);
    if (item.listing(row.listing.level) != nullptr)
      problems.add(
          sheets::line_place(row.line),
          fmt::format("事项“{}”在{}目录中重复", row.listing.name, title_of(row.listing.level)));
    item.listings.push_back(row.listing);
    std::ranges::stable_sort(item.listings, {}, &Listing::level);
  }

  std::vector<Item> take() { return std::move(items_); }

 private:
  Item& item_for(const Listing& listing, const std::string& agency_id) {
    const Identity identity{agency_id, text::normalized_name(listing.name)};
    const auto known = existing_.find(identity);
    const auto key = known == existing_.end()
                         ? identity
                         : Identity{agency_id, text::normalized_name(known->second->name)};
    const auto [place, is_new] = places_.emplace(key, items_.size());
    if (!is_new) return items_[place->second];
    if (known == existing_.end()) {
      auto& item = items_.emplace_back();
      item.code = free_code(listing);
      item.name = listing.name;
      item.kind = listing.kind;
      item.agency_id = agency_id;
      return item;
    }
    auto& item = items_.emplace_back(*known->second);
    item.listings.clear();
    return item;
  }

  std::string free_code(const Listing& listing) {
    const auto code =
        fmt::format("{}{:03}", listing.level == Level::town ? 'T' : 'D', listing.number);
    auto free = code;
    for (int next = 2; !taken_codes_.insert(free).second; ++next)
      free = fmt::format("{}-{}", code, next);
    return free;
  }

  std::map<Identity, const Item*> existing_;
  std::set<std::string> taken_codes_;
  std::map<Identity, std::size_t> places_;
  std::vector<Item> items_;
};

}  // namespace

Result<std::vector<Item>> merge_listings(std::span<const ListedRow> rows,
                                         std::span<const Item> existing,
                                         const units::OrganizationRegister& organizations) {
  ListingMerge merge(existing);
  sheets::Problems problems;
  for (const auto& row : rows) {
    const auto* agency = organizations.resolve(row.listing.agency_as_printed);
    if (agency == nullptr || agency->kind != units::OrganizationKind::agency)
      problems.add(sheets::line_place(row.line),
                   fmt::format("未知的主管部门“{}”", row.listing.agency_as_printed));
    else
      merge.add(row, agency->id, problems);
  }
  if (!problems.empty())
    return fail(mct::reason::invalid_argument, "公共服务事项目录有错误", problems.take());
  return merge.take();
}

}  // namespace mct::catalogue
