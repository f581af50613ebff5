#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/agencies/organization_register.h"
#include "backend/features/catalogue/catalogue_facets.h"
#include "backend/features/catalogue/classify/classification.h"

namespace mct::catalogue {

// What every file is read with: who the organizations are, and what belongs to which life event.
struct ReferenceData {
  OrganizationRegister organizations;
  Classification classification;

  // From the assets folder. Errors: INVALID_ARGUMENT with file and line of everything wrong.
  static Result<ReferenceData> load(const std::filesystem::path& assets);

  FacetNames facet_names() const;
};

}  // namespace mct::catalogue
