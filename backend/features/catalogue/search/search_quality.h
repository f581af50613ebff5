#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/result.h"

namespace mct::catalogue {

// A resident's query and the names that answer it.
struct JudgedQuery {
  std::string query;
  std::string pattern;  // regular expression, searched for in a name
};

// How good a search is over a set of queries; shares from 0 to 1.
struct SearchQuality {
  struct Miss {
    std::string query;
    std::string pattern;
    int rank = 0;       // of the first name that answers, from 1; 0 = not among the first ten
    std::string first;  // the name that was found first; empty when there was none
  };

  int queries = 0;
  double hit1 = 0;           // the first name answers
  double hit5 = 0;           // one of the first five does
  double mrr10 = 0;          // mean of 1/rank of the first name that answers, among the first ten
  std::vector<Miss> misses;  // queries whose first name does not answer
};

// Lines of a query, a tab and a pattern; # begins a comment line. Errors: INVALID_ARGUMENT with a
// violation ("line 12") for each line without a tab or with a pattern that is none.
Result<std::vector<JudgedQuery>> read_judged_queries(std::string_view text);

// `names_of` gives the names found for a query, best first. An error of it ends the evaluation.
Result<SearchQuality> judge_search(
    const std::vector<JudgedQuery>& queries,
    const std::function<Result<std::vector<std::string>>(const std::string& query)>& names_of);

}  // namespace mct::catalogue
