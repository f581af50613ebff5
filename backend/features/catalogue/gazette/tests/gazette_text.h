#pragma once

#include <span>
#include <string>
#include <vector>

#include "backend/features/catalogue/gazette/gazette_parser.h"

namespace mct::catalogue::testing {

// A gazette with the two lists as the printed one has them: headings, headers that each page
// repeats, other notices around. `page_of(i)` rows stand on a page.
std::string gazette_text(std::span<const Listing> listings, int rows_per_page = 20);

// The listing as one line of its list.
std::string printed_row(const Listing& listing);

inline Listing district_listing(int number, std::string name) {
  return {Level::district, number, std::move(name), ItemKind::permit, "门头沟区民政局"};
}

inline Listing town_listing(int number, std::string name) {
  return {Level::town,    number, std::move(name), ItemKind::benefit, "门头沟区民政局",
          TownScope::all, true};
}

}  // namespace mct::catalogue::testing
