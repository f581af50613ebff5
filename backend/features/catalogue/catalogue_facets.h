#pragma once

#include <span>
#include <string>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

struct Facet {
  std::string id;
  std::string name;
  int count = 0;
  bool is_town = false;  // towns: 镇 rather than 街道
};
struct KindFacet {
  ItemKind kind = ItemKind::unspecified;
  int count = 0;
};
struct AudienceFacet {
  Audience audience = Audience::unspecified;
  int count = 0;
};

// What one can browse by, with the number of items behind each.
struct Facets {
  std::vector<Facet> agencies;
  std::vector<Facet> towns;
  std::vector<KindFacet> kinds;
  std::vector<AudienceFacet> audiences;
  std::vector<Facet> life_events;
};

// What is not told by the items themselves: the names behind ids, in the order to show them.
struct FacetNames {
  std::vector<Facet> agencies;
  std::vector<Facet> towns;
  std::vector<Facet> life_events;
};

// Agencies, kinds and life events without an item are left out; towns never are.
Facets count_facets(std::span<const Item> items, const FacetNames& names);

}  // namespace mct::catalogue
