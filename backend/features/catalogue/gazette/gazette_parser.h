#pragma once

#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"

namespace mct::catalogue {

// A row of a published list and where it was read: the line, from 1, on which it begins.
struct ListedRow {
  int line = 0;
  Listing listing;

  friend bool operator==(const ListedRow&, const ListedRow&) = default;
};

// The rows of the two lists of public-service items that 门政发〔2017〕46号 publishes, out of the
// text of the gazette (UTF-8, cells between tabs): 附件 1, the district's, and 附件 2, the towns'.
// Headers that every page repeats are dropped, and a row that a page's end has broken in two is
// joined.
//
// Errors: NOT_A_CATALOGUE with a violation ("line 12") for everything that is wrong, at most 200: a
// list that is missing or appears twice, another number of columns, an item number that is not the
// one after the last, a word that the lists do not use, a name of no or more than 200 characters, a
// row after the end of its list, text that is not UTF-8.
Result<std::vector<ListedRow>> parse_gazette(std::string_view text);

}  // namespace mct::catalogue
