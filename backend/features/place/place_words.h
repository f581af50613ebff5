#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/features/place/place_types.h"

// How tables and rows write what the contract has as enums: "scenic_spot", "parking|toilet".
namespace mct::place {

std::string_view word_of(Kind kind);
std::optional<Kind> parse_kind(std::string_view word);

std::string to_text(const std::vector<Facility>& facilities);
// Nothing: a word is none, or stands twice.
std::optional<std::vector<Facility>> parse_facilities(std::string_view text);

}  // namespace mct::place
