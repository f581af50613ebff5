#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include "backend/features/catalogue/agencies/organization_register.h"
#include "backend/features/catalogue/classify/classification.h"

namespace mct::catalogue::testing {

// A file of assets/.
inline std::string asset(const std::string& name) {
  std::ifstream file(MCT_SOURCE_DIR "/assets/" + name, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline OrganizationRegister shipped_organizations() {
  return OrganizationRegister::parse(asset("units/organizations.tsv"), "organizations.tsv").value();
}

inline Classification shipped_classification() {
  return Classification::parse(asset("catalogue/life_events.tsv"), asset("catalogue/audiences.tsv"),
                               shipped_organizations())
      .value();
}

}  // namespace mct::catalogue::testing
