#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "backend/core/error.h"

namespace mct {

// Errors are values. std::expected arrives with C++23; until then, its reference implementation.
template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(Reason reason, std::string message,
                                  std::vector<Violation> violations = {}) {
  return tl::unexpected(Error{reason, std::move(message), std::move(violations)});
}

inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected(std::move(error));
}

}  // namespace mct
