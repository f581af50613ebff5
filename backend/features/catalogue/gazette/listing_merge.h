#pragma once

#include <span>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/gazette/gazette_parser.h"
#include "backend/units/organization_register.h"

namespace mct::catalogue {

// Makes items of the rows of the lists, in the rows' order. Rows of both lists that print one name
// and one agency, however spelled, are one item with two listings. An item that exists already, by
// its own name or that of one of its listings, keeps everything but its listings. A new one has the
// name and the kind of its first row and a code made of its number: D018, T073; D018-2 when that is
// taken. Existing items that no row names are not among the result.
//
// Errors: INVALID_ARGUMENT with a violation ("line 12") for an agency that the register does not
// know and for an item that stands in one list twice.
Result<std::vector<Item>> merge_listings(std::span<const ListedRow> rows,
                                         std::span<const Item> existing,
                                         const units::OrganizationRegister& organizations);

}  // namespace mct::catalogue
