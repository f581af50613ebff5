#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"
#include "backend/sheets/text_lines.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {

// Which items something applies to, by the words of their names. How it is written stands in
// assets/catalogue/audiences.tsv.
class NameRule {
 public:
  struct Cells {
    std::string_view words;
    std::string_view without;
    std::string_view agency;
    std::string_view codes;
  };

  // Reports under `place` an unknown agency, an empty word and a code that is none.
  NameRule(const Cells& cells, const units::OrganizationRegister& organizations,
           const std::string& place, sheets::Problems& problems);

  // `name`: the item's, normalized.
  bool fits(const Item& item, std::string_view name) const;

 private:
  std::vector<std::vector<std::string>> any_of_;  // each: all of these words
  std::vector<std::string> none_of_;
  std::string agency_id_;
  std::vector<std::string> codes_;
  std::vector<std::string> except_codes_;
  bool codes_only_ = false;
};

}  // namespace mct::catalogue
