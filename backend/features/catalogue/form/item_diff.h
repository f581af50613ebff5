#pragma once

#include <span>
#include <vector>

#include "backend/features/catalogue/catalogue_change.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_words.h"

namespace mct::catalogue {

// What differs between two items, under the form's titles.
std::vector<FieldChange> changed_fields(const Item& before, const Item& after,
                                        const FormWords& words);

// What differs, item by item (by code), under the form's titles; items that are equal are left out.
// Added and changed ones stand in the order of `after`, then the removed ones in that of `before`.
// Attachments and times are not compared: a form does not hold them.
std::vector<ItemChange> diff_items(std::span<const Item> before, std::span<const Item> after,
                                   const FormWords& words);

}  // namespace mct::catalogue
