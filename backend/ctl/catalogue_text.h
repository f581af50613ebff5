#pragma once

#include <string>
#include <vector>

#include "mct/catalogue/v1/catalogue_admin_service.pb.h"
#include "mct/catalogue/v1/catalogue_service.pb.h"

namespace mct::ctl {

// How the catalogue is printed.

struct ListFormat {
  bool tab_separated = false;
  bool as_printed = false;  // the agency as the list abbreviates it, not its full name
};

// A line for each listing, the district's list first, each in its order: level, number, name, kind,
// agency, and for town-level rows 镇街共有/仅乡镇 and 是/否. Items in no list follow, without
// numbers.
std::string list_text(const std::vector<catalogue::v1::ItemSummary>& items,
                      const ListFormat& format);

// A guide, field by field; what the unit has not supplied says so.
std::string guide_text(const catalogue::v1::Item& item);

// What an import changes or has changed, and its problems.
std::string import_text(const catalogue::v1::ImportItemsResponse& response);

}  // namespace mct::ctl
