#pragma once

#include <filesystem>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_facets.h"
#include "backend/features/catalogue/classify/classification.h"
#include "backend/features/catalogue/form/form_words.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {

// What every file is read with: who the organizations are, and what belongs to which life event.
struct ReferenceData {
  units::OrganizationRegister organizations;
  Classification classification;

  // From the assets folder. Errors: INVALID_ARGUMENT with file and line of everything wrong.
  static Result<ReferenceData> load(const std::filesystem::path& assets);

  FacetNames facet_names() const;
  FormWords form_words() const { return {organizations, classification.life_events()}; }
};

}  // namespace mct::catalogue
