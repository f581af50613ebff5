#pragma once

#include <string_view>

#include "mct/access/v1/pass.pb.h"

namespace mct::passes {

// As proto/mct/access/v1/pass.proto says of Grant.place.
bool is_place(std::string_view text);

// Whether a gate that stands at `gate` is one of those that a grant for `place` means.
bool reaches(std::string_view place, access::v1::Reach reach, std::string_view gate);

}  // namespace mct::passes
