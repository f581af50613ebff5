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

// One page of a list, as a request asks for it.
struct ListPage {
  std::string query;  // what the token is bound to
  std::int64_t offset = 0;
  int limit = 0;

  // Of `count` things that are all at hand: the page goes from offset to before this one.
  std::int64_t end(std::int64_t count) const;
  // The token of the next page; empty: this was the last one. `more`: there are more than this page
  // has.
  std::string next(bool more) const;
  // Likewise of `count` things that are all at hand.
  std::string next_of(std::int64_t count) const;
};
// `size`: as the request says; 0: 50, and never more than `most`. Errors: PAGE_TOKEN_MISMATCH.
Result<ListPage> list_page(std::string query, int size, std::string_view token, int most = 200);

// Of a list that is answered whole. Errors: PAGE_TOKEN_MISMATCH.
Status check_only_page(std::string_view token);

}  // namespace mct
