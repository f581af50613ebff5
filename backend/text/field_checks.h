#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::text {

// Collects what is wrong with a request, so that a person sees all of it at once.
class FieldChecks {
 public:
  // `field`: its path in the request, such as device.name. `what`: what is wrong, for people.
  void unless(bool fits, std::string field, std::string what) {
    if (!fits) found_.push_back({std::move(field), std::move(what)});
  }
  // Errors: INVALID_ARGUMENT with a violation for each.
  Status status() &&;

 private:
  std::vector<Violation> found_;
};

// Well-formed UTF-8 without control characters, of `least` to `most` code points.
bool is_line(std::string_view text, std::size_t least, std::size_t most);

// Such lines, one below the other; a line's end counts as one.
bool is_text(std::string_view text, std::size_t least, std::size_t most);

// `least` to 64 of a-z, A-Z, 0-9 and -: what clients and servers make up to name things.
bool is_id(std::string_view text, std::size_t least = 1);

}  // namespace mct::text
