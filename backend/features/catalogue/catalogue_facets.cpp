#include "backend/features/catalogue/catalogue_facets.h"

#include <algorithm>

#include "backend/features/catalogue/item_filter.h"

namespace mct::catalogue {
namespace {

int count_matching(std::span<const Item> items, const ItemFilter& filter) {
  return static_cast<int>(
      std::ranges::count_if(items, [&](const Item& item) { return filter.matches(item); }));
}

std::vector<Facet> counted(std::span<const Item> items, std::vector<Facet> facets,
                           std::string ItemFilter::*field) {
  for (auto& facet : facets) {
    ItemFilter filter;
    filter.*field = facet.id;
    filter.town_is_subdistrict = field == &ItemFilter::town_id && !facet.is_town;
    facet.count = count_matching(items, filter);
  }
  return facets;
}

std::vector<Facet> without_empty(std::vector<Facet> facets) {
  std::erase_if(facets, [](const Facet& facet) { return facet.count == 0; });
  return facets;
}

}  // namespace

Facets count_facets(std::span<const Item> items, const FacetNames& names) {
  Facets facets;
  facets.agencies = without_empty(counted(items, names.agencies, &ItemFilter::agency_id));
  facets.towns = counted(items, names.towns, &ItemFilter::town_id);
  facets.life_events = without_empty(counted(items, names.life_events, &ItemFilter::life_event));
  for (auto kind : item_kinds()) {
    ItemFilter filter;
    filter.kind = kind;
    if (int count = count_matching(items, filter); count > 0) facets.kinds.push_back({kind, count});
  }
  for (auto audience : {Audience::person, Audience::enterprise}) {
    ItemFilter filter;
    filter.audience = audience;
    facets.audiences.push_back({audience, count_matching(items, filter)});
  }
  return facets;
}

}  // namespace mct::catalogue
