#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/load/directory/signed_in.h"

namespace mct::load {

inline constexpr auto prepared_unit = "minzheng";

// Colleagues of a unit, as people numbers them.
struct Colleagues {
  std::string unit = prepared_unit;
  std::uint64_t first = 0;
  std::uint64_t count = 64;
};

// Adds them to the database of a server that has run and does not now; the first is the unit's
// admin. Writes a line for each: the token, a tab, the card.
void prepare(const std::filesystem::path& database, const std::filesystem::path& people,
             const Colleagues& colleagues);

std::vector<SignedIn> read_people(const std::filesystem::path& people);

}  // namespace mct::load
