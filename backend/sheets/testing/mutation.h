#pragma once

#include <random>
#include <string>

namespace mct::sheets::testing {

// Damages a text as a careless copy would: bytes changed, cut out, doubled, or put in. The same
// seed gives the same damage.
inline std::string mutated(std::string text, unsigned seed) {
  std::mt19937 random(seed);
  auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
  for (auto count = 1 + below(8); count > 0; --count) {
    const auto at = below(text.size() + 1);
    const auto length = below(40);
    switch (below(5)) {
      case 0:
        if (at < text.size()) text[at] = static_cast<char>(random());
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(at, length));
        break;
      case 3:
        text.insert(at, 1, "\t\n\r0,\"<"[below(7)]);
        break;
      default:
        if (below(20) == 0) text.resize(at);
    }
  }
  return text;
}

}  // namespace mct::sheets::testing
