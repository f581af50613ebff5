#pragma once

#include "backend/features/catalogue/catalogue_module.h"
#include "backend/features/catalogue/online_terms.h"
#include "backend/features/matter/matter_items.h"

namespace mct {

// What one applies for stands in the catalogue: wires the port of one feature to another.
class ItemsOfMatters final : public matter::Items {
 public:
  explicit ItemsOfMatters(const catalogue::CatalogueModule& catalogue) : catalogue_(catalogue) {}

  std::optional<matter::Item> find(const std::string& code) override {
    const auto found = catalogue_.find(code);
    if (!found || !catalogue::is_applicable(*found)) return std::nullopt;
    const auto& guide = found->guide;
    const int promised = catalogue::working_days_in(guide.promised_limit);
    const int legal = catalogue::working_days_in(guide.statutory_limit);
    matter::Item item{found->code, found->name, found->agency_id, promised,
                      legal,       {},          found->sample};
    for (const auto& it : found->materials)
      item.materials.push_back({it.name, it.note, it.required});
    return item;
  }

 private:
  const catalogue::CatalogueModule& catalogue_;
};

}  // namespace mct
