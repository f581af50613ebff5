#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "backend/core/error.h"
#include "backend/features/catalogue/catalogue_types.h"
#include "backend/features/catalogue/form/item_form.h"
#include "backend/features/catalogue/reference_data.h"

namespace mct::catalogue {

// The files that the catalogue is read from.
enum class FileFormat { gazette_text, xlsx, csv };

// The form's format; nothing for a gazette, which is only read.
std::optional<FormFormat> form_format(FileFormat format);

// What a file says the named items are, classified. With problems, the items are not to be used.
// An item that `existing` has too keeps what this kind of file does not tell.
struct FileReading {
  std::vector<Item> items;
  std::vector<Violation> problems;
};

FileReading read_catalogue_file(std::string_view content, FileFormat format,
                                const std::vector<Item>& existing,
                                const ReferenceData& reference);

}  // namespace mct::catalogue
