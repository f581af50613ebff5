#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "backend/core/result.h"

namespace mct {

// Where a list goes on. The token is bound to the query (its filter and the revision of what it
// lists), so that it cannot be used with another. Opaque to clients.
std::string page_token(std::string_view query, std::int64_t offset);

// The offset that a token stands for; 0 for the empty token.
// Errors: PAGE_TOKEN_MISMATCH (another query's, or not a token at all).
Result<std::int64_t> page_offset(std::string_view query, std::string_view token);

}  // namespace mct
