#pragma once

#include <array>

#include "backend/features/catalogue/form/form_words.h"
#include "backend/features/catalogue/tests/asset_files.h"

namespace mct::catalogue::testing {

inline FormWords form_words() {
  static const auto organizations = shipped_organizations();
  static const std::array<LifeEvent, 3> life_events{
      {{"birth", "生育"}, {"schooling", "上学"}, {"employment", "就业"}}};
  return {organizations, life_events};
}

}  // namespace mct::catalogue::testing
