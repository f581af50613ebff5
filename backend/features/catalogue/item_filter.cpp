#include "backend/features/catalogue/item_filter.h"

#include <algorithm>
#include <fmt/format.h>

namespace mct::catalogue {
namespace {

bool has_kind(const Item& item, ItemKind kind) {
  return item.kind == kind || std::ranges::any_of(item.listings, [kind](const Listing& listing) {
           return listing.kind == kind;
         });
}

bool serves(const Item& item, Audience audience) {
  return item.audiences.empty() || std::ranges::count(item.audiences, audience) > 0;
}

}  // namespace

bool ItemFilter::matches(const Item& item) const {
  if (!agency_id.empty() && item.agency_id != agency_id) return false;
  if (kind != ItemKind::unspecified && !has_kind(item, kind)) return false;
  if (audience != Audience::unspecified && !serves(item, audience)) return false;
  if (!life_event.empty() && std::ranges::count(item.life_events, life_event) == 0) return false;
  if (level != Level::unspecified && item.listing(level) == nullptr) return false;

  const Listing* town = item.listing(Level::town);
  if (!town_id.empty() &&
      (town == nullptr || (town_is_subdistrict && town->town_scope != TownScope::all)))
    return false;
  if (town_scope != TownScope::unspecified && (town == nullptr || town->town_scope != town_scope))
    return false;
  return !reaches_village || (town != nullptr && town->reaches_village);
}

std::string ItemFilter::key() const {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", agency_id, town_id, static_cast<int>(kind),
                     static_cast<int>(audience), life_event, static_cast<int>(level),
                     static_cast<int>(town_scope), reaches_village);
}

}  // namespace mct::catalogue
