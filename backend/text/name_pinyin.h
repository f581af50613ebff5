#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mct::text {

// How a person's name sounds: lower-case syllables without tones, one for each character, as ICU's
// Han-Latin/Names reads surnames (单 is shan, 曾 is zeng). ü is v, as people type it. Letters and
// digits stay as they are, a word for each run. Safe from any thread.
std::vector<std::string> name_syllables(std::string_view name);

}  // namespace mct::text
