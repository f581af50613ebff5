#pragma once

#include <string_view>

#include "backend/core/result.h"

namespace mct::sheets {

// Adds up, from a zip archive's central directory (APPNOTE.TXT 4.3.12 and 4.3.16), what its entries
// say that they unpack to. Nothing is unpacked. ZIP64 archives are refused: they are for more than
// 4 GiB.
// Errors: INVALID_ARGUMENT: not a zip archive, or one that is damaged, or more than `limit` bytes.
Status check_unpacked_size(std::string_view archive, std::size_t limit);

}  // namespace mct::sheets
