#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/item_form.h"
#include "backend/features/catalogue/reference_data.h"

namespace mct::catalogue {

// The files that the catalogue is read from.
enum class FileFormat { gazette_text, xlsx, csv };

// The form's format; nothing for a gazette, which is only read.
std::optional<FormFormat> form_format(FileFormat format);

// IANA media type.
std::string_view media_type_of(FormFormat format);

// What a file says the named items are, classified. An item that `existing` has too keeps what this
// kind of file does not tell. Errors: INVALID_ARGUMENT or NOT_A_CATALOGUE, with everything that is
// wrong with the file.
Result<std::vector<Item>> read_catalogue_file(std::string_view content, FileFormat format,
                                              const std::vector<Item>& existing,
                                              const ReferenceData& reference);

}  // namespace mct::catalogue
