#pragma once

#include <map>

#include "backend/attachments/attachment_places.h"
#include "backend/features/place/guide_types.h"

namespace mct::place {

// What is wrong with a guide, field by field; ids of new points may be empty.
std::vector<Violation> check(const Guide& guide);

// What is wrong with its files, once they are known: their type, size and shape. `sizes`: of the
// pictures, by attachment.
std::vector<Violation> check_files(const Guide& guide,
                                   const std::map<std::string, attachments::PictureSize>& sizes);

}  // namespace mct::place
