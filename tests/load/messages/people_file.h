#pragma once

#include <filesystem>
#include <vector>

#include "tests/load/directory/signed_in.h"

namespace mct::load {

// Adds so many colleagues of one unit to the database of a server that has run and does not now;
// the first is the unit's admin. Writes a line for each: the token, a tab, the card.
void prepare(const std::filesystem::path& database, const std::filesystem::path& people,
             std::uint64_t count);

std::vector<SignedIn> read_people(const std::filesystem::path& people);

inline constexpr auto prepared_unit = "minzheng";

}  // namespace mct::load
