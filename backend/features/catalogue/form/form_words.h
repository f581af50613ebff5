#pragma once

#include <span>

#include "backend/features/catalogue/classify/life_event.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {

// The names that people write into the form and the ids behind them. What this refers to must
// outlive it.
struct FormWords {
  const units::OrganizationRegister& organizations;
  std::span<const LifeEvent> life_events;
};

}  // namespace mct::catalogue
