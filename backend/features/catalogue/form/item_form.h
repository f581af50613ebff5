#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/form_words.h"

namespace mct::catalogue {

// The item form, of annex 3 of 门政办发〔2017〕38号, as a file that units fill in.
enum class FormFormat {
  xlsx,  // a workbook with the sheets 事项, 岗位, 材料, 常见问题 and 说明
  csv,   // one text: the columns of 事项, and the rows of the other sheets folded into cells
};

// The form filled in with the items; the blank form when there is none.
// Errors: INTERNAL: the workbook could not be written; STORAGE_FULL.
Result<std::string> write_form(std::span<const Item> items, FormFormat format,
                               const FormWords& words);

// The items that a form names, whole: what it does not say is empty, but the listings and
// attachments are those of the existing item. A row without a code means the existing item of that
// name and agency, or else a new one, which gets a code.
// Errors: INVALID_ARGUMENT: the file is none, or anything in it is wrong; the violations name
// sheet, row and column, 500 at most. All of the file is good or none of it is taken.
Result<std::vector<Item>> read_form(std::string_view bytes, FormFormat format,
                                    std::span<const Item> existing, const FormWords& words);

}  // namespace mct::catalogue
