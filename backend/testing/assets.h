#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include "backend/units/organization_register.h"

namespace mct::test {

// A file of assets/.
inline std::string asset(const std::string& name) {
  std::ifstream file(MCT_SOURCE_DIR "/assets/" + name, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline units::OrganizationRegister shipped_organizations() {
  return units::OrganizationRegister::parse(asset("units/organizations.tsv"), "organizations.tsv")
      .value();
}

}  // namespace mct::test
