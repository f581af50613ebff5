#pragma once

#include <cstdint>

namespace mct::fault {

// How much a test does: enough to notice within seconds that something has broken, or, with
// MCT_FAULT_FULL=1, what the program must stand.
int size(int quick, int full);

// Of what happens at random: MCT_FAULT_SEED, or one of this run, which is printed.
std::uint32_t seed();

}  // namespace mct::fault
