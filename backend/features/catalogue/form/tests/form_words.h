#pragma once

#include "backend/features/catalogue/form/form_words.h"
#include "backend/features/catalogue/tests/asset_files.h"

namespace mct::catalogue::testing {

inline FormWords form_words() {
  static const auto organizations = shipped_organizations();
  static const auto classification = shipped_classification();
  return {organizations, classification.life_events()};
}

}  // namespace mct::catalogue::testing
