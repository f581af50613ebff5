#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/place/place_types.h"

namespace mct::place {

// At that time, in Beijing. Unknown without times.
OpenState open_at(const std::vector<OpeningTime>& times, std::int64_t now_ms);

// As tables and rows have them: "1-5 08:30-16:30; 6-7 08:00-17:00". Empty: none.
std::string to_text(const std::vector<OpeningTime>& times);
// Nothing: it is not written so, a day or a time is none, or it closes before it opens.
std::optional<std::vector<OpeningTime>> parse_opening_times(std::string_view text);

bool is_valid(const OpeningTime& time);

}  // namespace mct::place
