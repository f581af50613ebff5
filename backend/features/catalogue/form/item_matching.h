#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

// Finds the item of the catalogue that a row of the form means, and makes codes for new ones.
class ItemMatching {
 public:
  explicit ItemMatching(std::span<const Item> existing);

  // nullptr: there is none.
  const Item* by_code(std::string_view code) const;
  // All of this name, however it is printed, and this agency.
  std::vector<const Item*> by_name(std::string_view name, std::string_view agency_id) const;

  // N001, N002, …: the first that neither the catalogue nor an earlier call has.
  std::string new_code();

 private:
  std::map<std::string_view, const Item*> by_code_;
  std::multimap<std::pair<std::string, std::string>, const Item*> by_name_;
  int last_new_ = 0;
};

}  // namespace mct::catalogue
