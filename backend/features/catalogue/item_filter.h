#pragma once

#include <string>

#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

// Which items. What is set must all hold; see ItemFilter in catalogue_service.proto.
struct ItemFilter {
  std::string agency_id;
  std::string town_id;
  // What the town named by town_id offers: everything at town level, or 镇街共有 only when it is a
  // sub-district. Set by the service, which knows the towns.
  bool town_is_subdistrict = false;
  ItemKind kind = ItemKind::unspecified;
  Audience audience = Audience::unspecified;
  std::string life_event;
  Level level = Level::unspecified;
  TownScope town_scope = TownScope::unspecified;
  bool reaches_village = false;

  bool matches(const Item& item) const;
  bool is_empty() const { return *this == ItemFilter{}; }
  // The same text for equal filters only.
  std::string key() const;

  friend bool operator==(const ItemFilter&, const ItemFilter&) = default;
};

}  // namespace mct::catalogue
