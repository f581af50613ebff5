#pragma once

#include <span>

#include "backend/features/catalogue/agencies/organization_register.h"
#include "backend/features/catalogue/classify/life_event.h"

namespace mct::catalogue {

// The names that people write into the form and the ids behind them. What this refers to must
// outlive it.
struct FormWords {
  const OrganizationRegister& organizations;
  std::span<const LifeEvent> life_events;
};

}  // namespace mct::catalogue
