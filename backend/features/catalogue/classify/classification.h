#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/classify/life_event.h"
#include "backend/features/catalogue/classify/name_rule.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {

// Says whom an item serves and to which life events it belongs, by rules over its name that are
// kept as data: the published lists do not say either. Immutable.
class Classification {
 public:
  // The texts of assets/catalogue/life_events.tsv and audiences.tsv.
  // Errors: INVALID_ARGUMENT with a violation ("life_events.tsv, line 12") for everything wrong.
  static Result<Classification> parse(std::string_view life_events, std::string_view audiences,
                                      const units::OrganizationRegister& organizations);

  // Fills the audiences and the life events, each only when the item has none.
  void classify(Item& item) const;

  // In the order in which they are shown.
  const std::vector<LifeEvent>& life_events() const { return life_events_; }
  const LifeEvent* find_life_event(std::string_view id) const;
  const LifeEvent* life_event_named(std::string_view name) const;

 private:
  std::vector<LifeEvent> life_events_;
  std::vector<std::pair<NameRule, std::size_t>> event_rules_;  // index into life_events_
  std::vector<std::pair<NameRule, std::vector<Audience>>> audience_rules_;
};

}  // namespace mct::catalogue
